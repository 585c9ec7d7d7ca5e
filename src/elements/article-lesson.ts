import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {ArticlePack, Id} from '../pack/article-pack.js';
import type {Coverage} from '../questions/make-bank.js';
import {dayChoice, noProgress, progressOf, sheetProgress, type Progress} from '../quiz/progress.js';
import {eventsOf} from '../quiz/events.js';
import {quizArticle} from '../quiz/quiz-article.js';
import type {Mode} from '../quiz/session.js';
import {defaultCount, type Quiz, type QuizChange} from '../quiz/quiz.js';
import {lesson} from '../words/ui/en/lesson.js';
import {source} from '../words/ui/en/source.js';
import {timeline} from '../words/ui/en/timeline.js';
import {ArticleAgreement} from './lesson/article-agreement.js';
import {articleOnPage} from './lesson/article-on-page.js';
import {renderArticleSection} from './lesson/article-section.js';
import type {LessonContext, Section} from './lesson/lesson-context.js';
import {renderLessonHeader} from './lesson/lesson-header.js';
import {LessonPassages} from './lesson/lesson-passages.js';
import {lessonStyles} from './lesson/lesson-styles.js';
import {renderPassageBar} from './lesson/passage-bar.js';
import {renderQuizSection} from './lesson/quiz-section.js';
import {renderTimelineSection} from './lesson/timeline-section.js';
import {QuizFileSource} from './quiz/quiz-file-source.js';
import {QuizMaker} from './quiz/quiz-maker.js';
import {StoreSubscription} from './quiz/store-subscription.js';
import {LocaleController} from './shared/locale-controller.js';
import {PackSource} from './shared/pack-source.js';
import {PrintController} from './shared/print-controller.js';
import {SettingsController} from './shared/settings-controller.js';
import {renderProblems} from './shared/source/render-problems.js';
import {buttons} from './shared/styles/buttons.js';
import {panel} from './shared/styles/panel.js';
import {theme} from './shared/styles/theme.js';
import {visuallyHidden} from './shared/styles/visually-hidden.js';

/** For pages that take this element alone. */
export {registerLanguage} from '../words/languages.js';

/**
 * One news article as a lesson: its text or its brief, a quiz that is proved by it and a timeline of its events, linked.
 *
 * ```html
 * <article-lesson src="nazarbaevs-gamble.json"></article-lesson>
 * ```
 *
 * @summary An article, its quiz and its timeline in one.
 * @fires quiz-start - The questions are ready (`questions`).
 * @fires question-change - The reader went to another question, or tries one again (`questionId`).
 * @fires answer-change - The reader changed what is filled in (`questionId`, `response`).
 * @fires question-answer - An answer is marked (`questionId`, `events`, `response`, `mark`).
 * @fires quiz-finish - The reader has come to the end of the quiz (`results`).
 * @fires event-select - The reader picked an event on the timeline (`eventId`).
 * @fires day-select - The reader picked a day on the timeline, for a question that asks for one (`day`).
 * @fires question-show - The reader went to a question from an event that it is about (`questionId`).
 * @fires passage-show - The reader asks where the article says something (`evidence`). The lesson shows it, unless a capturing
 * listener of the page prevents the default.
 * @fires pack-error - The pack could not be read (`problems`).
 * @slot - An inline pack, `<script type="application/json">`, or text for readers without JavaScript.
 * @slot article - The text of the article. Without it the lesson shows what each paragraph says.
 * @csspart header - Title and byline.
 * @csspart title - The title of the article.
 * @csspart navigation - The links to the parts, on narrow screens.
 * @csspart section - One of the three parts.
 * @csspart article - The part with the article.
 * @csspart quiz - The part with the quiz.
 * @csspart timeline - The part with the timeline.
 * @csspart section-title - The heading of a part.
 * @csspart brief - What each paragraph says.
 * @csspart source - The link to the article's source.
 * @csspart passage - The note that a passage is marked.
 * @csspart differences - The note that the page’s article differs from the facts.
 * @csspart placing - What stands above the timeline while a question asks for a day on it.
 * @csspart coverage - Why a pack gives no questions.
 * @csspart problems - What is wrong with the pack.
 * @csspart quiz-question - A part of the quiz, with `quiz-` before it. So are the others.
 * @csspart timeline-list - A part of the timeline, with `timeline-` before it. So are the others.
 * @cssproperty [--article-sticky-top=0] - How much of the top of the window the page itself covers.
 */
