import type {Id} from '../../../pack/article-pack.js';

/** The reader went to another question, tries one again, or left the questions for the overview, the results or the review. */
export class QuestionChangeEvent extends Event {
  /** The question that is shown now, if one is. */
  readonly questionId: Id | undefined;

  constructor(questionId: Id | undefined) {
    super('question-change', {bubbles: true, composed: true});
    this.questionId = questionId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'question-change': QuestionChangeEvent;
  }
}
