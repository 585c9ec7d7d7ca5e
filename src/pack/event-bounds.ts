import type {ArticlePack, Id} from './article-pack.js';
import {isoLimits} from './bounds.js';
import {dayBounds, type DayLimits} from './day-bounds.js';
import {beginning, ending, pointGraph} from './point-graph.js';
import {pointLimits} from './point-limits.js';
import type {Bounds} from './time.js';

/**
 * The bounds of every event of which anything is known: by its own time, narrowed by the events that it came before,
 * came after or held. A meeting without a date that came before an announcement was not after it. An event of which
 * nothing is known is missing.
 */
export function eventBounds({events}: Pick<ArticlePack, 'events'>): ReadonlyMap<Id, Bounds> {
  const {earliest, latest} = pointLimits(events, pointGraph({events}), {withSlack: false});
  const bounds = new Map<Id, Bounds>();
  for (const [number, {id, time}] of events.entries()) {
    const start = limitsAt(beginning(number));
    const end = limitsAt(ending(number));
    if (time || [start, end].some(isLimited)) {
      bounds.set(id, {
        ...dayBounds(time ?? {basis: 'inferred'}),
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

function isLimited({first, last}: DayLimits): boolean {
  return Number.isFinite(first) || Number.isFinite(last);
}
