import type {Results} from '../../../quiz/results.js';

/** The reader has come to the end of a quiz. */
export class QuizFinishEvent extends Event {
  readonly results: Results;

  constructor(results: Results) {
    super('quiz-finish', {bubbles: true, composed: true});
    this.results = results;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'quiz-finish': QuizFinishEvent;
  }
}
