import type {ArticleEvent, ArticlePack, Id} from '../article-pack.js';

/** An edge of the graph: the point `from` is not after `to`; if it is strict, it is before. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly strict: boolean;
}

/**
 * The beginnings and ends of a pack's events as points, and what the events' `before`, `after` and `during` say of
 * them. Event number n begins at the point 2n and ends at 2n + 1. What happened before another event was over before
 * it; a state that came before began before, and may still go on.
 */
export interface PointGraph {
  readonly numbers: ReadonlyMap<Id, number>;
  /** The edges from each point. Events of which nothing is said have none, not even from beginning to end. */
  readonly successors: ReadonlyMap<number, readonly Edge[]>;
  /** Points in an order that every edge keeps; those on a circle, and after it, are missing. */
  readonly sorted: readonly number[];
}

export function beginning(event: number): number {
  return 2 * event;
}

export function ending(event: number): number {
  return 2 * event + 1;
}

/** The point of an event that lies before whatever the event came before. */
export function lead(event: ArticleEvent, number: number): number {
  return event.kind === 'state' ? beginning(number) : ending(number);
}

export function pointGraph({events}: Pick<ArticlePack, 'events'>): PointGraph {
  const numbers = new Map(events.map((event, number) => [event.id, number]));
  const successors = new Map<number, Edge[]>();

  for (const [number, event] of events.entries()) {
    for (const other of numbersOf(event.before)) add(lead(event, number), beginning(other), true);
    for (const other of numbersOf(event.after))
      add(lead(events[other]!, other), beginning(number), true);
    for (const other of numbersOf(event.during)) {
      add(beginning(number), beginning(other), false);
      add(ending(other), ending(number), false);
    }
  }
  return {numbers, successors, sorted: sort(successors)};

  function numbersOf(ids: readonly Id[] = []): readonly number[] {
    return ids.flatMap(id => numbers.get(id) ?? []);
  }

  function add(from: number, to: number, strict: boolean): void {
    enter(to >> 1);
    enter(from >> 1)
      .get(from)!
      .push({from, to, strict});
  }

  /** Puts in an event, which does not end before it begins. */
  function enter(number: number): Map<number, Edge[]> {
    const [from, to] = [beginning(number), ending(number)];
    if (successors.has(from)) return successors;
    return successors.set(from, [{from, to, strict: false}]).set(to, []);
  }
}

/** Takes away, again and again, a point that nothing left lies before. */
function sort(successors: ReadonlyMap<number, readonly Edge[]>): readonly number[] {
  const waiting = new Map<number, number>();
  for (const edges of successors.values()) {
    for (const {to} of edges) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  }
  const sorted = [...successors.keys()].filter(point => !waiting.has(point));
  for (let next = 0; next < sorted.length; next += 1) {
    for (const {to} of successors.get(sorted[next]!)!) {
      const left = waiting.get(to)! - 1;
      waiting.set(to, left);
      if (left === 0) sorted.push(to);
    }
  }
  return sorted;
}
