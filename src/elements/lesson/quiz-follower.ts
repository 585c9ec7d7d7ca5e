import type {LitElement, ReactiveController} from 'lit';
import type {ArticlePack, Id} from '../../pack/article-pack.js';
import type {IsoDay} from '../../pack/time/time.js';
import {makeBank, type Coverage} from '../../questions/make-bank.js';
import type {ArticleQuiz} from '../article-quiz.js';
import {PrintController} from '../shared/print-controller.js';
import {eventProgress, noEvents, sheetProgress, type EventProgress} from './event-progress.js';
import {noProgress, quizProgress, type QuizProgress} from './quiz-progress.js';
import type {QuizSettings} from './quiz-settings.js';

/** The lesson that a quiz is part of. */
export interface QuizLesson extends LitElement, QuizSettings {
  readonly pack: ArticlePack | undefined;
}

/** Follows the quiz of a lesson, works out what it means for the timeline, and answers the quiz from there. */
export class QuizFollower implements ReactiveController {
  progress: QuizProgress = noProgress;

  /** What the timeline shows of the quiz. The same object, as long as nothing that it follows from has changed. */
  events: EventProgress = noEvents;

  /** Why the facts of a pack are not asked, where none is. */
  coverage: readonly Coverage[] = [];

  private readonly _lesson: QuizLesson;
  private readonly _onMove: () => void;
  private readonly _print: PrintController;
  /** The reader wants all dates, whatever they give away. */
  private _showsDates = false;
  private _quizFrom: readonly unknown[] = [];
  private _eventsFrom: readonly unknown[] = [];

  /** `onMove` is called when the reader comes to another question. */
  constructor(lesson: QuizLesson, onMove: () => void) {
    this._lesson = lesson;
    this._onMove = onMove;
    this._print = new PrintController(lesson);
    lesson.addController(this);
  }

  hostUpdate(): void {
    const {pack, teacher} = this._lesson;
    const {isPrinting} = this._print;
    const from = [pack, teacher, isPrinting, this._showsDates, this.progress.open];
    if (areSame(from, this._eventsFrom)) return;
    this._eventsFrom = from;
    this.events = pack ? this._eventsOf(pack) : noEvents;
  }

  hostUpdated(): void {
    const {pack, seed, count, kinds, mode} = this._lesson;
    const from = [pack, seed, count, kinds, mode];
    if (areSame(from, this._quizFrom)) return;
    this._quizFrom = from;
    // Not only when the quiz has started: the timeline must not show for a moment what it then withholds.
    void this._quiz?.updateComplete.then(() => {
      this.follow();
      this.coverage = this._isMute && pack ? makeBank(pack).coverage : [];
    });
  }

  /** Starts the quiz again. */
  restart(): void {
    this._onMove();
    this._quiz?.restart();
  }

  /** Goes to a question, as the reader asked on the timeline. */
  show(questionId: Id): void {
    this._quiz?.show(questionId);
    this._quiz?.scrollIntoView({block: 'nearest'});
    this.onQuestionChange();
  }

  /** Answers the question that asks for a day. */
  readonly place = (day: IsoDay): void => {
    if (this._quiz?.place(day)) this.onAnswerChange();
  };

  /** Lets the timeline tell all dates, until the quiz starts again. */
  readonly showDates = (): void => {
    this._showsDates = true;
    this._lesson.requestUpdate();
  };

  /** Takes up where the reader is in the quiz now. */
  readonly follow = (): void => {
    if (!this._quiz) return;
    this.progress = quizProgress(this._quiz);
    this._lesson.requestUpdate();
  };

  readonly onStart = (): void => {
    this._showsDates = false;
    this.onQuestionChange();
  };

  readonly onQuestionChange = (): void => {
    this._onMove();
    this.follow();
  };

  /** From what is not checked yet nothing follows but the day on the timeline. */
  readonly onAnswerChange = (): void => {
    if (!this._quiz) return;
    this.progress = {...this.progress, placing: quizProgress(this._quiz).placing};
    this._lesson.requestUpdate();
  };

  private get _quiz(): ArticleQuiz | null | undefined {
    return this._lesson.shadowRoot?.querySelector('article-quiz');
  }

  /** The facts give no question. In study mode, there may only be nothing to review. */
  private get _isMute(): boolean {
    return this.progress.questions.length === 0 && this._lesson.mode !== 'study';
  }

  private _eventsOf(pack: ArticlePack): EventProgress {
    if (this._print.isPrinting) {
      return sheetProgress(pack, this.progress.questions, this._lesson.teacher);
    }
    const events = eventProgress(pack, this.progress);
    return this._showsDates ? {...events, withheld: new Set(), guarded: new Map()} : events;
  }
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((value, index) => value === others[index]);
}
