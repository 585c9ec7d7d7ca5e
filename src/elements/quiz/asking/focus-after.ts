import {hintText} from './question-view.js';
import {currentQuestion, type Session} from '../../../quiz/session.js';
import type {QuizView} from '../quiz-view.js';

/** Where the focus belongs after the reader has done something; nowhere else if what he was at is still there. */
export function focusAfter(before: Session, session: Session): string | undefined {
  const isNew = before.phase !== session.phase || before.position !== session.position;
  if (session.incomplete) return 'fieldset :is(input, select, button):not(:disabled)';
  if (session.phase === 'asking')
    return isNew || before.answers !== session.answers ? '#stem' : undefined;
  if (session.phase === 'feedback')
    return isNew || before.revealed !== session.revealed ? '#feedback' : undefined;
  return isNew ? `#${session.phase}` : undefined;
}

/** What has to be said, because the focus stays where it was. */
export function saidAfter(before: Session, view: QuizView): string | undefined {
  const {session, text} = view;
  const question = currentQuestion(session);
  if (!question) return undefined;
  if (session.incomplete)
    return question.interaction === 'number' && session.draft
      ? text.notANumber
      : text.nothingChosen;
  return session.hints > before.hints && session.position === before.position
    ? hintText(view, question)
    : undefined;
}
