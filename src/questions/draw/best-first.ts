/** An item and how much it is worth. */
export interface Ranked {
  readonly worth: number;
  /** Decides between equals: the smaller comes first. */
  readonly id: string;
}

/** Items from the best down, each found only when it is asked for: a heap, so that taking few of many costs little. */
export class BestFirst<T extends Ranked> {
  private readonly _heap: T[];

  constructor(items: readonly T[]) {
    this._heap = [...items];
    for (let place = (this._heap.length >> 1) - 1; place >= 0; place--) sink(this._heap, place);
  }

  /** The best of those that are left. */
  get best(): T | undefined {
    return this._heap[0];
  }

  /** Takes the best away. */
  take(): T | undefined {
    const [best] = this._heap;
    const last = this._heap.pop();
    if (last !== undefined && this._heap.length > 0) {
      this._heap[0] = last;
      sink(this._heap, 0);
    }
    return best;
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

export function isBetter(a: Ranked, b: Ranked): boolean {
  return a.worth > b.worth || (a.worth === b.worth && a.id < b.id);
}
