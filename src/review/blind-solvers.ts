import {type LintItem, splitOptions} from './lint/lint-item.js';
import {contentStems} from './words.js';

/** How well somebody does who picks options by a trick and reads nothing. */
export interface BlindScore {
  readonly accuracy: number;
  /** What picking at random would score, and the standard error of that. */
  readonly chance: number;
  readonly standardError: number;
  readonly items: number;
}

export type BlindSolver =
  | 'longest'
  | 'shortest'
  | 'stem-overlap'
  | 'convergence'
  | 'odd-one-out'
  | 'first'
  | 'middle'
  | 'last';

/** How much each trick likes each option; the reader picks the option that it likes best. */
const tricks: Readonly<
  Record<BlindSolver, (options: readonly string[], stem: string) => readonly number[]>
> = {
  longest: options => options.map(option => option.length),
  shortest: options => options.map(option => -option.length),
  'stem-overlap': (options, stem) => {
    const words = new Set(contentStems(stem));
    return options.map(
      option => [...new Set(contentStems(option))].filter(word => words.has(word)).length,
    );
  },
  convergence: options => likeness(options),
  'odd-one-out': options => likeness(options).map(score => -score),
  first: options => options.map((_, place) => -place),
  middle: options => options.map((_, place) => -Math.abs(place - (options.length - 1) / 2)),
  last: options => options.map((_, place) => place),
};

/** The score of each trick over the items that have one key. Options that a trick likes equally share the pick. */
export function blindScores(items: readonly LintItem[]): Readonly<Record<BlindSolver, BlindScore>> {
  const choices = items.flatMap(item => {
    const split = splitOptions(item);
    return split ? [{item, place: item.options.indexOf(split.key)}] : [];
  });
  const chances = choices.map(({item}) => 1 / item.options.length);
  const chance = mean(chances);
  const standardError =
    Math.sqrt(chances.reduce((sum, p) => sum + p * (1 - p), 0)) / Math.max(1, choices.length);
  const scoreOf = (
    trick: (options: readonly string[], stem: string) => readonly number[],
  ): BlindScore => {
    const gains = choices.map(({item, place}) => {
      const liking = trick(item.options, item.stem);
      const best = Math.max(...liking);
      return liking[place] === best ? 1 / liking.filter(score => score === best).length : 0;
    });
    return {accuracy: mean(gains), chance, standardError, items: choices.length};
  };
  return Object.fromEntries(
    Object.entries(tricks).map(([name, trick]) => [name, scoreOf(trick)]),
  ) as Record<BlindSolver, BlindScore>;
}

/** How many words each option has in common with the others, by the words that it has. */
function likeness(options: readonly string[]): readonly number[] {
  const words = options.map(option => new Set(contentStems(option)));
  return words.map((own, place) => {
    const similarities = words.map((other, index) => {
      const shared = [...own].filter(word => other.has(word)).length;
      return index === place ? 0 : shared / Math.max(1, own.size + other.size - shared);
    });
    // Whole numbers, so that equal sums tie.
    return similarities.reduce((sum, similarity) => sum + Math.round(similarity * 1e6), 0);
  });
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
