import type {Id} from '../../../pack/article-pack.js';
import type {Response} from '../../../quiz/question.js';

/** The reader changed what is filled in for a question and not checked yet. */
export class AnswerChangeEvent extends Event {
  readonly questionId: Id;
  /** Absent: the reader emptied the field. */
  readonly response: Response | undefined;

  constructor(questionId: Id, response: Response | undefined) {
    super('answer-change', {bubbles: true, composed: true});
    this.questionId = questionId;
    this.response = response;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'answer-change': AnswerChangeEvent;
  }
}
