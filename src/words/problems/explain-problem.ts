import type {Problem} from '../../pack/problem.js';
import {inLanguage, partFor} from '../languages.js';
import {problems as english} from './en.js';
import type {ProblemWords} from './problem-text.js';

/** A problem in words. */
export type ExplainedProblem = Problem &
  ProblemWords & {
    /** What was expected and found, in one sentence. */
    readonly sentence: string;
    /** The language of the words. */
    readonly lang: string;
  };

/**
 * Says a problem in words. What the JSON Schema says of a place, and why a time cannot be read, is told in English.
 *
 * @param language A BCP 47 tag. Default `en`, which also stands in for what another language has no words for.
 */
export function explainProblem(problem: Problem, language = 'en'): ExplainedProblem {
  const own = partFor(language, 'problems');
  const isOwn = own?.[problem.code] !== undefined;
  const text = isOwn ? inLanguage(english, own) : english;
  const say = text[problem.code] as (values: unknown) => ProblemWords;
  const words = say(problem.values);
  return {...problem, ...words, sentence: text.sentence(words), lang: isOwn ? language : 'en'};
}
