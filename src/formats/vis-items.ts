import {sampleOf} from '../pack/problem.js';
import {calendarDate, DAY} from '../pack/time/calendar.js';
import {
  importedPack,
  type ImportedEvent,
  type ImportOptions,
  type ImportResult,
} from './imported-pack.js';
import {hourLeftOut, readText, timeBetween, unread, type ImportedEnd} from './imported-time.js';
import {fieldsOf, readWords} from './json-fields.js';
import {isEmpty, leftOut, Losses, named} from './losses.js';
import {writtenDay} from './written-time.js';

/**
 * Reads the items and groups of vis-timeline, as arrays, as a pack with events only. A time without words is a day: of a `Date`, the
 * one whose midnight it is here or in UTC, else, as of a number, the one in UTC. Each thing that the pack does not say has its line in
 * `losses`, under `/items` or `/groups`. Never throws on what `JSON.parse` gave.
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
  const lanes = readGroups(groups, losses);
  const events = items.flatMap((item, index) => readItem(item, `/items/${index}`, lanes, losses));
  for (const {path, isUsed} of lanes.values())
    if (!isUsed) losses.add(path, 'A group without events of its own is left out');
  return importedPack('Timeline', events, losses, options);
}

interface Group {
  readonly path: string;
  readonly label: string;
  isUsed: boolean;
}

type Groups = ReadonlyMap<string, Group>;

function readGroups(value: unknown, losses: Losses): Groups {
  const groups = new Map<string, Group>();
  if (!Array.isArray(value)) {
    if (!isEmpty(value)) losses.add('/groups', 'This is no list, and is left out');
    return groups;
  }
  const labels = new Set<string>();
  for (const [index, each] of value.entries()) {
    const path = `/groups/${index}`;
    const group = fieldsOf(each);
    const id = idOf(group?.['id']);
    if (!group || id === undefined || groups.has(id)) {
      losses.add(path, 'A group without an id of its own is left out');
      continue;
    }
    losses.addOthers(path, group, ['id', 'content']);
    const label = readWords(group['content'], `${path}/content`, losses) || id;
    if (labels.has(label)) losses.add(path, 'Groups with the same name become one');
    labels.add(label);
    groups.set(id, {path, label, isUsed: false});
  }
  return groups;
}

function readItem(
  value: unknown,
  path: string,
  groups: Groups,
  losses: Losses,
): readonly ImportedEvent[] {
  const item = fieldsOf(value);
  if (!item || item['type'] === 'background') {
    losses.add(path, item ? 'A background is left out' : 'This is no item, and is left out');
    return [];
  }
  // Ids and forms of bars tell nothing of an event.
  losses.addOthers(path, item, ['id', 'type', 'content', 'title', 'start', 'end', 'group']);
  const content = readWords(item['content'], `${path}/content`, losses);
  const title = readWords(item['title'], `${path}/title`, losses);
  const ends = (['start', 'end'] as const).map(end =>
    readDate(item[end], `${path}/${end}`, losses),
  ) as [ImportedEnd, ImportedEnd];
  return [
    {
      path,
      label: content || title,
      text: title,
      lane: laneOf(item['group'], `${path}/group`, groups, losses),
      ...timeBetween(...ends, losses),
    },
  ];
}

/** An item that is in no group that can be told is in the lane of all such items. */
function laneOf(value: unknown, path: string, groups: Groups, losses: Losses): string {
  const id = idOf(value);
  const group = id === undefined ? undefined : groups.get(id);
  if (group) group.isUsed = true;
  else if (id !== undefined)
    losses.add(path, `There is no group ${named(value)}, and its id is its name`);
  else if (!isEmpty(value)) losses.add(path, leftOut);
  return group?.label ?? id ?? 'Timeline';
}

function idOf(value: unknown): string | undefined {
  const isId = typeof value === 'number' || typeof value === 'string';
  return isId && String(value).trim() !== '' ? String(value).trim() : undefined;
}

function readDate(value: unknown, path: string, losses: Losses): ImportedEnd {
  if (typeof value === 'string') return {path, edtf: readText(value, path, losses)};
  const isMoment = typeof value === 'number' || value instanceof Date;
  const edtf = isMoment ? dayOfMoment(value, path, losses) : undefined;
  return {path, edtf: edtf ?? unread(value, path, losses)};
}

function dayOfMoment(moment: Date | number, path: string, losses: Losses): string | undefined {
  const time = moment.valueOf();
  if (time % DAY !== 0 && moment instanceof Date && isMidnight(moment))
    return writtenDay(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  const {year, month, day} = calendarDate(Math.floor(time / DAY));
  const edtf = writtenDay(year, month, day);
  if (edtf !== undefined && time % DAY !== 0) losses.add(path, hourLeftOut);
  return edtf;
}

/** Where the computer is: the first moment of a day, which in some places and years is an hour later. */
function isMidnight(moment: Date): boolean {
  return moment.valueOf() === new Date(moment.valueOf()).setHours(0, 0, 0, 0);
}
