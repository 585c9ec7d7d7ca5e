import type {Id} from '../../pack/article-pack.js';
import type {Question} from '../../quiz/question.js';
import type {ArticleQuiz} from '../article-quiz.js';
import type {DayChoice} from '../timeline/day-marker.js';

/** Where the reader is in the quiz, as far as the rest of a lesson must know. */
export interface QuizProgress {
  readonly questions: readonly Question[];
  /** Which answers were right. A test keeps this to itself until it is finished. */
  readonly answers: ReadonlyMap<Id, boolean>;
  /** The questions whose answers must not be given away; a second try opens its question again. */
  readonly open: readonly Question[];
  /** The stem and the day, while the quiz asks to place an event. */
  readonly placing: {readonly stem: string; readonly choice: DayChoice} | undefined;
}

/** Before there is a quiz. */
export const noProgress: QuizProgress = {
  questions: [],
  answers: new Map(),
  open: [],
  placing: undefined,
};

/** Reads the progress off a quiz. */
export function quizProgress(
  quiz: Pick<ArticleQuiz, 'questions' | 'score' | 'mode' | 'asked' | 'finished'>,
): QuizProgress {
  const {questions, score, mode, asked, finished} = quiz;
  const given = mode === 'test' && !finished ? [] : (score?.questions ?? []);
  const answers = new Map(
    given.flatMap(({question, answer}) =>
      answer ? [[question.id, answer.mark.outcome === 'right'] as const] : [],
    ),
  );
  const isOpen = ({id}: Question) => !answers.has(id) || id === asked?.question.id;
  return {
    questions,
    answers,
    open: finished ? [] : questions.filter(isOpen),
    placing: asked && placingOf(asked),
  };
}

function placingOf({
  question,
  response,
}: NonNullable<ArticleQuiz['asked']>): QuizProgress['placing'] {
  if (question.interaction !== 'placement') return undefined;
  const {stem, axis} = question;
  return {stem, choice: {axis, ...(typeof response === 'string' && {day: response})}};
}
