import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus';

/** Choices that are the same for the same seed, everywhere. Integers only. */
export interface Random {
  /** A whole number from 0 to `bound - 1`. */
  below(bound: number): number;
  pick<T>(items: readonly T[]): T;
  shuffled<T>(items: readonly T[]): readonly T[];
}

/** A source of choices for a seed text. */
export function randomFrom(seed: string): Random {
  const generator = xoroshiro128plus(hash32(seed));
  const below = (bound: number): number => (bound < 2 ? 0 : uniformInt(generator, 0, bound - 1));
  return {
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    shuffled(items) {
      const copy = [...items];
      for (let last = copy.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [copy[last], copy[other]] = [copy[other]!, copy[last]!];
      }
      return copy;
    },
  };
}

/** At most `size` items, from a place that the seed picks on, so that many cost no more than few. */
export function sample<T>(items: readonly T[], size: number, random: Random): readonly T[] {
  if (items.length <= size) return items;
  const start = random.below(items.length);
  return Array.from({length: size}, (_, index) => items[(start + index) % items.length]!);
}

/** FNV-1a over UTF-16 code units, as a signed 32-bit number. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}

/** Orders strings by code unit: the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
