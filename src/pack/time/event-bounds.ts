import type {ArticlePack, Id} from '../article-pack.js';
import {timeBounds, type Bounds} from './bounds.js';
import {beginning, ending, pointGraph} from './point-graph.js';
import {pointLimits} from './point-limits.js';
import type {DaySpan} from './possible-days.js';
import type {Time} from './time.js';

/**
 * The bounds of every event of which anything is known: by its own time, narrowed by the events that it came before,
 * came after or held. A meeting without a date that came before an announcement was not after it. An event of which
 * nothing is known is missing.
 */
export function eventBounds({events}: Pick<ArticlePack, 'events'>): ReadonlyMap<Id, Bounds> {
  const graph = pointGraph({events});
  const {earliest, latest} = pointLimits(events, graph, {withSlack: false});
  const bounds = new Map<Id, Bounds>();
  for (const [number, {id, time}] of events.entries()) {
    const isOrdered = graph.successors.has(beginning(number));
    const start = limitsAt(beginning(number));
    const end = limitsAt(ending(number));
    if (!isOrdered) {
      if (time) bounds.set(id, timeBounds(time));
    } else if (time || isLimited(start) || isLimited(end)) {
      bounds.set(id, {...timeBounds(time ?? undated), start, end});
    }
  }
  return bounds;

  /** What comes after something without an end never comes: nothing is known of when. */
  function limitsAt(point: number): DaySpan {
    const [first, last] = [earliest[point]!, latest[point]!];
    return {first: first === Infinity ? -Infinity : first, last};
  }
}

const undated: Time = {basis: 'inferred'};

function isLimited({first, last}: DaySpan): boolean {
  return Number.isFinite(first) || Number.isFinite(last);
}
