import {AnswerChangeEvent, QuestionChangeEvent} from '../shared/events/quiz-events.js';
import {currentQuestion, type Session} from '../../quiz/session.js';

/** The event that tells a page what the reader changed; none where an answer was checked, of which `question-answer` tells. */
export function changeEvent(
  before: Session,
  after: Session,
): QuestionChangeEvent | AnswerChangeEvent | undefined {
  const question = currentQuestion(after);
  const isAskedAgain = before.phase === 'feedback' && after.phase === 'asking';
  if (question?.id !== currentQuestion(before)?.id || isAskedAgain) {
    return new QuestionChangeEvent(question?.id);
  }
  return question && before.draft !== after.draft
    ? new AnswerChangeEvent(question.id, after.draft)
    : undefined;
}