@customElement('article-lesson')
export class ArticleLesson extends LitElement {
  static override styles = [theme, buttons, panel, visuallyHidden, lessonStyles];

  /** The address of the pack. Default: none. */
  @property()
  get src(): string | null {
    return this._source.address;
  }
  set src(address: string | null | undefined) {
    this._source.setAddress(address);
  }

  /** The address of a quiz file, whose questions are played in place of the pack's. Default: none. */
  @property()
  get quiz(): string | null {
    return this._file.address;
  }
  set quiz(address: string | null | undefined) {
    this._file.address = address;
  }

  /** A CSS selector of the article's text, where the page has it outside the lesson. Default: none. */
  @property() article: string | null = null;

  /** The quiz's seed: the same seed asks the same questions. Default `1`. */
  @property() seed = '1';

  /** How many questions to ask. Default 12. */
  @property({type: Number}) count = defaultCount;

  /** The kinds of questions to ask, separated by spaces. Default: all. */
  @property() kinds = '';

  /** When the quiz tells what an answer is worth: `practice`, `test` or `study`. Default `practice`; any other word is a `test`. */
  @property() mode: Mode = 'practice';

  /** No answer can be given. Default: false. */
  @property({type: Boolean}) disabled = false;

  /** Keeps no answers on the device. Default: false. */
  @property({type: Boolean, attribute: 'no-storage'}) noStorage = false;

  /** Takes the seed from the page's address, and offers links with it. Default: false. */
  @property({type: Boolean, attribute: 'seed-from-address'}) seedFromAddress = false;

  /** Offers printing with the key, and two forms. Default: false. */
  @property({type: Boolean}) teacher = false;

  /** The time, for the reviews of study mode. */
  @property({attribute: false}) now: () => Date = () => new Date();

  /** The id of the selected event. Default: none. */
  @property({reflect: true}) selected: Id | null = null;

  /** The first day, month or year that the timeline shows at the beginning. Default: as the events need. */
  @property() start: string | null = null;

  /** The last day, month or year that the timeline shows at the beginning. Default: as the events need. */
  @property() end: string | null = null;

  /** Adds what other sources say to the timeline. Default: false. */
  @property({type: Boolean}) context = false;

  /** The timeline follows and sets the page's `#event-id`. Default: false. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  /** The pack itself: a plain object, or one that `parsePack` returned. */
  @property({attribute: false})
  get pack(): ArticlePack | undefined {
    return this._source.pack;
  }
  set pack(pack: unknown) {
    this._source.setValue(pack);
  }

  /** The reader wants all dates, whatever they give away. */
  @state() private _showsDates = false;
  @state() private _coverage: readonly Coverage[] = [];

  private readonly _source = new PackSource(this);
  private readonly _file = new QuizFileSource(this);
  private readonly _locale = new LocaleController(this, {lesson, source, timeline});
  private readonly _print = new PrintController(this);
  private readonly _passages = new LessonPassages(this, {
    source: () => this._told,
    pack: () => this.pack,
    article: () => articleOnPage(this, this.article),
  });
  private readonly _agreement = new ArticleAgreement(this, () => ({
    pack: this.pack,
    article: articleOnPage(this, this.article)?.element,
  }));
  private readonly _maker = new QuizMaker(this, {
    now: () => this.now(),
    sources: () => ({
      file: this._file.file,
      pack: this.quiz === null ? this.pack : undefined,
      isPackComing: this._source.state.status === 'loading' && this.quiz === null,
      loadPack: async () => this.pack,
    }),
  });

  constructor() {
    super();
    new SettingsController(this, ['article', 'count', 'kinds', 'mode', 'seed']);
    new StoreSubscription(
      this,
      () => this.store,
      change => this._onQuiz(change),
    );
  }

