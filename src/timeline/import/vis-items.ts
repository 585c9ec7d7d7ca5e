import {isoDay} from '../../pack/calendar.js';
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

const DAY = 86_400_000;

/** Reads the items and groups of vis-timeline, as arrays, as a pack with events only. Days are those in UTC. */
export function parseVisItems(
  items: unknown,
  groups: unknown = [],
  options: ImportOptions = {},
): ImportResult {
  if (!Array.isArray(items)) {
    const mend = 'Give an array. For a DataSet, that is dataSet.get().';
    return {
      ok: false,
      problems: [
        {path: '', expected: 'a list of items of vis-timeline', found: typeof items, mend},
      ],
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
  const start = readDay(item.start, losses);
  const end = item.end === undefined || item.end === null ? undefined : readDay(item.end, losses);
  if (start === undefined) {
    losses.add('Items without a start that can be read are listed without a date');
    return {lasted: false};
  }
  const lasted = end !== undefined && end > start;
  return {edtf: lasted ? `${isoDay(start)}/${isoDay(end)}` : isoDay(start), lasted};
}

/** The day of a Date, of milliseconds or of text that JavaScript reads. Text without a zone is taken as UTC. */
function readDay(value: unknown, losses: Losses): number | undefined {
  const time = timeOf(value);
  if (!Number.isFinite(time)) return undefined;
  if (time % DAY !== 0) losses.add('Times of day are left out');
  return Math.floor(time / DAY);
}

function timeOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string') return NaN;
  return Date.parse(/T\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value) ? `${value}Z` : value);
}
