import type {ArticlePack, Id} from './article-pack.js';
import {noBounds, timeBounds} from './bounds.js';
import {isoDay} from './calendar.js';
import {beginning, ending, pointGraph} from './point-graph.js';
import {pointLimits} from './point-limits.js';
import type {Bounds, Limits} from './time.js';

/**
 * The bounds of every event of which anything is known: by its own time, narrowed by the events that it came before,
 * came after or held. A meeting without a date that came before an announcement was not after it. An event of which
 * nothing is known is missing.
 */
export function eventBounds(pack: Pick<ArticlePack, 'events'>): ReadonlyMap<Id, Bounds> {
  const {earliest, latest} = pointLimits(pack.events, pointGraph(pack), {withSlack: false});
  const bounds = new Map<Id, Bounds>();
  for (const [number, {id, time}] of pack.events.entries()) {
    const start = limitsAt(beginning(number));
    const end = limitsAt(ending(number));
    const isKnown = time !== undefined || [start, end].some(isLimited);
    if (isKnown) bounds.set(id, {...(time ? timeBounds(time) : noBounds), start, end});
  }
  return bounds;

  function limitsAt(point: number): Limits {
    const [first, last] = [earliest[point]!, latest[point]!];
    return {
      earliest: Number.isFinite(first) ? isoDay(first) : null,
      latest: Number.isFinite(last) ? isoDay(last) : null,
    };
  }
}

function isLimited({earliest, latest}: Limits): boolean {
  return earliest !== null || latest !== null;
}
