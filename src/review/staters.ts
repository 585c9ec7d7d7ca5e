import type {Fact, Id} from '../pack/article-pack.js';
import {entailed, equivalents, factOverlap, samePoint} from './overlap.js';
import type {PackReading} from './pack-reading.js';

/** Somebody who states a fact: the author, somebody named, or nobody whom the article names. */
export type Stater =
  | {readonly who: 'author'; readonly entity?: Id}
  | {readonly who: 'named-source'; readonly entity: Id}
  | {readonly who: 'unnamed-source'};

export interface Staters {
  readonly all: readonly Stater[];
  /** The wording leaves open who speaks. */
  readonly ambiguous: boolean;
}

/** Everybody who states what a fact says, in these words, in others, or by saying more. */
export function statersOf(reading: PackReading, fact: Fact): Staters {
  const same = reading.standing.filter(other => says(reading, other, fact));
  return {
    all: same.map(({source}): Stater => {
      if (!source) return {who: 'author', entity: reading.pack.article.author};
      return source.by ? {who: 'named-source', entity: source.by} : {who: 'unnamed-source'};
    }),
    ambiguous: same.some(({source}) => source?.ambiguous),
  };
}

/** The facts that come near to one without saying it. */
export function neighbours(reading: PackReading, fact: Fact): readonly Fact[] {
  return reading.standing.filter(
    other => factOverlap(reading, other, fact) !== undefined && !says(reading, other, fact),
  );
}

function says(reading: PackReading, other: Fact, fact: Fact): boolean {
  return (
    samePoint(other, fact) ||
    equivalents(reading, fact).has(other.id) ||
    entailed(reading, other).has(fact.id)
  );
}
