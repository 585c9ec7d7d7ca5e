// The generator, as the quiz uses it. It comes in a file of its own: a quiz file is played without.
import type {ArticlePack} from '../../pack/article-pack.js';
import {makeBank, type Coverage} from '../../questions/make-bank.js';
import {makeQuestions} from '../../questions/make-questions.js';
import {kindNames, type Question} from '../../quiz/question.js';
import {quizArticle} from '../../quiz/quiz-article.js';
import type {Mode} from '../../quiz/session.js';
import type {Notice, QuizSetup} from '../../quiz/quiz.js';
import {wordingFor} from '../../words/questions/wording-for.js';

/** Which questions of a pack are asked, and how. */
export interface QuestionChoice {
  readonly seed: string;
  readonly count: number;
  /** Kinds, separated by white space; all, if none of them is known. */
  readonly kinds: string;
  readonly mode: Mode;
  /** False: nothing is kept on the device. */
  readonly keeps: boolean;
  readonly now: () => Date;
}

/** A quiz with the questions that are chosen from a pack. */
export function setupFrom(pack: ArticlePack, choice: QuestionChoice): QuizSetup {
  const {seed, count, mode, keeps} = choice;
  const questions = questionsFrom(pack, choice);
  return {
    questions,
    mode,
    count,
    seed,
    keeps,
    article: quizArticle(pack),
    notices: questions.length === 0 && mode !== 'study' ? [whyEmpty(pack)] : [],
    again: async other => setupFrom(pack, {...choice, seed: other}),
  };
}

/** Why no question asks for the facts of a pack, fact by fact. */
export function coverageOf(pack: ArticlePack): readonly Coverage[] {
  return makeBank(pack).coverage;
}

/** For study all that the article can prove, in other words and another order every day. */
function questionsFrom(
  pack: ArticlePack,
  {seed, count, kinds, mode, now}: QuestionChoice,
): readonly Question[] {
  const words = new Set(kinds.split(/\s+/));
  const named = kindNames.filter(kind => words.has(kind));
  if (mode === 'study') {
    const {questions} = makeBank(pack, {seed: `${seed} ${now().toISOString().slice(0, 10)}`});
    return questions.filter(({kind}) => named.length === 0 || named.includes(kind));
  }
  return makeQuestions(pack, {seed, count, ...(named.length > 0 && {kinds: named})});
}

function whyEmpty({lang}: ArticlePack): Notice {
  return wordingFor(lang) ? {about: 'noQuestions'} : {about: 'noWordings', lang};
}
