import type {Question} from '../../../quiz/question.js';

/** The questions of a quiz are ready. */
export class QuizStartEvent extends Event {
  readonly questions: readonly Question[];

  constructor(questions: readonly Question[]) {
    super('quiz-start', {bubbles: true, composed: true});
    this.questions = questions;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'quiz-start': QuizStartEvent;
  }
}
