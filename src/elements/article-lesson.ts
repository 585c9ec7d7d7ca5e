import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {LessonText} from '../locales/en/lesson.js';
import type {ArticlePack, Id} from '../pack/article-pack.js';
import type {Question} from '../questions/question.js';
import {timeWords} from '../timeline/time-words.js';
import './article-quiz.js';
import type {ArticleQuiz} from './article-quiz.js';
import './article-timeline.js';
import type {PassageShowEvent} from './events/passage-show-event.js';
import type {QuestionAnswerEvent} from './events/question-answer-event.js';
import type {QuestionShowEvent} from './events/question-show-event.js';
import {renderBrief} from './lesson/brief.js';
import {eventProgress, type EventProgress} from './lesson/event-progress.js';
import {lessonStyles} from './lesson/lesson-styles.js';
import {passageWords, renderPassageBar} from './lesson/passage-bar.js';
import {LocaleController} from './locale-controller.js';
import {PackSource} from './pack-source.js';
import {PassageController} from './passage/passage-controller.js';
import {renderProblems} from './source/render-problems.js';
import {buttons} from './styles/buttons.js';
import {panel} from './styles/panel.js';
import {theme} from './styles/theme.js';
import {visuallyHidden} from './styles/visually-hidden.js';

/**
 * One news article as a lesson: its text or its brief, a quiz that is proved by it and a timeline of its events, linked.
 *
 * ```html
 * <article-lesson src="nazarbaevs-gamble.json"></article-lesson>
 * ```
 *
 * @summary An article, its quiz and its timeline in one.
 * @fires question-answer - An answer is marked (`questionId`, `events`, `response`, `mark`).
 * @fires quiz-start - The questions are ready (`questions`).
 * @fires quiz-finish - The reader has come to the end of the quiz (`results`).
 * @fires event-select - The reader picked an event on the timeline (`eventId`).
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

  @state() private _questions: readonly Question[] = [];
  @state() private _answers: ReadonlyMap<Id, boolean> = new Map();
  /** The reader wants all dates, whatever they give away. */
  @state() private _showsDates = false;

  @query('article-quiz') private readonly _quiz!: ArticleQuiz | null;
  @query('.passage') private readonly _passageBar!: HTMLElement;
  @query('slot[name=article]') private readonly _articleSlot!: HTMLSlotElement;

  private readonly _source = new PackSource(this);
  private readonly _locale = new LocaleController(this);
  private readonly _passage = new PassageController(this, () => ({
    pack: this.pack,
    article: this._articleOnPage(),
    briefParagraph: number => this.renderRoot.querySelector(`[data-paragraph="${number}"]`),
  }));
  private _progress: EventProgress = eventProgress([], new Map());
  private _quizzedPack?: ArticlePack;
  /** Where the reader was when a passage was asked for. */
  private _askedFrom?: HTMLElement;

  /** Starts the quiz again. */
  restart(): void {
    this._passage.hide();
    this._quiz?.restart();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('_questions') || changed.has('_answers')) {
      this._progress = eventProgress(this._questions, this._answers);
    }
  }

  protected override updated(): void {
    if (this.pack !== this._quizzedPack) {
      this._quizzedPack = this.pack;
      // Not only when the quiz has started: the timeline must not show for a moment what it then withholds.
      void this._quiz?.updateComplete.then(() => this._takeQuestions());
    }
    if (this.isConnected) this._passageBar.togglePopover(this._passage.shown !== undefined);
  }

  protected override render(): TemplateResult {
    const {state} = this._source;
    const {lesson, source} = this._locale.text;
    const pack = this.pack;
    return html`
      <div
        class="lesson"
        lang=${this._locale.language}
        @keydown=${this._onKeyDown}
        @passage-show=${this._onPassageShow}
      >
        ${pack ? this._renderHeader(pack, lesson) : nothing}
        ${state.status === 'loading' ? html`<p role="status">${source.loading}</p>` : nothing}
        ${state.status === 'problems' ? renderProblems(source, state.problems) : nothing}
        <slot ?hidden=${pack !== undefined}></slot>
        <div class=${this.article === null ? 'columns' : 'columns without-article'}>
          ${this._renderArticle(pack, lesson)} ${pack ? this._renderQuiz(pack, lesson) : nothing}
          ${pack ? this._renderTimeline(pack, lesson) : nothing}
        </div>
        ${this._renderPassage(lesson)}
      </div>
    `;
  }

  private _renderHeader(pack: ArticlePack, text: LessonText): TemplateResult {
    const {title, author, publisher, written} = pack.article;
    const nameOf = (id?: Id) => pack.entities.find(entity => entity.id === id)?.name;
    const by = nameOf(author);
    const facts = [
      by === undefined ? undefined : text.by(by),
      nameOf(publisher),
      written && timeWords(written, this._locale.text.timeline),
    ].filter(fact => fact !== undefined);
    return html`
      <header part="header">
        <h2 part="title" lang=${pack.lang} dir="auto">${title}</h2>
        <p class="byline">${facts.map(fact => html`<span>${fact}</span>`)}</p>
      </header>
      <nav part="navigation" aria-label=${text.sections}>
        ${this.article === null ? this._renderLink('article', text.article) : nothing}
        ${this._renderLink('quiz', text.quiz)} ${this._renderLink('timeline', text.timeline)}
      </nav>
    `;
  }

  private _renderLink(section: string, label: string): TemplateResult {
    return html`<button class="quiet" data-section=${section} @click=${this._onNavigate}>
      ${label}
    </button>`;
  }

  private _renderArticle(pack: ArticlePack | undefined, text: LessonText): TemplateResult {
    const isHere = this._hasSlottedArticle;
    return html`
      <section
        class="article"
        part="section article"
        aria-labelledby="article"
        ?hidden=${this.article !== null}
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
            exportparts=${exported('quiz', quizParts)}
            .pack=${pack}
            @quiz-start=${this._onQuizStart}
            @question-answer=${this._onQuestionAnswer}
          ></article-quiz>
        </div>
      </section>
    `;
  }

  private _renderTimeline(pack: ArticlePack, text: LessonText): TemplateResult {
    const {marks, questions} = this._progress;
    const withheld = this._showsDates ? nothingWithheld : this._progress.withheld;
    return html`
      <section class="timeline" part="section timeline" aria-labelledby="timeline">
        <h2 class="label" id="timeline" part="section-title" tabindex="-1">${text.timeline}</h2>
        ${
          withheld.size > 0
            ? html`<p class="note">
                ${text.datesWithheld(withheld.size)}
                <button class="quiet" @click=${() => (this._showsDates = true)}>
                  ${text.showDates}
                </button>
              </p>`
            : nothing
        }
        <article-timeline
          exportparts=${exported('timeline', timelineParts)}
          .pack=${pack}
          .selected=${this.selected}
          .start=${this.start}
          .end=${this.end}
          .context=${this.context}
          .deepLink=${this.deepLink}
          .marks=${marks}
          .questions=${questions}
          .withheld=${withheld}
          @event-select=${(event: GlobalEventHandlersEventMap['event-select']) =>
            (this.selected = event.eventId)}
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

  private _articleOnPage(): Element | null {
    if (this.article !== null) return this._findOnPage(this.article);
    const [only, ...more] = this._articleSlot.assignedElements();
    return more.length > 0 ? this : (only ?? null);
  }

  /** The first element that the selector finds, in the tree that the lesson stands in or in the page. */
  private _findOnPage(selector: string): Element | null {
    try {
      const root = this.getRootNode() as Document | ShadowRoot;
      return root.querySelector(selector) ?? this.ownerDocument.querySelector(selector);
    } catch {
      return null; // Not a selector: as good as an article that is not there.
    }
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
    this._passage.show(event.evidence);
  }

  private _onNavigate(event: Event): void {
    const {section} = (event.currentTarget as HTMLElement).dataset;
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${section}`);
    heading?.focus({preventScroll: true});
    heading?.closest('section')?.scrollIntoView();
  }

  private _onQuizStart(): void {
    this._takeQuestions();
    this._showsDates = false;
  }

  /** Takes over what the quiz asks and what was answered on an earlier visit; a test keeps that to itself. */
  private _takeQuestions(): void {
    if (!this._quiz) return;
    const {questions, score, mode} = this._quiz;
    const known = mode === 'test' ? [] : (score?.questions ?? []);
    this._questions = questions;
    this._answers = new Map(
      known.flatMap(({question, answer}) =>
        answer ? [[question.id, answer.mark.outcome === 'right']] : [],
      ),
    );
  }

  private _onQuestionAnswer({questionId, mark}: QuestionAnswerEvent): void {
    this._answers = new Map(this._answers).set(questionId, mark.outcome === 'right');
  }

  private _onQuestionShow({questionId}: QuestionShowEvent): void {
    this._quiz?.show(questionId);
    this._quiz?.scrollIntoView({block: 'nearest'});
  }

  private _onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this._passage.shown) this._passage.hide();
  }
}

const nothingWithheld: ReadonlySet<Id> = new Set();

const quizParts = ['question', 'stem', 'option', 'feedback', 'results', 'review'];
const timelineParts = [
  'canvas',
  'controls',
  'filters',
  'list',
  'lane',
  'event',
  'event-time',
  'event-label',
  'details',
  'legend',
];

/** The parts of an inner element, as the page names them: `stem` → `quiz-stem`. */
function exported(prefix: string, parts: readonly string[]): string {
  return parts.map(part => `${part}: ${prefix}-${part}`).join(', ');
}

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
