import {hash32} from '../../pack/hash.js';

/**
 * Choices that are the same for the same seed, everywhere. Each belongs to what it decides, by a name, and never to a
 * place in a list or to what was drawn before: what comes or goes beside it changes nothing.
 */
export interface Luck {
  /** Luck of its own for a thing or a step within this one. */
  at(name: string): Luck;
  /** A fraction, at least 0 and below 1. */
  fraction(decision: string): number;
  /** A whole number from 0 to `bound - 1`. */
  below(bound: number, decision: string): number;
  /** One of a few that have no names of their own: paraphrases. */
  pick<T>(items: readonly T[], decision: string): T;
  /** The items in an order in which each has its rank by its own name. */
  shuffled<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[];
  /**
   * At most `size` items from a ring on which each stands at the point of its own name, so that many cost no more than
   * few. The same list is to come with the same names.
   */
  sample<T>(items: readonly T[], size: number, nameOf: (item: T) => string): readonly T[];
}

export function luckFrom(seed: string): Luck {
  return luckAt(hash32(seed));
}

function luckAt(state: number): Luck {
  const fraction = (name: string): number => mixed(hash32(name, state)) / 2 ** 32;
  const below = (bound: number, decision: string): number => Math.floor(fraction(decision) * bound);
  return {
    at: name => luckAt(mixed(hash32(name, state))),
    fraction,
    below,
    pick(items, decision) {
      const item = items[below(items.length, decision)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    shuffled: (items, nameOf) => ranked(items, nameOf, fraction).map(({item}) => item),
    sample(items, size, nameOf) {
      if (items.length <= size) return items;
      const ring = ringOf(items, nameOf);
      const start = firstFrom(ring, fraction('start of the sample'));
      return Array.from({length: size}, (_, step) => ring[(start + step) % ring.length]!.item);
    },
  };
}

interface Ranked<T> {
  readonly item: T;
  readonly name: string;
  readonly rank: number;
}

function ranked<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  rankOf: (name: string) => number,
): readonly Ranked<T>[] {
  return items
    .map(item => ({item, name: nameOf(item), rank: rankOf(nameOf(item))}))
    .sort((a, b) => a.rank - b.rank || byCodeUnit(a.name, b.name));
}

const rings = new WeakMap<readonly unknown[], readonly Ranked<unknown>[]>();

function ringOf<T>(items: readonly T[], nameOf: (item: T) => string): readonly Ranked<T>[] {
  const known = rings.get(items) as readonly Ranked<T>[] | undefined;
  const ring = known ?? ranked(items, nameOf, name => mixed(hash32(name)) / 2 ** 32);
  rings.set(items, ring);
  return ring;
}

/** Where on a ring the first item at a point or after it stands. */
function firstFrom(ring: readonly Ranked<unknown>[], point: number): number {
  let [low, high] = [0, ring.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ring[middle]!.rank < point) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The finish of MurmurHash3, as an unsigned 32-bit number: texts that differ in a letter get numbers far apart. */
function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Orders strings by code unit: the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
