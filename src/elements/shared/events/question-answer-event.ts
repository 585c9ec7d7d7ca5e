import type {Id} from '../../../pack/article-pack.js';
import type {Kind, Mark, Question, Response} from '../../../quiz/question.js';

/** The reader's answer to a question is marked: at once, or, in a test, when the reader finishes it. */
export class QuestionAnswerEvent extends Event {
  readonly questionId: Id;
  readonly kind: Kind;
  /** Events of the timeline that the question is about. */
  readonly events: readonly Id[];
  /** Facts and events that the question is about. */
  readonly about: readonly Id[];
  readonly response: Response;
  readonly mark: Mark;

  constructor({id, kind, events, about}: Question, response: Response, mark: Mark) {
    super('question-answer', {bubbles: true, composed: true});
    this.questionId = id;
    this.kind = kind;
    this.events = events;
    this.about = about;
    this.response = response;
    this.mark = mark;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'question-answer': QuestionAnswerEvent;
  }
}
