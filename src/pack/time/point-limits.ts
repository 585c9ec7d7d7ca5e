import type {ArticleEvent} from '../article-pack.js';
import {timeBounds} from './bounds.js';
import {beginning, ending, type PointGraph} from './point-graph.js';
import type {DaySpan} from './possible-days.js';

/** For every point of a graph the first and the last day that it can be, infinite where no bound is known. */
export interface PointLimits {
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** The number of the event whose own time gave each limit; -1 where there is none. */
  readonly earliestBy: Int32Array;
  readonly latestBy: Int32Array;
}

/** The limits of all points by the events' own times, moved apart by their slack if asked, and by the order. */
export function pointLimits(
  events: readonly ArticleEvent[],
  {successors, sorted}: PointGraph,
  {withSlack}: {readonly withSlack: boolean},
): PointLimits {
  const earliest = new Float64Array(2 * events.length).fill(-Infinity);
  const latest = new Float64Array(2 * events.length).fill(Infinity);
  const earliestBy = new Int32Array(2 * events.length).fill(-1);
  const latestBy = new Int32Array(2 * events.length).fill(-1);

  const limit = (point: number, {first, last}: DaySpan, slack: number) => {
    earliest[point] = first - slack;
    latest[point] = last + slack;
    earliestBy[point] = latestBy[point] = point >> 1;
  };
  for (const [number, {time}] of events.entries()) {
    if (!time) continue;
    const {start, end, ongoing} = timeBounds(time);
    const slack = withSlack ? (time.slackDays ?? 0) : 0;
    limit(beginning(number), start, slack);
    limit(ending(number), end, slack);
    if (ongoing) earliest[ending(number)] = Infinity; // it has no end, so nothing comes after it
  }

  for (const point of sorted) {
    for (const {to} of successors.get(point)!) {
      if (earliest[to]! >= earliest[point]!) continue;
      earliest[to] = earliest[point]!;
      earliestBy[to] = earliestBy[point]!;
    }
  }
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const point = sorted[index]!;
    for (const {to} of successors.get(point)!) {
      if (latest[point]! <= latest[to]!) continue;
      latest[point] = latest[to]!;
      latestBy[point] = latestBy[to]!;
    }
  }
  return {earliest, latest, earliestBy, latestBy};
}
