import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {ArticlePack, Id} from '../pack/article-pack.js';
import type {IsoDay} from '../pack/time/time.js';
import {dayChoice} from '../quiz/progress.js';
import type {Question} from '../quiz/question.js';
import {sessionResults, type Results} from '../quiz/results.js';
import type {Mode} from '../quiz/session.js';
import {defaultCount, type Quiz, type QuizChange, type ReaderAction} from '../quiz/quiz.js';
import {eventsOf} from '../quiz/events.js';
import {quiz} from '../words/ui/en/quiz.js';
import {source} from '../words/ui/en/source.js';
import {ReaderFocus} from './quiz/asking/reader-focus.js';
import {renderScreen} from './quiz/asking/screen-view.js';
import {interactionStyles} from './quiz/interactions/interaction-styles.js';
import {PaperController} from './quiz/paper-controller.js';
import type {QuizContext} from './quiz/quiz-context.js';
import {domEvent} from './quiz/dom-event.js';
import {QuizFileSource} from './quiz/quiz-file-source.js';
import {QuizMaker} from './quiz/quiz-maker.js';
import {QuizParts} from './quiz/quiz-parts.js';
import {StoreSubscription} from './quiz/store-subscription.js';
import {QuizPassages} from './quiz/quiz-passages.js';
import {quizStyles} from './quiz/quiz-styles.js';
import {QuizStartEvent} from './shared/events/quiz-events.js';
import {LocaleController} from './shared/locale-controller.js';
import {PackSource} from './shared/pack-source.js';
import {SettingsController} from './shared/settings-controller.js';
import {renderProblems} from './shared/source/render-problems.js';
import {buttons} from './shared/styles/buttons.js';
import {panel} from './shared/styles/panel.js';
import {theme} from './shared/styles/theme.js';
import {visuallyHidden} from './shared/styles/visually-hidden.js';

/** For pages that take this element alone. */
export {registerLanguage} from '../words/languages.js';

/**
 * A quiz about an article. Every question has a proof in the article's facts, and every answer leads back to it.
 *
 * ```html
 * <article-quiz src="nazarbaevs-gamble.json" count="8"></article-quiz>
 * ```
 *
 * @summary Questions about an article, each proved by its text.
 * @fires quiz-start - The questions are ready (`questions`).
 * @fires question-change - The reader went to another question, or tries one again (`questionId`).
 * @fires answer-change - The reader changed what is filled in (`questionId`, `response`).
 * @fires question-answer - An answer is marked (`questionId`, `events`, `response`, `mark`).
 * @fires quiz-finish - The reader has come to the results (`results`).
 * @fires passage-show - The reader asks to see a passage (`evidence`); prevent the default to show it elsewhere.
 * @fires pack-error - The pack could not be read (`problems`).
 * @slot - The pack as `<script type="application/json">`, or what is shown while there is none.
 * @csspart progress - Which question of how many this is.
 * @csspart question - The question with its controls and the buttons or the feedback.
 * @csspart stem - The words of the question.
 * @csspart option - An option with its control.
 * @csspart hint - A hint that was taken.
 * @csspart check-button - The button that checks an answer.
 * @csspart feedback - What is said of an answer.
 * @csspart explanation - The fact that the question rests on, in the feedback.
 * @csspart passage-button - A button that shows a passage.
 * @csspart passage - A passage that stands in the quiz.
 * @csspart overview - All questions, before a test is finished.
 * @csspart results - The results.
 * @csspart score - The points in the results.
 * @csspart review - All answers.
 * @csspart review-item - One answer in the review.
 * @csspart keep - What can be kept, shared and printed.
 * @csspart study - What is due for review.
 * @csspart notices - What has to be known about the quiz itself.
 * @csspart teacher - What only a teacher is offered.
 * @csspart worksheet - The quiz on paper.
 * @csspart key-sheet - The key on paper.
 * @csspart problems - What is wrong with the pack.
 * @cssproperty [--article-accent] - The colour of what can be pressed.
 */
@customElement('article-quiz')
export class ArticleQuiz extends LitElement {
  static override styles = [theme, buttons, panel, visuallyHidden, quizStyles, interactionStyles];

