import {wordsOf} from '../words.js';
import {type LintItem, splitOptions} from './lint-item.js';

/** How long the words of a set are; means, and shares of the items with one key. */
export interface Readability {
  readonly items: number;
  readonly stemWords: number;
  readonly optionWords: number;
  readonly wordLetters: number;
  /** Mean of the key's length by the mean length of the distractors. */
  readonly keyLengthRatio: number;
  /** Share of the items in which the key is longer than every other option. */
  readonly keyLongest: number;
}

/** A report, not a verdict: short stems and even options are easier to read. */
export function readability(items: readonly LintItem[]): Readability {
  const splits = items.map(splitOptions).filter(split => split !== undefined);
  const options = items.flatMap(item => item.options);
  const words = [...items.map(({stem}) => stem), ...options].flatMap(wordsOf);
  return {
    items: items.length,
    stemWords: mean(items.map(({stem}) => wordsOf(stem).length)),
    optionWords: mean(options.map(option => wordsOf(option).length)),
    wordLetters: mean(words.map(word => word.length)),
    keyLengthRatio: mean(
      splits.map(
        ({key, distractors}) => key.length / mean(distractors.map(option => option.length)),
      ),
    ),
    keyLongest: mean(
      splits.map(({key, distractors}) =>
        distractors.every(option => option.length < key.length) ? 1 : 0,
      ),
    ),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
