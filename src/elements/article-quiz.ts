import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {quiz} from '../words/ui/en/quiz.js';
import {source} from '../words/ui/en/source.js';
import type {ArticlePack, Id} from '../pack/article-pack.js';
import type {IsoDay} from '../pack/time/time.js';
import type {Question, Response} from '../quiz/question.js';
import type {Results} from '../quiz/results.js';
import {LocaleController} from './shared/locale-controller.js';
import {PackSource} from './shared/pack-source.js';
import {sessionResults} from '../quiz/answered-tally.js';
import {changeEvent} from './quiz/change-event.js';
import {interactionStyles} from './quiz/interactions/interaction-styles.js';
import {makeView} from './quiz/make-view.js';
import {PaperController} from './quiz/paper-controller.js';
import {QuizController} from './quiz/quiz-controller.js';
import {quizDeeds} from './quiz/quiz-deeds.js';
import {quizForm} from './quiz/quiz-form.js';
import {QuizParts} from './quiz/quiz-parts.js';
import {QuizPassages} from './quiz/quiz-passages.js';
import {defaultCount, quizQuestions, type QuizChoice} from './quiz/quiz-questions.js';
import {currentQuestion, type Mode, type SessionAction} from '../quiz/session.js';
import {quizStyles} from './quiz/quiz-styles.js';
import type {QuizView} from './quiz/quiz-view.js';
import {ReaderGuide} from './quiz/asking/reader-guide.js';
import {renderScreen} from './quiz/asking/screen-view.js';
import {seedInAddress} from './quiz/share-links.js';
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
  private readonly _guide = new ReaderGuide(this);
  private readonly _parts = new QuizParts(this, () => this._locale.text.source);
  private readonly _paper = new PaperController(this, () =>
    this._quiz.session ? [quizForm(this, this._choice)] : [],
  );
  private readonly _passages = new QuizPassages(this, ({paragraph}) =>
    this._guide.announce(this._locale.text.quiz.marked(paragraph)),
  );

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

  @state() private _given?: readonly Question[];
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
    void this._guide.focus('#stem');
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
    const names = bothForms ? (['A', 'B'] as const) : [undefined];
    return this._paper.print(names.map(name => quizForm(this, this._choice, name)));
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
        ${state.status === 'problems' ? renderProblems(this._locale, state) : nothing}
        ${isEmpty || !this._quiz.session ? nothing : this._renderQuiz()}
        <slot ?hidden=${!isEmpty && state.status !== 'problems'}></slot>
        <p id="live" class="visually-hidden" role="status" aria-live="polite"></p>
      </div>
      ${this._paper.forms.map(form => this._parts.render('outcome', ({renderWorksheet}) => renderWorksheet(this._view, form, this.teacher)))}`;
  }

  private _renderQuiz(): TemplateResult {
    const {isCleared} = this._quiz;
    return renderScreen(this._view, this, {
      quiz: this._quiz,
      parts: this._parts,
      count: this.hasAttribute('count') && !this._given ? this.count : undefined,
      deeds: quizDeeds(this, {seed: this._seed, isCleared, clear: () => void this._clear()}),
    });
  }

  private get _seed(): string {
    return this._addressSeed ?? this.seed;
  }

  private get _choice(): QuizChoice {
    const {count, kinds, mode} = this;
    return {seed: this._seed, count, kinds, mode, now: this.now()};
  }

  private get _view(): QuizView {
    return makeView(this, {
      session: this._quiz.session!,
      text: this._locale.text.quiz,
      language: this._locale.language,
      guide: this._guide,
      parts: this._parts,
      passages: this._passages,
      act: action => this._onAct(action),
    });
  }

  private _start(options?: {readonly forget: boolean}): void {
    const {pack, count, mode, now} = this;
    const questions = this._given ?? (pack && quizQuestions(pack, this._choice));
    if (!questions) return this._quiz.stop();
    const started = this._quiz.start(
      {pack, questions, mode, seed: this._seed, count, now, keeps: !this.noStorage},
      options,
    );
    this._parts.loadWhenIdle();
    if (!options) return;
    // Study mode first reads what is remembered, and may then have nothing to ask.
    if (mode === 'study') void started.then(() => this._guide.focus('#stem, #study'));
    else void this._guide.focus('#stem');
  }

  private _act(action: SessionAction): void {
    const before = this._quiz.act(action);
    const {session} = this._quiz;
    if (!before || !session) return;
    const hasMoved = before.position !== session.position || before.phase !== session.phase;
    if (hasMoved) this._passages.hide();
    this._guide.follow(before, this._view);
  }

  private _onAct(action: SessionAction): void {
    const before = this._quiz.session;
    this._act(action);
    const {session} = this._quiz;
    const event = before && session && changeEvent(before, session);
    if (event) this.dispatchEvent(event);
  }

  private async _clear(): Promise<void> {
    await this._quiz.clear();
    this._guide.announce(this._locale.text.quiz.cleared);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-quiz': ArticleQuiz;
  }
}
