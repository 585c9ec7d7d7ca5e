import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {lesson, type LessonText} from '../locales/en/lesson.js';
import {source} from '../locales/en/source.js';
import {timeline} from '../locales/en/timeline.js';
import type {ArticlePack, Id} from '../pack/article-pack.js';
import type {IsoDay} from '../pack/time.js';
import type {Question} from '../questions/question.js';
import './article-quiz.js';
import type {ArticleQuiz} from './article-quiz.js';
import './article-timeline.js';
import type {DaySelectEvent} from './events/day-select-event.js';
import type {EventSelectEvent} from './events/event-select-event.js';
import type {PassageShowEvent} from './events/passage-show-event.js';
import type {QuestionShowEvent} from './events/question-show-event.js';
import {renderBrief} from './lesson/brief.js';
import {CoverageController} from './lesson/coverage-controller.js';
import {renderCoverage} from './lesson/coverage-view.js';
import {eventProgress, timedEvents, type EventProgress} from './lesson/event-progress.js';
import {exportedQuizParts, exportedTimelineParts} from './lesson/exported-parts.js';
import {renderLessonHeader, type Section} from './lesson/lesson-header.js';
import {lessonStyles} from './lesson/lesson-styles.js';
import {passageWords, renderPassageBar} from './lesson/passage-bar.js';
import {renderPlacingBar} from './lesson/placing-bar.js';
import {noProgress, quizProgress, type QuizProgress} from './lesson/quiz-progress.js';
import {LocaleController} from './locale-controller.js';
import {PackSource} from './pack-source.js';
import {findArticle} from './passage/find-article.js';
import {PassageController} from './passage/passage-controller.js';
import {renderProblems} from './source/render-problems.js';
import {buttons} from './styles/buttons.js';
import {panel} from './styles/panel.js';
import {theme} from './styles/theme.js';
import {visuallyHidden} from './styles/visually-hidden.js';
import {PrintController} from './timeline/print-controller.js';

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

  /** A CSS selector of the article's text, where the page has it outside the lesson. Default: none. */
  @property() article: string | null = null;

  /** The quiz's seed: the same seed asks the same questions. Default: the quiz's own. */
  @property() seed: string | null = null;

  /** How many questions to ask. Default: the quiz's own. */
  @property() count: string | null = null;

  /** The kinds of questions to ask, separated by spaces. Default: all. */
  @property() kinds: string | null = null;

  /** When the quiz tells what an answer is worth: `practice`, `test` or `study`. Default: the quiz's own. */
  @property() mode: string | null = null;

  /** No answer can be given. Default: false. */
  @property({type: Boolean}) disabled = false;

  /** Keeps no answers on the device. Default: false. */
  @property({type: Boolean, attribute: 'no-storage'}) noStorage = false;

  /** Takes the seed from the page's address, and offers links with it. Default: false. */
  @property({type: Boolean, attribute: 'seed-from-address'}) seedFromAddress = false;

  /** Offers printing with the key, and two forms. Default: false. */
  @property({type: Boolean}) teacher = false;

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

  @state() private _progress: QuizProgress = noProgress;
  /** The reader wants all dates, whatever they give away. */
  @state() private _showsDates = false;

  @query('article-quiz') private readonly _quiz!: ArticleQuiz | null;
  @query('.passage') private readonly _passageBar!: HTMLElement;
  @query('slot[name=article]') private readonly _articleSlot!: HTMLSlotElement;

  private readonly _source = new PackSource(this);
  private readonly _locale = new LocaleController(this, {lesson, source, timeline});
  private readonly _print = new PrintController(this);
  private readonly _coverage = new CoverageController(this);
  private readonly _passage = new PassageController(this, () => ({
    pack: this.pack,
    article: this._articleOnPage(),
    briefParagraph: number => this.renderRoot.querySelector(`[data-paragraph="${number}"]`),
  }));
  /** What the quiz means for the events, and what that follows from: a new view of the timeline is not for nothing. */
  private _eventsOf:
    (EventProgress & {readonly pack: ArticlePack; readonly open: readonly Question[]}) | undefined;
  private _quizzedPack?: ArticlePack;
  /** Where the reader was when a passage was asked for. */
  private _askedFrom?: HTMLElement;

  /** Starts the quiz again. */
  restart(): void {
    this._passage.hide();
    this._quiz?.restart();
  }

  protected override willUpdate(): void {
    const {pack} = this;
    const {isPrinting} = this._print;
    // On paper nothing is answered yet.
    const open = isPrinting ? this._progress.questions : this._progress.open;
    if (pack === this._eventsOf?.pack && open === this._eventsOf?.open) return;
    this._eventsOf = undefined;
    if (!pack) return;
    const events = eventProgress(pack, {...this._progress, open});
    // Form B asks other questions, and the sheet to read is the same for both forms.
    const withheld = isPrinting && this.teacher ? timedEvents(pack) : events.withheld;
    this._eventsOf = {...events, withheld, pack, open};
  }

  protected override updated(changed: PropertyValues<this>): void {
    const {pack} = this;
    const asked = ['seed', 'count', 'kinds', 'mode'] as const;
    if (pack !== this._quizzedPack || asked.some(name => changed.has(name))) {
      this._quizzedPack = pack;
      // Not only when the quiz has started: the timeline must not show for a moment what it then withholds.
      void this._quiz?.updateComplete.then(() => this._follow());
    }
    const isMute = this._quiz && this._progress.questions.length === 0 && this.mode !== 'study';
    void this._coverage.explain(isMute ? pack : undefined);
    if (this.isConnected) this._passageBar.togglePopover(this._passage.shown !== undefined);
  }

  /** Complete is what is drawn with the passage that was asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    return (await this._passage.arrived()) ? this.updateComplete : isComplete;
  }

  protected override render(): TemplateResult {
    const {state} = this._source;
    const {text, language} = this._locale;
    const {lesson, source} = text;
    const pack = this.pack;
    return html`
      <div
        class="lesson"
        lang=${language}
        @keydown=${this._onKeyDown}
        @passage-show=${this._onPassageShow}
      >
        ${pack ? renderLessonHeader(pack, text, this._sections(pack), this._goTo) : nothing}
        ${state.status === 'loading' ? html`<p role="status">${source.loading}</p>` : nothing}
        ${state.status === 'problems' ? renderProblems(source, state.problems) : nothing}
        <slot ?hidden=${pack !== undefined}></slot>
        <div class=${this._isArticleElsewhere ? 'columns without-article' : 'columns'}>
          ${this._renderArticle(pack, lesson)} ${pack ? this._renderQuiz(pack, lesson) : nothing}
          ${pack && pack.events.length > 0 ? this._renderTimeline(pack, lesson) : nothing}
        </div>
        ${this._renderPassage(lesson)}
      </div>
    `;
  }

  private _renderArticle(pack: ArticlePack | undefined, text: LessonText): TemplateResult {
    const isHere = this._hasSlottedArticle;
    return html`
      <section
        class="article"
        part="section article"
        aria-labelledby="article"
        ?hidden=${this._isArticleElsewhere}
      >
        <h2 class="label" id="article" part="section-title" tabindex="-1" ?hidden=${!pack}>
          ${isHere ? text.article : text.inBrief}
        </h2>
        <slot name="article" @slotchange=${() => this.requestUpdate()}>
          ${pack && !isHere ? renderBrief(pack, text) : nothing}
        </slot>
      </section>
    `;
  }

  private _renderQuiz(pack: ArticlePack, text: LessonText): TemplateResult {
    return html`
      <section class="quiz" part="section quiz" aria-labelledby="quiz">
        <div class="sticky">
          <h2 class="label" id="quiz" part="section-title" tabindex="-1">${text.quiz}</h2>
          <article-quiz
            seed=${ifDefined(this.seed ?? undefined)}
            count=${ifDefined(this.count ?? undefined)}
            kinds=${ifDefined(this.kinds ?? undefined)}
            mode=${ifDefined(this.mode ?? undefined)}
            ?disabled=${this.disabled}
            ?no-storage=${this.noStorage}
            ?seed-from-address=${this.seedFromAddress}
            ?teacher=${this.teacher}
            exportparts=${exportedQuizParts}
            .pack=${pack}
            @quiz-start=${this._onQuizStart}
            @question-change=${this._onQuestionChange}
            @answer-change=${this._onAnswerChange}
            @question-answer=${this._follow}
            @quiz-finish=${this._follow}
          ></article-quiz>
          ${
            this._progress.placing
              ? html`<p class="note">
                  <button class="quiet" @click=${() => this._goTo('timeline')}>
                    ${text.placeOnTimeline}
                  </button>
                </p>`
              : nothing
          }
          ${renderCoverage(this._coverage.coverage, text)}
        </div>
      </section>
    `;
  }

  private _renderTimeline(pack: ArticlePack, text: LessonText): TemplateResult {
    const {isPrinting} = this._print;
    const {placing} = this._progress;
    const {marks, questions, withheld, guarded} = this._eventsOf!;
    const hides = isPrinting || !this._showsDates;
    return html`
      <section class="timeline" part="section timeline" aria-labelledby="timeline">
        <h2 class="label" id="timeline" part="section-title" tabindex="-1">${text.timeline}</h2>
        ${
          placing
            ? renderPlacingBar(placing, pack.lang, text, {
                onDay: day => this._place(day),
                onBack: () => this._goTo('quiz'),
              })
            : nothing
        }
        ${
          hides && withheld.size > 0
            ? html`<p class="note">
                ${text.datesWithheld(withheld.size)}
                <button class="quiet" @click=${() => (this._showsDates = true)}>
                  ${text.showDates}
                </button>
              </p>`
            : nothing
        }
        <article-timeline
          exportparts=${exportedTimelineParts}
          .pack=${pack}
          .selected=${this.selected}
          .start=${this.start}
          .end=${this.end}
          .context=${this.context}
          .deepLink=${this.deepLink}
          .marks=${isPrinting ? noMarks : marks}
          .questions=${questions}
          .withheld=${hides ? withheld : nothingWithheld}
          .guarded=${hides ? guarded : nothingGuarded}
          .choice=${placing?.choice}
          @event-select=${(event: EventSelectEvent) => (this.selected = event.eventId)}
          @day-select=${(event: DaySelectEvent) => this._place(event.day)}
          @question-show=${this._onQuestionShow}
        ></article-timeline>
      </section>
    `;
  }

  private _renderPassage(text: LessonText): TemplateResult {
    const {shown} = this._passage;
    return html`
      <div class="passage" part="passage" popover="manual">
        ${
          shown &&
          renderPassageBar(shown, text, {
            onBack: () => this._goBack(),
            onHide: () => this._passage.hide(),
          })
        }
      </div>
      <p class="visually-hidden" role="status">${shown && passageWords(shown, text)}</p>
    `;
  }

  private get _hasSlottedArticle(): boolean {
    return [...this.children].some(child => child.slot === 'article');
  }

  /** A selector that finds nothing leaves the reader the brief. */
  private get _isArticleElsewhere(): boolean {
    return this.article !== null && findArticle(this, this.article) !== null;
  }

  private _articleOnPage(): Element | null {
    if (this.article !== null) return findArticle(this, this.article);
    const [only, ...more] = this._articleSlot.assignedElements();
    return more.length > 0 ? this : (only ?? null);
  }

  private _sections({events}: ArticlePack): readonly Section[] {
    return [
      ...(this._isArticleElsewhere ? [] : (['article'] as const)),
      'quiz',
      ...(events.length > 0 ? (['timeline'] as const) : []),
    ];
  }

  private readonly _goTo = (section: Section): void => {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${section}`);
    heading?.focus({preventScroll: true});
    heading?.closest('section')?.scrollIntoView();
  };

  /** Answers the question of the quiz that asks for a day. */
  private _place(day: IsoDay): void {
    if (this._quiz?.place(day)) this._onAnswerChange();
  }

  private _follow(): void {
    if (this._quiz) this._progress = quizProgress(this._quiz);
  }

  private _goBack(): void {
    this._passage.hide();
    this._askedFrom?.focus();
    this._askedFrom?.scrollIntoView({block: 'center'});
  }

  private _onPassageShow(event: PassageShowEvent): void {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const origin = event.composedPath()[0];
    this._askedFrom = origin instanceof HTMLElement ? deepFocus(origin) : undefined;
    void this._passage.show(event.evidence);
  }

  private _onQuizStart(): void {
    this._onQuestionChange();
    this._showsDates = false;
  }

  /** A passage that was shown for another question would mislead. */
  private _onQuestionChange(): void {
    this._passage.hide();
    this._follow();
  }

  /** Nothing else follows from what is not checked yet. */
  private _onAnswerChange(): void {
    if (this._quiz) this._progress = {...this._progress, placing: quizProgress(this._quiz).placing};
  }

  private _onQuestionShow({questionId}: QuestionShowEvent): void {
    this._quiz?.show(questionId);
    this._quiz?.scrollIntoView({block: 'nearest'});
    this._onQuestionChange();
  }

  private _onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this._passage.shown) this._passage.hide();
  }
}

const noMarks: EventProgress['marks'] = new Map();
const nothingWithheld: EventProgress['withheld'] = new Set();
const nothingGuarded: EventProgress['guarded'] = new Map();

/** The element that has the focus inside nested shadow roots. */
function deepFocus(element: HTMLElement): HTMLElement {
  const inner = element.shadowRoot?.activeElement;
  return inner instanceof HTMLElement ? deepFocus(inner) : element;
}

declare global {
  interface HTMLElementTagNameMap {
    'article-lesson': ArticleLesson;
  }
}
