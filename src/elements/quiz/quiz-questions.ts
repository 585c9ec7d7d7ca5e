import type {ArticlePack} from '../../pack/article-pack.js';
import {makeQuestions} from '../../questions/make-questions.js';
import type {Kind, Question} from '../../questions/question.js';
import type {Mode} from './quiz-session.js';

/** What the attributes of a quiz say of its questions. */
export interface QuizChoice {
  readonly seed: string;
  readonly count: number;
  /** Kinds, parted by white space; empty for all. */
  readonly kinds: string;
  readonly mode: Mode;
}

/** The questions of a quiz; for study, all that the article can prove. */
export function quizQuestions(pack: ArticlePack, {seed, count, kinds, mode}: QuizChoice): readonly Question[] {
  const named = kinds.split(/\s+/).filter(kind => kind !== '') as Kind[];
  return makeQuestions(pack, {
    seed,
    count: mode === 'study' ? everything : Math.max(1, Math.floor(count) || defaultCount),
    ...(named.length > 0 ? {kinds: named} : {}),
  });
}

export const defaultCount = 12;

/** More questions than any article has. */
const everything = 1000;