  private readonly _source = new PackSource(this, {isDeferred: () => this.quiz !== null});
  private readonly _file = new QuizFileSource(this);
  private readonly _locale = new LocaleController(this, {quiz, source});
  private readonly _maker = new QuizMaker(this, {
    now: () => this.now(),
    sources: () => (this._givenStore ? {isPackComing: false} : this._questionSources),
  });
  private readonly _focus = new ReaderFocus(this);
  private readonly _parts = new QuizParts(this, () => this._locale.text.source);
  private readonly _paper = new PaperController(this, () => this.store);
  private readonly _passages = new QuizPassages(this, {
    article: () => this.store.state.article,
    pack: () => this.pack,
    selector: () => this.article,
    onMark: ({paragraph}) => this._focus.announce(this._locale.text.quiz.marked(paragraph)),
  });

  /** The address of the pack. Default: none. */
  @property()
  get src(): string | null {
    return this._source.address;
  }
  set src(address: string | null | undefined) {
    this._source.setAddress(address);
  }

  /** The address of a quiz file, which is played without the pack. Default: none. */
  @property()
  get quiz(): string | null {
    return this._file.address;
  }
  set quiz(address: string | null | undefined) {
    this._file.address = address;
  }

  /** The pack itself. */
  @property({attribute: false})
  get pack(): ArticlePack | undefined {
    return this._source.pack;
  }
  set pack(pack: unknown) {
    this._source.setValue(pack);
  }

  /** The same seed gives the same questions. Default `1`. */
  @property() seed = '1';

  /** How many questions are asked. Default 12, also for what is no whole number from 1. */
  @property({type: Number}) count = defaultCount;

  /** Kinds of questions, separated by spaces; unknown ones are passed over. Default: all. */
  @property() kinds = '';

  /** `practice`: feedback at once; `test`: at the end; `study`: what is due for review. Default `practice`;
   * any other word is played as a `test`, which gives nothing away. */
  @property() mode: Mode = 'practice';

  /** Nothing can be answered. Default false. */
  @property({type: Boolean}) disabled = false;

  /** Keeps no answers on the device. Default false. */
  @property({type: Boolean, attribute: 'no-storage'}) noStorage = false;

  /** Takes the seed from the page's address, as in `?seed=7`, and offers links with it. Default false. */
  @property({type: Boolean, attribute: 'seed-from-address'}) seedFromAddress = false;

  /** Offers printing with the key, and two forms. Default false. */
  @property({type: Boolean}) teacher = false;

  /** A selector for the article in the page, in which passages are marked. Default: none. */
  @property() article = '';

  /** The time, for the reviews of study mode. */
  @property({attribute: false}) now: () => Date = () => new Date();

  @state() private _given?: readonly Question[];
  private _givenStore?: Quiz | undefined;
  private _isForPage = false;
  private readonly _subscription = new StoreSubscription(
    this,
    () => this.store,
    change => this._onChange(change),
  );

  constructor() {
    super();
    new SettingsController(this, ['article', 'count', 'kinds', 'mode', 'seed']);
  }

  /** The quiz that is played: its state, `act` and `subscribe`. One that is set takes the place of the element's own. */
  @property({attribute: false})
  get store(): Quiz {
    return this._givenStore ?? this._maker.store;
  }
  set store(store: Quiz | null | undefined) {
    this._givenStore = store ?? undefined;
    this._subscription.renew();
  }

  /** The questions that are asked. Questions that are set take the place of the pack's. */
  @property({attribute: false})
  get questions(): readonly Question[] {
    return this.store.state.session.questions;
  }
  set questions(questions: readonly Question[] | null | undefined) {
    this._given = questions ?? undefined;
  }

  /** Points so far, in all and by skill and paragraph, with every answer; nothing before the quiz starts. */
  get score(): Results | undefined {
    const {session} = this.store.state;
    return session.questions.length > 0 ? sessionResults(session) : undefined;
  }

