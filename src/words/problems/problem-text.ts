import type {ProblemCode, ProblemValues} from '../../pack/problem.js';

/** A problem of a pack in words, for the person who wrote it. */
export interface ProblemWords {
  /** What belongs there; begins in lower case and has no full stop. */
  readonly expected: string;
  /** What stands there, in the same form. */
  readonly found: string;
  /** What would mend it: a sentence. */
  readonly mend: string;
}

/** What is said of each kind of problem, in one language. */
export type ProblemText = {
  readonly [Code in ProblemCode]: (values: ProblemValues[Code]) => ProblemWords;
} & {
  /** Puts `expected` and `found` together. */
  sentence(words: ProblemWords): string;
};
