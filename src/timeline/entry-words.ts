import type {TimelineText} from '../words/ui/timeline-text.js';
import type {Id} from '../pack/article-pack.js';
import {timeBounds, type Bounds} from '../pack/time/bounds.js';
import {calendarDate, isoDay, type DayNumber} from '../pack/time/calendar.js';
import {possibleDays, type DaySpan} from '../pack/time/possible-days.js';
import type {EdtfDate, Time} from '../pack/time/time.js';
import {datePartWords, dayWords, drawnDates, timeWords} from './dates.js';
import type {TimelineEntry} from './entries.js';
import {timeShape} from './shapes.js';
import type {TimelineModel} from './timeline-model.js';

/** When an entry was, in words for the list, and as a date for programs. */
export interface EntryWords {
  readonly text: string;
  /** The smallest part of the calendar that holds every possible day: `2002-05-07`, `2002-05`, `2002`. */
  readonly datetime?: string;
}

/** Half a pack may have come after one event. */
const MOST_NAMED = 3;

/**
 * When an entry was, from its own time and from the events that it provably came before or after where these tell more.
 * `text.when.notStated` if the article leaves both open.
 */
export function entryWords(
  entry: TimelineEntry,
  model: TimelineModel,
  text: TimelineText,
  withheld?: ReadonlySet<Id>,
): EntryWords {
  if (withheld?.has(entry.id)) return {text: text.when.withheld};
  const bounds = model.boundsOf(entry);
  const datetime = bounds && datetimeOf(bounds);
  const own = entry.time && timeWords(entry.time, text);
  const words =
    own !== undefined && own !== text.when.notStated
      ? ownWords(own, entry, bounds, {model, text})
      : relationWords(entry, bounds, {model, text});
  return {text: words, ...(datetime !== undefined && {datetime})};
}

/** The events around an entry, and the words for them. */
interface Surroundings {
  readonly model: TimelineModel;
  readonly text: TimelineText;
}

/** What narrows the event's own time is named, since it is drawn. */
function ownWords(
  own: string,
  entry: TimelineEntry,
  bounds: Bounds | undefined,
  {model, text}: Surroundings,
): string {
  if (!bounds || !entry.time || isSame(bounds, timeBounds(entry.time))) return own;
  return [own, ...relations(entry, model, text)].join(', ');
}

function relationWords(
  entry: TimelineEntry,
  bounds: Bounds | undefined,
  {model, text}: Surroundings,
): string {
  const words = relations(entry, model, text).join(', ');
  if (words === '') return text.when.notStated;
  const bound = bounds && boundWords(bounds, entry, model, text);
  return bound === undefined ? words : text.when.so(words, bound);
}

function relations(
  {id}: TimelineEntry,
  model: TimelineModel,
  {when}: TimelineText,
): readonly string[] {
  const order = model.orders.get(id);
  const labels = (ids: Iterable<Id> = [], word: (event: string) => string) =>
    [...ids]
      .slice(0, MOST_NAMED)
      .flatMap(other => entryAt(other, model)?.label ?? [])
      .map(word);
  return [
    ...labels(order?.after, when.after),
    ...labels(order?.before, when.before),
    ...labels(order?.during, when.during),
  ];
}

function boundWords(
  bounds: Bounds,
  entry: TimelineEntry,
  model: TimelineModel,
  text: TimelineText,
): string | undefined {
  const {when} = text;
  const words = (day: DayNumber, side: 'before' | 'after') =>
    Number.isFinite(day) ? limitWords(day, side, entry, {model, text}) : undefined;
  const from = words(bounds.start.first, 'after');
  const to = words(bounds.end.last, 'before');
  switch (timeShape(bounds)) {
    case 'before':
      return to ? when.onOrBefore(to) : undefined;
    case 'after':
      return from ? when.onOrAfter(from) : undefined;
    case 'within':
      return from && to ? when.within(`${from} – ${to}`) : undefined;
    default:
      return from && to ? when.fromTo(from, to) : undefined;
  }
}

/** On which side of an event lies what limits it. */
type Side = 'before' | 'after';

/**
 * A limit that follows from another event, in that event's own words: `August 2005`, `about 1987`, `7 May [2002]`. The
 * day of the limit itself would be more exact than anybody says.
 */
function limitWords(
  day: DayNumber,
  side: Side,
  entry: TimelineEntry,
  {model, text}: Surroundings,
): string {
  for (const time of timesOnward(entry, side, model)) {
    const date = drawnDates(time).find(each => isLimit(day, each));
    if (date) return datePartWords(date, time, text);
  }
  return dayWords(day, 'day', text);
}

/** The times of the events on one side, the nearest in the order first. */
function* timesOnward(entry: TimelineEntry, side: Side, model: TimelineModel): Iterable<Time> {
  const seen = new Set<Id>([entry.id]);
  for (const id of seen) {
    const place = model.placeOf(id) ?? model.withheld;
    const time = model.entries[place]?.time;
    if (time && id !== entry.id && place < model.withheld) yield time;
    const order = model.orders.get(id);
    for (const other of [...(order?.[side] ?? []), ...(order?.during ?? [])]) seen.add(other);
  }
}

function isLimit(day: DayNumber, date: EdtfDate): boolean {
  const days = possibleDays(date);
  return days.first === day || days.last === day;
}

function entryAt(id: Id, model: TimelineModel): TimelineEntry | undefined {
  return model.entries[model.placeOf(id) ?? -1];
}

function isSame(a: Bounds, b: Bounds): boolean {
  const isSameSpan = (one: DaySpan, other: DaySpan) =>
    one.first === other.first && one.last === other.last;
  return isSameSpan(a.start, b.start) && isSameSpan(a.end, b.end);
}

function datetimeOf({start, end}: Bounds): string | undefined {
  const days = [start.first, end.last].filter(Number.isFinite);
  if (days.length === 0) return undefined;
  const [first, last] = [days[0]!, days.at(-1)!];
  const [from, to] = [calendarDate(first), calendarDate(last)];
  if (from.year !== to.year || from.year < 1 || from.year > 9999) return undefined; // HTML knows no others
  if (first === last) return isoDay(first);
  return isoDay(first).slice(0, from.month === to.month ? 7 : 4);
}
