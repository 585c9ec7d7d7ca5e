/** A candidate and how much it is worth. */
export interface Ranked {
  readonly worth: number;
  /** Decides between equals: the smaller comes first. */
  readonly rank: number;
}

/** Items from the best down, each found only when it is asked for: a heap, so that taking few of many costs little. */
export function* bestFirst<T extends Ranked>(items: readonly T[]): Iterable<T> {
  const heap = [...items];
  for (let place = (heap.length >> 1) - 1; place >= 0; place--) sink(heap, place);
  while (heap.length > 0) {
    const [best] = heap as [T];
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      sink(heap, 0);
    }
    yield best;
  }
}

function sink<T extends Ranked>(heap: T[], from: number): void {
  const item = heap[from]!;
  let place = from;
  for (let child = 2 * place + 1; child < heap.length; child = 2 * place + 1) {
    if (child + 1 < heap.length && isBetter(heap[child + 1]!, heap[child]!)) child++;
    if (!isBetter(heap[child]!, item)) break;
    heap[place] = heap[child]!;
    place = child;
  }
  heap[place] = item;
}

function isBetter(a: Ranked, b: Ranked): boolean {
  return a.worth > b.worth || (a.worth === b.worth && a.rank < b.rank);
}
