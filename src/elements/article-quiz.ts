import {
  type CSSResult,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {quiz} from '../locales/en/quiz.js';
import {source} from '../locales/en/source.js';
import type {ArticlePack, Evidence, Id} from '../pack/article-pack.js';
import type {IsoDay} from '../pack/time.js';
import type {Question, Response} from '../questions/question.js';
import type {Results} from '../study/results.js';
import {PassageShowEvent} from './events/passage-show-event.js';
import {LazyParts} from './lazy-parts.js';
import {LocaleController} from './locale-controller.js';
import {PackSource} from './pack-source.js';
import {findArticle} from './passage/find-article.js';
import {PassageController} from './passage/passage-controller.js';
import {sessionResults} from './quiz/answered-tally.js';
import {changeEvent} from './quiz/change-event.js';
import {focusAfter, saidAfter} from './quiz/focus-after.js';
import {interactionStyles} from './quiz/interaction-styles.js';
import {renderNotices} from './quiz/notices-view.js';
import {PaperController} from './quiz/paper-controller.js';
import {QuizController} from './quiz/quiz-controller.js';
import {defaultCount, quizQuestions} from './quiz/quiz-questions.js';
import {renderQuestion} from './quiz/question-view.js';
import {currentQuestion, type Mode, type SessionAction} from './quiz/quiz-session.js';
import {quizStyles} from './quiz/quiz-styles.js';
import type {QuizDeeds, QuizView} from './quiz/quiz-view.js';
import {seedInAddress, seedOfForm} from './quiz/share-links.js';
import type {WorksheetForm} from './quiz/worksheet-view.js';
import {renderProblems} from './source/render-problems.js';
import {addStyles} from './styles/add-styles.js';
import {buttons} from './styles/buttons.js';
import {panel} from './styles/panel.js';
import {theme} from './styles/theme.js';
import {visuallyHidden} from './styles/visually-hidden.js';

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
 * @csspart question - The form with the question.
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

  private readonly _source = new PackSource(this);
  private readonly _locale = new LocaleController(this, {quiz, source});
  private readonly _quiz = new QuizController(this);
  private readonly _parts = new LazyParts(this, {
    more: () => this._withStyles(import('./quiz/interactions/more-interactions.js')),
    outcome: () => this._withStyles(import('./quiz/outcome.js')),
  });
  private readonly _paper = new PaperController(this, () =>
    this._quiz.session ? [this._form()] : [],
  );
  private readonly _passages = new PassageController(this, () => ({
    pack: this.pack,
    article: this.article === '' ? null : findArticle(this, this.article),
    briefParagraph: () => null,
  }));

  /** The address of the pack. */
  @property()
  get src(): string | null {
    return this._source.address;
  }
  set src(address: string | null | undefined) {
    this._source.setAddress(address);
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

  /** How many questions are asked. Default 12. */
  @property({type: Number}) count = defaultCount;

  /** Kinds of questions, parted by spaces. Default: all. */
  @property() kinds = '';

  /** `practice`: feedback at once; `test`: at the end; `study`: what is due for review. Default `practice`. */
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

  @state() private _isCleared = false;
  @state() private _given?: readonly Question[];
  @query('#live') private _live?: HTMLElement;
  private _pack?: ArticlePack;
  private _addressSeed?: string;

  /** The questions that are asked. Questions that are set take the place of the pack's. */
  @property({attribute: false})
  get questions(): readonly Question[] {
    return this._quiz.session?.questions ?? [];
  }
  set questions(questions: readonly Question[] | null | undefined) {
    this._given = questions ?? undefined;
  }

  /** Points so far, in all and by skill and paragraph, with every answer; nothing before the quiz starts. */
  get score(): Results | undefined {
    return this._quiz.session && sessionResults(this._quiz.session);
  }

  /** The question that waits for an answer, with what is filled in. */
  get asked(): {readonly question: Question; readonly response: Response | undefined} | undefined {
    const {session} = this._quiz;
    const question = session?.phase === 'asking' ? currentQuestion(session) : undefined;
    return question && {question, response: session?.draft};
  }

  /** The reader has seen the results. */
  get finished(): boolean {
    return this._quiz.session?.finished ?? false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('seedFromAddress')) {
      this._addressSeed = this.seedFromAddress ? seedInAddress(location.href) : undefined;
    }
    const asked = ['seed', 'count', 'kinds', 'mode', 'noStorage', 'seedFromAddress', '_given'];
    if (this.pack === this._pack && !asked.some(name => changed.has(name))) return;
    this._pack = this.pack;
    this._start();
  }

  /** Asks the questions anew: the same ones, or those of another seed. */
  restart(seed?: string | number): void {
    this._passages.hide();
    if (seed === undefined || String(seed) === this._seed) return this._start({forget: true});
    this._addressSeed = undefined;
    this.seed = String(seed);
    void this._focus('#stem');
  }

  /** Goes to a question. */
  show(questionId: Id): void {
    this._act({type: 'go-to', questionId});
  }

  /** Fills in a day where a question asks to place an event, as a timeline may; says whether one does. */
  place(day: IsoDay): boolean {
    const question = this._quiz.session && currentQuestion(this._quiz.session);
    if (question?.interaction !== 'placement' || this.disabled) return false;
    this._act({type: 'draft', response: day});
    return true;
  }

  /** Prints the quiz as a worksheet, for a teacher with its key. `bothForms`: form A, and form B with other questions. */
  print({bothForms = false} = {}): Promise<void> {
    return this._paper.print(bothForms ? [this._form('A'), this._form('B')] : [this._form()]);
  }

  /** Complete is what is drawn with the parts that it takes. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const hasMore = await Promise.all([this._parts.arrived(), this._passages.arrived()]);
    return hasMore.includes(true) ? this.updateComplete : isComplete;
  }

  protected override render(): TemplateResult {
    const {state} = this._source;
    const {text} = this._locale;
    const isEmpty = state.status === 'none' && this._given === undefined;
    return html`<div class="screen" dir=${this._locale.direction}>
        ${state.status === 'loading' ? html`<p class="loading">${text.source.loading}</p>` : nothing}
        ${state.status === 'problems' ? renderProblems(text.source, state.problems) : nothing}
        ${isEmpty || !this._quiz.session ? nothing : this._renderQuiz()}
        <slot ?hidden=${!isEmpty && state.status !== 'problems'}></slot>
        <p id="live" class="visually-hidden" role="status" aria-live="polite"></p>
      </div>
      ${this._paper.forms.map(form => this._renderPart('outcome', ({renderWorksheet}) => renderWorksheet(this._view, form, this.teacher)))}`;
  }

  private _renderQuiz(): TemplateResult {
    const view = this._view;
    const question = currentQuestion(view.session);
    const isCounted = this.hasAttribute('count') && !this._given && this.mode !== 'study';
    const deeds: QuizDeeds = {
      seed: this._seed,
      hasLinks: this.seedFromAddress,
      restart: seed => this.restart(seed),
      isCleared: this._isCleared,
      clear: this.noStorage ? undefined : () => void this._clear(),
      print: options => void this.print(options),
    };
    return html`${renderNotices(view, this._quiz.notices, isCounted ? this.count : undefined)}
    ${question ? renderQuestion(view, question) : this._renderPart('outcome', ({renderOutcome}) => renderOutcome(view, {outlook: this._quiz.outlook(), now: this.now(), deeds}))}
    ${this.teacher && this.mode !== 'study' ? this._renderPart('outcome', ({renderTeacher}) => renderTeacher(view, deeds)) : nothing}`;
  }

  /** What a part draws. In its place, until it is there or if it does not come, a word about that. */
  private _renderPart<Name extends 'more' | 'outcome', Drawn>(
    name: Name,
    render: (part: NonNullable<ReturnType<typeof this._parts.take<Name>>>) => Drawn,
  ): Drawn | TemplateResult {
    const part = this._parts.take(name);
    if (part) return render(part);
    const {partLoading, partMissing} = this._locale.text.source;
    return html`<p class="loading">${this._parts.hasFailed(name) ? partMissing : partLoading}</p>`;
  }

  private async _withStyles<Part extends {readonly styles: readonly CSSResult[]}>(
    loading: Promise<Part>,
  ): Promise<Part> {
    const part = await loading;
    addStyles(this, ...part.styles);
    return part;
  }

  private get _seed(): string {
    return this._addressSeed ?? this.seed;
  }

  private get _view(): QuizView {
    return {
      session: this._quiz.session!,
      text: this._locale.text.quiz,
      language: this._locale.language,
      pack: this.pack,
      disabled: this.disabled,
      shownPassage: this._passages.shown,
      renderMore: (question, rest) =>
        this._renderPart('more', ({renderMore}) => renderMore(question, rest)),
      act: action => this._onAct(action),
      showPassage: evidence => void this._showPassage(evidence),
      hidePassage: () => this._passages.hide(),
      announce: message => this._announce(message),
      focus: selector => void this._focus(selector),
    };
  }

  private _start(options?: {readonly forget: boolean}): void {
    const {pack, count, mode, now} = this;
    const seed = this._seed;
    this._isCleared = false;
    const questions = this._given ?? (pack && this._questionsOf(pack, seed));
    if (!questions) return this._quiz.stop();
    const started = this._quiz.start(
      {pack, questions, mode, seed, count, now, keeps: !this.noStorage},
      options,
    );
    this._parts.loadWhenIdle('more', 'outcome');
    if (!options) return;
    // Study mode first reads what is remembered, and may then have nothing to ask.
    if (mode === 'study') void started.then(() => this._focus('#stem, #study'));
    else void this._focus('#stem');
  }

  private _act(action: SessionAction): void {
    const before = this._quiz.act(action);
    const {session} = this._quiz;
    if (!before || !session) return;
    if (before.answers !== session.answers) this._isCleared = false; // there is something to delete again
    const hasMoved = before.position !== session.position || before.phase !== session.phase;
    if (hasMoved) this._passages.hide();
    const target = focusAfter(before, session);
    if (target !== undefined) void this._focus(target);
    const said = saidAfter(before, this._view);
    if (said !== undefined) this._announce(said);
  }

  private _onAct(action: SessionAction): void {
    const before = this._quiz.session;
    this._act(action);
    const {session} = this._quiz;
    const event = before && session && changeEvent(before, session);
    if (event) this.dispatchEvent(event);
  }

  private async _showPassage(evidence: Evidence): Promise<void> {
    if (!this.dispatchEvent(new PassageShowEvent(evidence))) return; // somebody else shows it
    await this._passages.show(evidence);
    if (this._passages.shown?.place === 'article') {
      this._announce(this._locale.text.quiz.marked(evidence.paragraph));
    }
  }

  private async _clear(): Promise<void> {
    await this._quiz.clear();
    this._isCleared = true;
    this._announce(this._locale.text.quiz.cleared);
  }

  /** The same words twice in a row are said twice. */
  private _announce(message: string): void {
    if (!this._live) return;
    this._live.textContent = this._live.textContent === message ? `${message}\u00a0` : message;
  }

  private async _focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private _form(name?: 'A' | 'B'): WorksheetForm {
    const {pack, questions} = this;
    if (name !== 'B' || !pack) return {name, questions};
    return {name, questions: this._questionsOf(pack, seedOfForm(this._seed, name))};
  }

  private _questionsOf(pack: ArticlePack, seed: string): readonly Question[] {
    const {count, kinds, mode} = this;
    return quizQuestions(pack, {seed, count, kinds, mode, now: this.now()});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-quiz': ArticleQuiz;
  }
}
