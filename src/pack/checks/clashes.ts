import type {Fact} from '../article-pack.js';
import {groupBy} from '../group-by.js';
import {sureDays} from '../time/bounds.js';

/** A fact with the days on which it surely holds. Facts of another `time` are never known to hold with it. */
interface HeldTime {
  readonly fact: Fact;
  readonly index: number;
  readonly value: string;
  readonly time: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Pairs of facts that surely hold on one day and have different values, the one that stands first in the pack first.
 * A fact that clashes with many is told of once. `always` holds every fact against every other.
 */
export function clashes(
  facts: readonly Fact[],
  valueOf: (fact: Fact) => string,
  always: boolean,
): readonly (readonly [Fact, Fact])[] {
  const spans = facts.map((fact, index) => ({
    fact,
    index,
    value: valueOf(fact),
    ...(always ? anyTime : timeOf(fact)),
  }));
  const pairs = [...groupBy(spans, ({time}) => time).values()].flatMap(group => [...sweep(group)]);
  return pairs
    .map(([a, b]) => (a.index < b.index ? ([a, b] as const) : ([b, a] as const)))
    .sort((one, other) => one[1].index - other[1].index)
    .map(([earlier, later]) => [earlier.fact, later.fact]);
}

const anyTime = {time: '', first: 0, last: 0};

function timeOf({time}: Fact): Pick<HeldTime, 'time' | 'first' | 'last'> {
  if (!time) return {...anyTime, time: 'of writing'};
  const days = sureDays(time);
  // Without a sure day it holds together with what has the very same time.
  return days ? {...days, time: 'sure'} : {...anyTime, time: `at ${time.resolved ?? time.edtf}`};
}

/** Goes through the facts as they begin. What is over is forgotten, so that the way is short however many there are. */
function* sweep(spans: readonly HeldTime[]): Iterable<readonly [HeldTime, HeldTime]> {
  const open = new Map<string, Set<HeldTime>>();
  for (const span of [...spans].sort((a, b) => a.first - b.first || a.index - b.index)) {
    const other = findOther(open, span);
    if (other) yield [other, span];
    const alike = open.get(span.value);
    if (alike) alike.add(span);
    else open.set(span.value, new Set([span]));
  }
}

function findOther(open: Map<string, Set<HeldTime>>, span: HeldTime): HeldTime | null {
  for (const [value, spans] of open) {
    if (value === span.value) continue;
    for (const other of spans) {
      if (other.last < span.first) spans.delete(other);
      else if (!saySame(other.fact, span.fact)) return other;
    }
    if (spans.size === 0) open.delete(value);
  }
  return null;
}

function saySame(a: Fact, b: Fact): boolean {
  return Boolean(a.equivalentTo?.includes(b.id) || b.equivalentTo?.includes(a.id));
}
