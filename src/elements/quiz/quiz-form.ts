import type {ArticlePack} from '../../pack/article-pack.js';
import type {Question} from '../../quiz/question.js';
import {quizQuestions, type QuizChoice} from './quiz-questions.js';
import {seedOfForm} from './share-links.js';
import type {WorksheetForm} from './outcome/worksheet-view.js';

/** A quiz to be put on paper. */
export interface PaperQuiz {
  readonly pack: ArticlePack | undefined;
  readonly questions: readonly Question[];
}

/** A form of a quiz: form B has other questions of the same choice, if there is a pack to take them from. */
export function quizForm(
  {pack, questions}: PaperQuiz,
  choice: QuizChoice,
  name?: 'A' | 'B',
): WorksheetForm {
  if (name !== 'B' || !pack) return {name, questions};
  return {name, questions: quizQuestions(pack, {...choice, seed: seedOfForm(choice.seed, name)})};
}
