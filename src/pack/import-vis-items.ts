import {calendarDate} from './calendar.js';
import {copyJson} from './copy-json.js';
import {htmlText} from './html-text.js';
import {idMaker} from './id-maker.js';
import {finishImport, Losses, type ImportOptions, type ImportResult} from './import-result.js';
import {show, type Problem} from './problem.js';
import {writtenDate, writtenTime} from './written-date.js';

interface VisItem {
  readonly id?: unknown;
  readonly content?: unknown;
  readonly title?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly group?: unknown;
  readonly style?: unknown;
  readonly className?: unknown;
}

/**
 * Reads items, and groups, of vis-timeline (what `dataSet.get()` gives) as a pack with events only. Contents become
 * labels, titles summaries, groups lanes. What a pack does not have is listed in `losses`. Never throws.
 */
export function parseVisItems(
  items: unknown,
  groups: unknown = [],
  {lang = 'en', id = 'timeline', title = 'Timeline'}: ImportOptions = {},
): ImportResult {
  const copies = [copyJson(items), copyJson(groups)];
  const problems: Problem[] = copies.flatMap(copy => copy.problems);
  const [itemList, groupList] = copies.map(copy => copy.value);
  const losses = new Losses();
  if (!Array.isArray(itemList) || !Array.isArray(groupList)) {
    const found = show(Array.isArray(itemList) ? groupList : itemList);
    const mend = 'Give `items.get()` and `groups.get()`, not the DataSet.';
    return {
      ok: false,
      problems: [...problems, {path: '', expected: 'a list of items', found, mend}],
    };
  }

  const newLaneId = idMaker('lane');
  const newEventId = idMaker('event');
  const lanes = new Map<unknown, {id: string; label: string}>();
  for (const group of groupList as readonly (VisItem | null)[]) {
    const label = textOf(group?.content) || String(group?.id ?? '');
    if (label !== '') lanes.set(group?.id, {id: newLaneId(label), label});
  }
  const laneFor = (group: unknown) => {
    const label = textOf(group) || title;
    const lane = lanes.get(group) ?? {id: newLaneId(label), label};
    lanes.set(group, lane);
    return lane.id;
  };

  const events = (itemList as readonly (VisItem | null)[]).flatMap((item, index) =>
    toEvent(item ?? {}, `/${index}`),
  );
  const pack = {
    format: 'article-pack/1',
    id,
    lang,
    article: {title},
    lanes: [...lanes.values()],
    events,
  };
  return finishImport(pack, problems, losses);

  function toEvent(item: VisItem, path: string): readonly object[] {
    const label = textOf(item.content);
    if (label === '') {
      losses.add('An item without text, such as a coloured background');
      return [];
    }
    if (item.style !== undefined || item.className !== undefined)
      losses.add('A style of an item’s own');
    const summary = textOf(item.title);
    const time = timeOf(item, path);
    return [
      {
        id: newEventId(label),
        label,
        lane: laneFor(item.group),
        ...(summary && summary !== label ? {summary} : {}),
        ...(time ? {time} : {}),
        kind: time?.edtf.includes('/') ? 'state' : 'happening',
      },
    ];
  }

  function timeOf({start, end}: VisItem, path: string): {edtf: string} | null {
    const from = dateOf(start, `${path}/start`);
    if (from === null) return null;
    const time = writtenTime(from, dateOf(end, `${path}/end`));
    if ('edtf' in time) return time;
    const found = `${show(start)} to ${show(end)}, which ${time.problem}`;
    problems.push({
      path: `${path}/start`,
      expected: 'a date, or two in their order',
      found,
      mend: 'Correct the date.',
    });
    return null;
  }

  function dateOf(value: unknown, path: string): string | null {
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'number') return dayOf(value);
    const written =
      typeof value === 'string'
        ? /^(\d{4}(?:-\d\d(?:-\d\d)?)?)([T ].*)?$/.exec(value.trim())
        : null;
    if (written?.[1] !== undefined) {
      if (written[2] !== undefined) losses.add('A time of day: a pack knows days');
      return written[1];
    }
    problems.push({
      path,
      expected: 'a date such as "2002-05-07", a Date, or milliseconds',
      found: show(value),
      mend: 'Write it as "2002-05-07".',
    });
    return null;
  }

  /** Milliseconds have no day without a time zone. */
  function dayOf(milliseconds: number): string | null {
    losses.add('A time of day, its day taken in UTC: a pack knows days');
    const {year, month, day} = calendarDate(Math.floor(milliseconds / 86_400_000));
    return writtenDate({year: year <= 0 ? year - 1 : year, month, day});
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? htmlText(value) : '';
}
