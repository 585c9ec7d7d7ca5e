import type {ArticlePack, Id} from '../article-pack.js';
import {beginning, lead, pointGraph, type PointGraph} from './point-graph.js';
import {pointLimits} from './point-limits.js';

/** Which events provably came before which, by what the pack says and by its dates. */
export interface EventOrder {
  /**
   * True if it is proved that `a` came before `b`: that `a`, if it happened, was over before `b` began; or if it is a
   * state, that it began before `b` began. False if that is not so, or not known.
   */
  isBefore(a: Id, b: Id): boolean;
  /** All proved pairs, the earlier event first, among the given events or all. There may be very many. */
  pairs(among?: readonly Id[]): Iterable<readonly [Id, Id]>;
}

/**
 * The order that the facts prove, and no more. Two events are in order if a chain of `before`, `after` and `during`
 * leads from one to the other, or if all days on which one can be, with its slack, lie before all days of the other.
 * Questions are answered as they come, so that a pack of many events costs little.
 */
export function provableOrder(pack: Pick<ArticlePack, 'events'>): EventOrder {
  const {events} = pack;
  const graph = pointGraph(pack);
  const {earliest, latest} = pointLimits(events, graph, {withSlack: true});
  const leadsTo = reachability(graph);

  function isBefore(a: Id, b: Id): boolean {
    const [first, second] = [graph.numbers.get(a), graph.numbers.get(b)];
    if (first === undefined || second === undefined || first === second) return false;
    const from = lead(events[first]!, first);
    const to = beginning(second);
    // The limits hold the chains too: a dated gap anywhere on the way shows in the limits of both ends.
    return latest[from]! < earliest[to]! || leadsTo(from, to);
  }

  function* pairs(among: readonly Id[] = events.map(({id}) => id)): Iterable<readonly [Id, Id]> {
    for (const a of among) {
      for (const b of among) if (isBefore(a, b)) yield [a, b];
    }
  }

  return {isBefore, pairs};
}

/** Says whether a chain with at least one strict edge leads from one point to another. */
function reachability({successors, sorted}: PointGraph): (from: number, to: number) => boolean {
  const ranks = new Map(sorted.map((point, rank) => [point, rank]));
  let lastFrom = -1;
  let lastReached: ReadonlySet<number> = new Set();

  return (from, to) => {
    const [rankFrom, rankTo] = [ranks.get(from), ranks.get(to)];
    if (rankFrom === undefined || rankTo === undefined || rankFrom >= rankTo) return false;
    if (from !== lastFrom) {
      lastFrom = from; // questions come in runs
      lastReached = reachLater(from);
    }
    return lastReached.has(to);
  };

  function reachLater(from: number): ReadonlySet<number> {
    const level = new Set([from]);
    const later = new Set<number>();
    const open = [{point: from, isLater: false}];
    for (let next = open.pop(); next; next = open.pop()) {
      for (const {to, strict} of successors.get(next.point)!) {
        const isLater = next.isLater || strict;
        const reached = isLater ? later : level;
        if (reached.has(to)) continue;
        reached.add(to);
        open.push({point: to, isLater});
      }
    }
    return later;
  }
}
