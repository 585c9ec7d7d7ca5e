import type {ArticlePack, Id} from './article-pack.js';
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
  const rank = new Uint32Array(successors.length);
  for (const [place, point] of sorted.entries()) rank[point] = place;
  // A point carries the number of the last search that reached it, so that nothing is cleared between two.
  const reached = new Uint32Array(successors.length);
  const reachedLater = new Uint32Array(successors.length);
  let search = 0;
  let lastFrom = -1;

  return (from, to) => {
    if (rank[from]! >= rank[to]!) return false;
    if (from !== lastFrom) searchFrom(from); // questions come in runs
    return reachedLater[to] === search;
  };

  function searchFrom(from: number): void {
    lastFrom = from;
    search += 1;
    const open = [2 * from]; // a point, and in the last bit whether the way to it is strict
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const {to, strict} of successors[next >> 1]!) {
        const isLater = strict || (next & 1) === 1;
        const marks = isLater ? reachedLater : reached;
        if (marks[to] === search) continue;
        marks[to] = search;
        open.push(2 * to + (isLater ? 1 : 0));
      }
    }
  }
}
