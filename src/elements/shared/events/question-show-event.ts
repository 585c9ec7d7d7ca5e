import type {Id} from '../../../pack/article-pack.js';

/** The reader asks for a question about an event. */
export class QuestionShowEvent extends Event {
  readonly questionId: Id;

  constructor(questionId: Id) {
    super('question-show', {bubbles: true, composed: true});
    this.questionId = questionId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'question-show': QuestionShowEvent;
  }
}
