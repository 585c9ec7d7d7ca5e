import type {ArticlePack, Id, Lane} from '../pack/article-pack.js';
import {parseIsoDay, type DayNumber} from '../pack/calendar.js';
import type {Bounds} from '../pack/time.js';
import {possibleSpan} from './span.js';
import {CONTEXT_LANE, timelineEntries, type TimelineEntry} from './timeline-entry.js';

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
  /** The place of each entry by its id. */
  readonly placeOf: ReadonlyMap<Id, number>;
  readonly boundsOf: (entry: TimelineEntry) => Bounds | undefined;
  /** The last day on which the article can have been written. */
  readonly written?: DayNumber;
}

export interface ModelOptions {
  readonly boundsOf: (entry: TimelineEntry) => Bounds | undefined;
  readonly written?: Bounds;
  /** Adds what other sources say, in a lane of its own. */
  readonly context?: boolean;
  /** Entries whose date must not be given away. They stand at the end, after the undated. */
  readonly withheld?: ReadonlySet<Id>;
}

export function timelineModel(pack: ArticlePack, options: ModelOptions): TimelineModel {
  const {boundsOf, written, context = false, withheld} = options;
  const unordered = timelineEntries(pack, context);
  const spans = unordered.map(entry =>
    withheld?.has(entry.id) ? null : possibleSpan(boundsOf(entry)),
  );
  const lanes = lanesOf(pack, unordered);
  const laneNumbers = new Map(lanes.map((lane, number) => [lane.id, number]));
  const laneAt = (place: number) => laneNumbers.get(unordered[place]!.lane) ?? 0;

  /** 0: on the axis; 1: undated; 2: withheld. */
  const rank = (place: number) => (spans[place] ? 0 : withheld?.has(unordered[place]!.id) ? 2 : 1);

  const order = Uint32Array.from(unordered, (_, place) => place).sort((a, b) => {
    const one = spans[a];
    const other = spans[b];
    if (!one || !other) return rank(a) - rank(b) || laneAt(a) - laneAt(b) || a - b;
    return (
      laneAt(a) - laneAt(b) || compare(one.from, other.from) || compare(one.to, other.to) || a - b
    );
  });
  const entries = Array.from(order, place => unordered[place]!);
  const firstOf = (wanted: number) => {
    const index = order.findIndex(place => rank(place) >= wanted);
    return index < 0 ? entries.length : index;
  };
  return {
    entries,
    lanes,
    lane: Uint16Array.from(order, laneAt),
    from: Float64Array.from(order, place => spans[place]?.from ?? NaN),
    to: Float64Array.from(order, place => spans[place]?.to ?? NaN),
    undated: firstOf(1),
    withheld: firstOf(2),
    placeOf: new Map(entries.map((entry, place) => [entry.id, place])),
    boundsOf: entry => (withheld?.has(entry.id) ? undefined : boundsOf(entry)),
    ...(written?.end.latest && {written: parseIsoDay(written.end.latest) + 1}),
  };
}

function lanesOf(pack: ArticlePack, entries: readonly TimelineEntry[]): readonly Lane[] {
  const used = new Set(entries.map(entry => entry.lane));
  const lanes = pack.lanes.filter(lane => used.has(lane.id));
  return used.has(CONTEXT_LANE) ? [...lanes, {id: CONTEXT_LANE, label: ''}] : lanes;
}

/** Unlike a difference, this also orders what is infinite. */
function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
