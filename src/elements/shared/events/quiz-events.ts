import type {Id} from '../../../pack/article-pack.js';
import type {Kind, Mark, Question, Response} from '../../../quiz/question.js';
import type {Results} from '../../../quiz/results.js';

/** The questions of a quiz are ready. */
export class QuizStartEvent extends Event {
  readonly questions: readonly Question[];

  constructor(questions: readonly Question[]) {
    super('quiz-start', {bubbles: true, composed: true});
    this.questions = questions;
  }
}

/** The reader went to another question, tries one again, or left the questions for the overview, the results or the review. */
export class QuestionChangeEvent extends Event {
  /** The question that is shown now, if one is. */
  readonly questionId: Id | undefined;

  constructor(questionId: Id | undefined) {
    super('question-change', {bubbles: true, composed: true});
    this.questionId = questionId;
  }
}

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
    'quiz-start': QuizStartEvent;
    'question-change': QuestionChangeEvent;
    'answer-change': AnswerChangeEvent;
    'question-answer': QuestionAnswerEvent;
    'quiz-finish': QuizFinishEvent;
  }
}
