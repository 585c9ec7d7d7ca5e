import {sampleOf} from '../pack/problem.js';
import {DAY, dayNumber, isoDay, type DayNumber} from '../pack/time/calendar.js';
import {parseEdtf} from '../pack/time/edtf.js';
import {
  importedPack,
  type ImportedEvent,
  type ImportOptions,
  type ImportResult,
} from './imported-pack.js';
import {Losses} from './losses.js';
import {plainText} from './plain-text.js';

/** An item of vis-timeline, as far as it is read. */
interface VisItem {
  readonly content?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly group?: unknown;
  readonly title?: unknown;
  readonly type?: unknown;
  readonly style?: unknown;
}

/** A group of vis-timeline, as far as it is read. */
interface VisGroup {
  readonly id?: unknown;
  readonly content?: unknown;
}

const WRITTEN_DATE = /^\d{4}(-\d\d){0,2}$/;

/**
 * Reads the items and groups of vis-timeline, as arrays, as a pack with events only. A midnight here
 * or in UTC, and text without a zone, is the day that it was written for; other moments are days in UTC.
 */
export function parseVisItems(
  items: unknown,
  groups: unknown = [],
  options: ImportOptions = {},
): ImportResult {
  if (!Array.isArray(items)) {
    const values = {found: sampleOf(items)};
    return {
      ok: false,
      problems: [{path: '', code: 'not-vis-items', values}],
      more: 0,
      losses: [],
    };
  }
  const losses = new Losses();
  const lanes = new Map(
    (Array.isArray(groups) ? (groups as readonly VisGroup[]) : []).map(group => [
      String(group?.id),
      plainText(group?.content) || String(group?.id),
    ]),
  );
  const events = (items as readonly VisItem[]).flatMap(item => readItem(item ?? {}, lanes, losses));
  return importedPack('Timeline', events, losses.lines, options);
}

function readItem(
  item: VisItem,
  lanes: ReadonlyMap<string, string>,
  losses: Losses,
): readonly ImportedEvent[] {
  if (item.type === 'background') {
    losses.add('Backgrounds are left out');
    return [];
  }
  if (item.style !== undefined) losses.add('Styles of items are left out');
  const isElement = typeof item.content === 'object' && item.content !== null;
  if (isElement) losses.add('Items whose content is an element are named by their title');
  const label = (isElement ? '' : plainText(item.content)) || plainText(item.title) || 'Untitled';
  const lane =
    item.group === undefined ? 'Timeline' : (lanes.get(String(item.group)) ?? String(item.group));
  return [{label, text: plainText(item.title), lane, ...readTime(item, losses)}];
}

function readTime(item: VisItem, losses: Losses): Pick<ImportedEvent, 'edtf' | 'lasted'> {
  const start = readDate(item.start, losses);
  const end = readDate(item.end, losses);
  if (start === undefined) {
    losses.add('Items without a start that can be read are listed without a date');
    return {lasted: false};
  }
  const lasted = end !== undefined && end !== start && parseEdtf(`${start}/${end}`).ok;
  if (end !== undefined && end !== start && !lasted)
    losses.add('Ends before their beginning are left out');
  return {edtf: lasted ? `${start}/${end}` : start, lasted};
}

/** A year, a month or a day as it is written, in EDTF; else the day of what JavaScript reads. */
function readDate(value: unknown, losses: Losses): string | undefined {
  if (typeof value === 'string' && WRITTEN_DATE.test(value)) {
    return parseEdtf(value).ok ? value : undefined;
  }
  const moment = momentOf(value);
  if (!Number.isFinite(moment.getTime())) return undefined;
  const isInUtc = moment.getTime() % DAY === 0 && !isWithoutZone(value);
  const isLocal = isWithoutZone(value) || (isLocalMidnight(moment) && !isInUtc);
  if (!isInUtc && !isLocalMidnight(moment)) losses.add('Times of day are left out');
  return isoDay(isLocal ? localDay(moment) : Math.floor(moment.getTime() / DAY));
}

function momentOf(value: unknown): Date {
  const isTime = typeof value === 'number' || typeof value === 'string' || value instanceof Date;
  return new Date(isTime ? value : NaN);
}

/** JavaScript takes such text for local time, so that the local day is the one that is written. */
function isWithoutZone(value: unknown): boolean {
  return typeof value === 'string' && !/(Z|GMT|UTC|[+-]\d\d:?\d\d)\s*(\(.*\))?$/.test(value);
}

function isLocalMidnight(moment: Date): boolean {
  return moment.getTime() === new Date(moment).setHours(0, 0, 0, 0);
}

function localDay(moment: Date): DayNumber {
  return dayNumber(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}
