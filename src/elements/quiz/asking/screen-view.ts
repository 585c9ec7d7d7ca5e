import {html, nothing, type TemplateResult} from 'lit';
import {renderNotices} from './notices-view.js';
import {renderQuestion} from './question-view.js';
import type {QuizController} from '../quiz-controller.js';
import type {QuizParts} from '../quiz-parts.js';
import {currentQuestion} from '../../../quiz/session.js';
import type {QuizDeeds, QuizView} from '../quiz-view.js';

/** The quiz that is on the screen. */
export interface ScreenQuiz {
  /** A teacher is offered more. */
  readonly teacher: boolean;
  now(): Date;
}

/** What the quiz on the screen is played with. */
export interface ScreenSources {
  readonly quiz: Pick<QuizController, 'notices' | 'outlook'>;
  readonly parts: QuizParts;
  /** How many questions the page asked for, if it did. */
  readonly count: number | undefined;
  readonly deeds: QuizDeeds;
}

/** A quiz on the screen: what has to be known about it, its question or what follows the last one, and the teacher's part. */
export function renderScreen(
  view: QuizView,
  element: ScreenQuiz,
  {quiz, parts, count, deeds}: ScreenSources,
): TemplateResult {
  const question = currentQuestion(view.session);
  const isStudy = view.session.mode === 'study';
  return html`${renderNotices(view, quiz.notices, isStudy ? undefined : count)}
  ${
    question
      ? renderQuestion(view, question)
      : parts.render('outcome', ({renderOutcome}) =>
          renderOutcome(view, {outlook: quiz.outlook(), now: element.now(), deeds}),
        )
  }
  ${element.teacher && !isStudy ? parts.render('outcome', ({renderTeacher}) => renderTeacher(view, deeds)) : nothing}`;
}
