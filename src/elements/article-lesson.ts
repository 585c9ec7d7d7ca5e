import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {lesson} from '../words/ui/en/lesson.js';
import {source} from '../words/ui/en/source.js';
import {timeline} from '../words/ui/en/timeline.js';
import type {ArticlePack, Id} from '../pack/article-pack.js';
import {articleOnPage} from './lesson/article-on-page.js';
import {renderArticleSection} from './lesson/article-section.js';
import {renderLessonHeader, type Section} from './lesson/lesson-header.js';
import {lessonStyles} from './lesson/lesson-styles.js';
import {renderPassageBar} from './lesson/passage-bar.js';
import {PassageGuide} from './lesson/passage-guide.js';
import {QuizFollower} from './lesson/quiz-follower.js';
import {renderQuizSection} from './lesson/quiz-section.js';
import {renderTimelineSection, type TimelineActions} from './lesson/timeline-section.js';
import {LocaleController} from './shared/locale-controller.js';
import {PackSource} from './shared/pack-source.js';
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

  private readonly _source = new PackSource(this);
  private readonly _locale = new LocaleController(this, {lesson, source, timeline});
  private readonly _passages = new PassageGuide(this);
  // A passage that was shown for another question would mislead.
  private readonly _quiz = new QuizFollower(this, this._passages.hide);

  /** Starts the quiz again. */
  restart(): void {
    this._quiz.restart();
  }

  /** Complete is what is drawn with the passage that was asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    return (await this._passages.arrived()) ? this.updateComplete : isComplete;
  }

  protected override render(): TemplateResult {
    const {pack} = this;
    const {state} = this._source;
    const {text, language} = this._locale;
    const {lesson, source} = text;
    const article = articleOnPage(this, this.article);
    return html`
      <div
        class="lesson"
        lang=${language}
        @keydown=${this._passages.onKeyDown}
        @passage-show=${this._passages.onPassageShow}
      >
        ${pack ? renderLessonHeader(pack, article, text, this._goTo) : nothing}
        ${state.status === 'loading' ? html`<p role="status">${source.loading}</p>` : nothing}
        ${state.status === 'problems' ? renderProblems(this._locale, state) : nothing}
        <slot ?hidden=${pack !== undefined}></slot>
        <div class=${article?.isElsewhere ? 'columns without-article' : 'columns'}>
          ${renderArticleSection(pack, article, lesson, () => this.requestUpdate())}
          ${pack ? renderQuizSection(pack, this, this._quiz, lesson, this._goTo) : nothing}
          ${
            pack && pack.events.length > 0
              ? renderTimelineSection(pack, this, this._quiz, lesson, this._timelineActions)
              : nothing
          }
        </div>
        ${renderPassageBar(this._passages.shown, lesson, this._passages)}
      </div>
    `;
  }

  private readonly _goTo = (section: Section): void => {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${section}`);
    heading?.focus({preventScroll: true});
    heading?.closest('section')?.scrollIntoView();
  };

  private readonly _timelineActions: TimelineActions = {
    goTo: this._goTo,
    select: event => (this.selected = event),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'article-lesson': ArticleLesson;
  }
}
