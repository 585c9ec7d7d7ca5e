import type {ArticlePack, Id} from '../article-pack.js';
import {isoLimits, timeBounds} from './bounds.js';
import type {DayLimits} from './day-bounds.js';
import {beginning, ending, pointGraph} from './point-graph.js';
import {pointLimits} from './point-limits.js';
import type {Bounds, Time} from './time.js';

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
      bounds.set(id, {
        ...timeBounds(time ?? undated),
        start: isoLimits(start),
        end: isoLimits(end),
      });
    }
  }
  return bounds;

  function limitsAt(point: number): DayLimits {
    return {first: earliest[point]!, last: latest[point]!};
  }
}

const undated: Time = {basis: 'inferred'};

function isLimited({first, last}: DayLimits): boolean {
  return Number.isFinite(first) || Number.isFinite(last);
}