  /** The lesson's quiz: its state, `act` and `subscribe`. */
  get store(): Quiz {
    return this._maker.store;
  }

  /** Starts the quiz again. */
  restart(): void {
    void this.store.restart();
  }

  /** Complete is what is drawn with the pack, its questions and the passage that was asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const parts = [this._source, this._maker, this._passages];
    const hasMore = await Promise.all(parts.map(part => part.arrived()));
    return hasMore.includes(true) ? this.updateComplete : isComplete;
  }

  protected override render(): TemplateResult {
    const {state} = this._source;
    const {text, language} = this._locale;
    const context = this._context;
    const {pack, source, article} = context;
    const isLoading = state.status === 'loading' || this._file.isLoading;
    const failure = state.status === 'problems' ? state : this._file.failure;
    return html`
      <div
        class="lesson"
        lang=${language}
        @keydown=${this._passages.onKeyDown}
        @passage-show=${this._passages.onPassageShow}
      >
        ${source ? renderLessonHeader(context) : nothing}
        ${isLoading ? html`<p role="status">${text.source.loading}</p>` : nothing}
        ${failure ? renderProblems(this._locale, failure) : nothing}
        <slot ?hidden=${source !== undefined}></slot>
        <div class=${article?.isElsewhere ? 'columns without-article' : 'columns'}>
          ${renderArticleSection(context)} ${source ? renderQuizSection(context) : nothing}
          ${pack && pack.events.length > 0 ? renderTimelineSection(context) : nothing}
        </div>
        ${renderPassageBar(this._passages.shown, text, this._passages)}
      </div>
    `;
  }

  private get _context(): LessonContext {
    const {pack, store} = this;
    return {
      text: this._locale.text,
      pack,
      source: this._told,
      article: articleOnPage(this, this.article),
      differences: this._agreement.differences,
      store,
      quiz: this,
      count: this.hasAttribute('count') && this.count > 0 ? this.count : undefined,
      coverage: this._coverage,
      progress: pack ? this._progressOf(pack) : noProgress,
      timeline: this,
      goTo: section => this._goTo(section),
      selectEvent: event => (this.selected = event),
      pickDay: day => {
        if (!this.disabled && dayChoice(store.state.session))
          store.act({type: 'draft', response: day});
      },
      showQuestion: questionId => {
        store.act({type: 'go-to', questionId});
        this.renderRoot.querySelector('.quiz')?.scrollIntoView({block: 'nearest'});
      },
      showDates: () => (this._showsDates = true),
      onSlotChange: () => this.requestUpdate(),
    };
  }

  /** What is told of the article. */
  private get _told() {
    const {pack} = this;
    return pack ? quizArticle(pack) : this._file.file?.pack;
  }

  private _progressOf(pack: ArticlePack): Progress {
    const {session} = this.store.state;
    if (this._print.isPrinting) return sheetProgress(pack, session, {forBothForms: this.teacher});
    const progress = progressOf(pack, session);
    return this._showsDates ? {...progress, withheld: new Set(), guarded: new Map()} : progress;
  }

  private _onQuiz({before, after, action}: QuizChange): void {
    const isNew = before.session.questions !== after.session.questions;
    const hasMoved =
      action &&
      eventsOf(before.session, action, after.session).some(({type}) => type === 'question-change');
    // A passage that was shown for another question would mislead.
    if (hasMoved || isNew) this._passages.hide();
    if (isNew) this._showsDates = false;
    if (after.isReady && !before.isReady) void this._explain();
  }

  /** Finds out why the facts of a pack give no question. In study mode, there may only be nothing to review. */
  private async _explain(): Promise<void> {
    const {pack} = this;
    const {questions, mode} = this.store.state.session;
    const isMute = pack && questions.length === 0 && mode !== 'study';
    this._coverage = isMute ? (await import('./quiz/question-maker.js')).coverageOf(pack) : [];
  }

  private _goTo(section: Section): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${section}`);
    heading?.focus({preventScroll: true});
    heading?.closest('section')?.scrollIntoView();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-lesson': ArticleLesson;
  }
}