  /** Asks the questions anew: the same ones, or those of another seed. */
  restart(seed?: string | number): void {
    this._passages.hide();
    // Study mode may then have nothing to ask.
    void this.store
      .restart(seed === undefined ? undefined : String(seed))
      .then(() => this._focus.moveTo('#stem, #study'));
  }

  /** Goes to a question. */
  show(questionId: Id): void {
    this._actForPage({type: 'go-to', questionId});
  }

  /** Fills in a day where a question asks to place an event, as a timeline may; says whether one does. */
  place(day: IsoDay): boolean {
    if (this.disabled || !dayChoice(this.store.state.session)) return false;
    this._actForPage({type: 'draft', response: day});
    return true;
  }

  /** Prints the quiz as a worksheet, for a teacher with its key. `bothForms`: form A, and form B with other questions. */
  print({bothForms = false} = {}): Promise<void> {
    return this._paper.print({bothForms});
  }

  /** Complete is what is drawn with the pack, the questions and the parts that it takes. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const parts = [this._source, this._maker, this._parts, this._passages];
    const hasMore = await Promise.all(parts.map(part => part.arrived()));
    return hasMore.includes(true) ? this.updateComplete : isComplete;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this._parts.loadWhenIdle();
  }

  protected override render(): TemplateResult {
    const {state} = this._source;
    const {text} = this._locale;
    const isLoading = this._file.isLoading || (state.status === 'loading' && this.quiz === null);
    const failure = state.status === 'problems' ? state : this._file.failure;
    return html`<div class="screen" dir=${this._locale.direction}>
        ${isLoading ? html`<p class="loading">${text.source.loading}</p>` : nothing}
        ${failure ? renderProblems(this._locale, failure) : nothing}
        ${this._isPlaying ? renderScreen(this._context) : nothing}
        <slot ?hidden=${(isLoading || this._isPlaying) && !failure}></slot>
        <p id="live" class="visually-hidden" role="status" aria-live="polite"></p>
      </div>
      ${this._paper.forms.map(form =>
        this._parts.render('outcome', ({renderWorksheet}) =>
          renderWorksheet(this._context, form, this.teacher),
        ),
      )}`;
  }

  /** There is a quiz, even if no question can be asked. */
  private get _isPlaying(): boolean {
    const {session, isReady} = this.store.state;
    return isReady || session.questions.length > 0;
  }

  private get _questionSources() {
    const {pack, _given: given} = this;
    const hasAddress = this._source.address !== null;
    return {
      given,
      file: this._file.file,
      pack: this.quiz === null ? pack : undefined,
      isPackComing: this._source.state.status === 'loading' && this.quiz === null,
      loadPack: hasAddress || pack ? () => this._source.load() : undefined,
    };
  }

  private get _context(): QuizContext {
    const {store} = this;
    return {
      store,
      state: store.state,
      session: store.state.session,
      act: action => store.act(action),
      text: this._locale.text.quiz,
      sourceText: this._locale.text.source,
      language: this._locale.language,
      article: store.state.article,
      disabled: this.disabled,
      teacher: this.teacher,
      hasLinks: this.seedFromAddress,
      keeps: !this.noStorage,
      count: this.hasAttribute('count') && !this._given ? this.count : undefined,
      now: this.now,
      parts: this._parts,
      passages: this._passages,
      focus: this._focus,
      restart: seed => this.restart(seed),
      print: options => void this.print(options),
    };
  }

  /** The page knows what it does itself: events tell it of what the reader does. */
  private _actForPage(action: ReaderAction): void {
    this._isForPage = true;
    this.store.act(action);
    this._isForPage = false;
  }

  /** Brings the reader to what has changed, and tells the page. */
  private _onChange({before, after, action}: QuizChange): void {
    if (after.isReady && !before.isReady)
      this.dispatchEvent(new QuizStartEvent(after.session.questions));
    if (!action) return;
    const [from, to] = [before.session, after.session];
    if (from.position !== to.position || from.phase !== to.phase) this._passages.hide();
    if (action.type !== 'restore') this._focus.follow(from, this._context);
    if (this._isForPage) return;
    for (const event of eventsOf(from, action, to)) this.dispatchEvent(domEvent(event));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-quiz': ArticleQuiz;
  }
}
