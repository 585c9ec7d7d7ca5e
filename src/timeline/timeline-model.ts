import type {ArticleEvent, ArticlePack, Id, Lane} from '../pack/article-pack.js';
import {timeBounds, type Bounds} from '../pack/time/bounds.js';
import type {DayNumber} from '../pack/time/calendar.js';
import {eventBounds} from '../pack/time/event-bounds.js';
import {entryOrders, type EntryOrder} from './entries.js';
import {possibleSpan, type Span} from './span.js';
import {CONTEXT_LANE, timelineEntries, type TimelineEntry} from './entries.js';

/**
 * A pack's events as the timeline shows them, in the order of the list: lane after lane, in each by the earliest day that
 * is possible, and at the end those of which nothing is known. The numbers stand in arrays of their own, one place an
 * entry, so that a hundred thousand can be looked through in a frame.
 */
export interface TimelineModel {
  readonly entries: readonly TimelineEntry[];
  /** The lanes that have entries, in the order of the pack. `CONTEXT_LANE` comes last. */
  readonly lanes: readonly Lane[];
  /** The lane of each entry, as its place in `lanes`. */
  readonly lane: Uint16Array;
  /** The first and the last possible day (not included). Infinite where it is not known; `NaN` if nothing is. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Where the undated entries begin, and after them those that are withheld. */
  readonly undated: number;
  readonly withheld: number;
  /** The place of an entry by its id. */
  readonly placeOf: (id: Id) => number | undefined;
  readonly boundsOf: (entry: TimelineEntry) => Bounds | undefined;
  /** What is said of the order of the events. */
  readonly orders: ReadonlyMap<Id, EntryOrder>;
  /** The day after the last one on which the article can have been written. */
  readonly written?: DayNumber;
}

export interface ModelOptions {
  /** Adds what other sources say, in a lane of its own. Default: false. */
  readonly context?: boolean;
  /** Entries whose date must not be given away. They stand at the end, after the undated. Default: none. */
  readonly withheld?: ReadonlySet<Id>;
}

/** The model of a pack: its events by their own times and by the order that the pack proves. */
export function timelineModel(
  pack: ArticlePack,
  {context = false, withheld = new Set()}: ModelOptions = {},
): TimelineModel {
  const boundsOf = boundsIn(pack, withheld);
  const unordered = timelineEntries(pack, context, withheld);
  const lanes = lanesOf(pack, unordered);
  const laneNumbers = new Map(lanes.map((lane, number) => [lane.id, number]));
  const lane = Uint16Array.from(unordered, entry => laneNumbers.get(entry.lane) ?? 0);
  const {from, to} = spansOf(unordered, boundsOf);
  /** Those on the axis come first, then the undated, then the withheld. */
  const rank = Uint8Array.from(unordered, ({id}, place) =>
    withheld.has(id) ? 2 : Number(Number.isNaN(from[place])),
  );
  const order = Uint32Array.from(unordered, (_, place) => place).sort(
    (a, b) =>
      rank[a]! - rank[b]! ||
      lane[a]! - lane[b]! ||
      compare(from[a]!, from[b]!) ||
      compare(to[a]!, to[b]!) ||
      a - b,
  );
  const entries = Array.from(order, place => unordered[place]!);
  const firstOf = (wanted: number) => {
    const index = order.findIndex(place => rank[place]! >= wanted);
    return index < 0 ? entries.length : index;
  };
  let places: ReadonlyMap<Id, number> | undefined;
  return {
    entries,
    lanes,
    lane: lane.map((_, place) => lane[order[place]!]!),
    from: from.map((_, place) => from[order[place]!]!),
    to: to.map((_, place) => to[order[place]!]!),
    undated: firstOf(1),
    withheld: firstOf(2),
    placeOf: id => (places ??= new Map(entries.map((entry, place) => [entry.id, place]))).get(id),
    boundsOf,
    orders: entryOrders(pack.events),
    ...writingOf(pack),
  };
}

/** The bounds of an entry by its own time and by the order; none of a withheld one, nor any that would tell of it. */
function boundsIn(
  pack: ArticlePack,
  withheld: ReadonlySet<Id>,
): (entry: TimelineEntry) => Bounds | undefined {
  const events = orderedEvents(pack.events).map(event =>
    withheld.has(event.id) ? withoutTime(event) : event,
  );
  const ordered = eventBounds({events});
  return ({id, time}) =>
    withheld.has(id) ? undefined : (ordered.get(id) ?? (time && timeBounds(time)));
}

/** The events that the pack puts into an order: only these can narrow one another's times. */
function orderedEvents(events: readonly ArticleEvent[]): readonly ArticleEvent[] {
  const ids = new Set<Id>();
  for (const {id, before, after, during} of events) {
    if (!before && !after && !during) continue;
    ids.add(id);
    for (const others of [before, after, during]) others?.forEach(other => ids.add(other));
  }
  return ids.size === 0 ? [] : events.filter(({id}) => ids.has(id));
}

function withoutTime({time: _, ...event}: ArticleEvent): ArticleEvent {
  return event;
}

function writingOf({article}: ArticlePack): Pick<TimelineModel, 'written'> {
  const last = article.written ? timeBounds(article.written).end.last : Infinity;
  return Number.isFinite(last) ? {written: last + 1} : {};
}

function spansOf(
  entries: readonly TimelineEntry[],
  boundsOf: (entry: TimelineEntry) => Bounds | undefined,
): {readonly from: Float64Array; readonly to: Float64Array} {
  const known = new Map<Bounds, Span | null>();
  const from = new Float64Array(entries.length).fill(NaN);
  const to = new Float64Array(entries.length).fill(NaN);
  entries.forEach((entry, place) => {
    const bounds = boundsOf(entry);
    if (!bounds) return;
    let span = known.get(bounds);
    if (span === undefined) known.set(bounds, (span = possibleSpan(bounds)));
    if (!span) return;
    from[place] = span.from;
    to[place] = span.to;
  });
  return {from, to};
}

function lanesOf(pack: ArticlePack, entries: readonly TimelineEntry[]): readonly Lane[] {
  const used = new Set(entries.map(entry => entry.lane));
  const lanes = pack.lanes.filter(lane => used.has(lane.id));
  return used.has(CONTEXT_LANE) ? [...lanes, {id: CONTEXT_LANE, label: ''}] : lanes;
}

/** Unlike a difference, this also orders what is infinite; what is not a number is equal to all. */
function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
