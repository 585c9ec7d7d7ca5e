import type {ArticlePack} from '../../pack/article-pack.js';
import {makeBank} from '../../questions/make-bank.js';
import {makeQuestions} from '../../questions/make-questions.js';
import type {Kind, Question} from '../../quiz/question.js';
import type {Mode} from '../../quiz/session.js';

/** What the attributes of a quiz say of its questions. */
export interface QuizChoice {
  readonly seed: string;
  readonly count: number;
  /** Kinds, parted by white space; empty for all. */
  readonly kinds: string;
  readonly mode: Mode;
  readonly now: Date;
}

/** The questions of a quiz; for study, all that the article can prove, in other words and another order every day. */
export function quizQuestions(
  pack: ArticlePack,
  {seed, count, kinds, mode, now}: QuizChoice,
): readonly Question[] {
  const named = kinds.split(/\s+/).filter(kind => kind !== '') as Kind[];
  if (mode === 'study') {
    const {questions} = makeBank(pack, {seed: `${seed} ${now.toISOString().slice(0, 10)}`});
    return questions.filter(({kind}) => named.length === 0 || named.includes(kind));
  }
  const whole = Math.max(1, Math.floor(count) || defaultCount);
  return makeQuestions(pack, {seed, count: whole, ...(named.length > 0 ? {kinds: named} : {})});
}

export const defaultCount = 12;
