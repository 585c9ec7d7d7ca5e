import type {ArticleEvent, ArticlePack, Id} from './article-pack.js';

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
  readonly successors: readonly (readonly Edge[])[];
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
  const successors: Edge[][] = Array.from({length: 2 * events.length}, () => []);
  const add = (from: number, to: number, strict: boolean) =>
    successors[from]!.push({from, to, strict});

  for (const [number, event] of events.entries()) {
    add(beginning(number), ending(number), false);
    for (const other of numbersOf(event.before)) add(lead(event, number), beginning(other), true);
    for (const other of numbersOf(event.after))
      add(lead(events[other]!, other), beginning(number), true);
    for (const other of numbersOf(event.during)) {
      add(beginning(number), beginning(other), false);
      add(ending(other), ending(number), false);
    }
  }
  return {numbers, successors, sorted: sort(successors)};

  function numbersOf(ids: readonly Id[] | undefined): readonly number[] {
    return (ids ?? []).flatMap(id => numbers.get(id) ?? []);
  }
}

/** Takes away, again and again, a point that nothing left lies before. */
function sort(successors: readonly (readonly Edge[])[]): readonly number[] {
  const waiting = new Uint32Array(successors.length);
  for (const edges of successors) for (const {to} of edges) waiting[to]! += 1;
  const sorted: number[] = [];
  for (const point of successors.keys()) if (waiting[point] === 0) sorted.push(point);
  for (let next = 0; next < sorted.length; next += 1) {
    for (const {to} of successors[sorted[next]!]!) {
      waiting[to]! -= 1;
      if (waiting[to] === 0) sorted.push(to);
    }
  }
  return sorted;
}
