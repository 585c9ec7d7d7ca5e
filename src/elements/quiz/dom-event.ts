import type {QuizEvent} from '../../quiz/events.js';
import {
  AnswerChangeEvent,
  QuestionAnswerEvent,
  QuestionChangeEvent,
  QuizFinishEvent,
} from '../shared/events/quiz-events.js';

/** What happened in a quiz, as an event for the page. */
export function domEvent(event: QuizEvent): Event {
  switch (event.type) {
    case 'question-change':
      return new QuestionChangeEvent(event.questionId);
    case 'answer-change':
      return new AnswerChangeEvent(event.questionId, event.response);
    case 'question-answer':
      return new QuestionAnswerEvent(event.question, event.response, event.mark);
    case 'quiz-finish':
      return new QuizFinishEvent(event.results);
  }
}
