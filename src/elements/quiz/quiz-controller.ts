import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ArticlePack} from '../../pack/article-pack.js';
import type {Question} from '../../quiz/question.js';
import {hash32} from '../../questions/draw/luck.js';
import type {Outlook} from '../../quiz/study/outlook.js';
import {
  QuestionAnswerEvent,
  QuizFinishEvent,
  QuizStartEvent,
} from '../shared/events/quiz-events.js';
import {AnswerKeeper, type KeeperNotice} from './answer-keeper.js';
import {sessionResults} from '../../quiz/answered-tally.js';
import {
  currentQuestion,
  startSession,
  step,
  type Mode,
  type Session,
  type SessionAction,
} from '../../quiz/session.js';
import type {StudyKeeper} from './study-keeper.js';

/** A quiz to be played. */
export interface QuizSetup {
  readonly pack: ArticlePack | undefined;
  /** In study mode, all that can be asked: the reader's memory decides which are. */
  readonly questions: readonly Question[];
  readonly mode: Mode;
  readonly seed: string;
  /** How many questions a study session has at most. */
  readonly count: number;
  /** Whether answers are kept on the device. */
  readonly keeps: boolean;
  readonly now: () => Date;
}

/** Plays a quiz: holds the session, keeps what is answered, and fires the quiz's events on its host. */
export class QuizController implements ReactiveController {
  session: Session | undefined;
  notices: readonly KeeperNotice[] = [];
  /** What was kept is deleted, and the reader has answered nothing since. */
  isCleared = false;

  private readonly _host: ReactiveControllerHost & HTMLElement;
  private _setup?: QuizSetup;
  private _answers?: AnswerKeeper;
  private _study?: StudyKeeper;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** What the reader remembers of the article; only in study mode. */
  outlook(): Outlook | undefined {
    return this._setup && this._study?.outlook(this._setup.now());
  }

  /** Begins a quiz. Answers that are kept from an earlier visit are taken up, unless they are to be forgotten. */
  async start(setup: QuizSetup, {forget = false} = {}): Promise<void> {
    this._setup = setup;
    this._answers = undefined;
    this._study = undefined;
    this.notices = [];
    this.isCleared = false;
    if (setup.mode === 'study') await this._startStudy(setup);
    else await this._startQuiz(setup, forget);
    if (this._setup === setup)
      this._host.dispatchEvent(new QuizStartEvent(this.session!.questions));
  }

  /** There is nothing to play any more. */
  stop(): void {
    this._setup = undefined;
    this.session = undefined;
  }

  /** Does what the reader asks for, and returns the session before. */
  act(action: SessionAction): Session | undefined {
    const before = this.session;
    if (!before) return undefined;
    const session = step(before, action);
    this.session = session;
    if (action.type !== 'restore' && before.answers !== session.answers) this.isCleared = false;
    this._host.requestUpdate();
    const question = currentQuestion(before);
    if (action.type === 'check' && question) this._afterCheck(before, session, question);
    // Coming back to a quiz that was finished earlier finishes nothing.
    const wasOpen = before.phase !== 'results' && before.phase !== 'review';
    if (wasOpen && session.phase === 'results' && action.type !== 'restore')
      this._afterFinish(before, session);
    return before;
  }

  /** Deletes the answers to this quiz from the device. */
  async clear(): Promise<void> {
    await Promise.all([this._answers?.clear(), this._study?.clear()]);
    this.isCleared = true;
    this._host.requestUpdate();
  }

  private async _startQuiz(setup: QuizSetup, forget: boolean): Promise<void> {
    this._show(startSession(setup.questions, setup.mode));
    if (!setup.keeps || !setup.pack) return;
    const keeper = new AnswerKeeper({
      pack: setup.pack.id,
      fingerprint: hash32(JSON.stringify(setup.pack)).toString(36),
      seed: setup.seed,
      mode: setup.mode,
      questions: setup.questions,
      tell: this._tell(setup),
    });
    this._answers = keeper;
    if (forget) return keeper.clear();
    const restored = await keeper.load();
    if (restored && this._setup === setup) this.act({type: 'restore', ...restored});
  }

  private async _startStudy(setup: QuizSetup): Promise<void> {
    this.session = undefined;
    this._host.requestUpdate();
    const study = await import('./study-keeper.js').catch(() => undefined);
    if (this._setup !== setup) return;
    if (!study) {
      this._tell(setup)({about: 'forbidden'});
      return this._show(startSession(setup.questions.slice(0, setup.count), 'study'));
    }
    const keeper = new study.StudyKeeper({
      pack: setup.pack?.id ?? '',
      questions: setup.questions,
      keeps: setup.keeps && setup.pack !== undefined,
      tell: this._tell(setup),
    });
    await keeper.load();
    if (this._setup !== setup) return;
    this._study = keeper;
    this._show(startSession(keeper.choose(setup.now(), setup.count), 'study'));
  }

  private _show(session: Session): void {
    this.session = session;
    this._host.requestUpdate();
  }

  private _afterCheck(before: Session, session: Session, question: Question): void {
    const answer = session.answers[question.id];
    if (answer === undefined || answer === before.answers[question.id]) return;
    // A test shows no mark yet: its answers are told when it is finished.
    if (before.draft !== undefined && session.shown) {
      this._host.dispatchEvent(new QuestionAnswerEvent(question, before.draft, session.shown));
    }
    if (this._answers) void this._save(this._answers, question);
    if (this._study && answer.tries === 1) {
      void this._study
        .record(question, answer, this._setup!.now())
        .then(() => this._host.requestUpdate());
    }
  }

  private async _save(keeper: AnswerKeeper, question: Question): Promise<void> {
    const restored = await keeper.save(question, this.session!.answers[question.id]!);
    if (restored && this._answers === keeper)
      this.act({type: 'restore', answers: restored.answers, finished: false});
  }

  private _afterFinish(before: Session, session: Session): void {
    const results = sessionResults(session);
    if (session.mode === 'test' && !before.finished) {
      for (const {question, answer} of results.questions) {
        if (answer)
          this._host.dispatchEvent(new QuestionAnswerEvent(question, answer.response, answer.mark));
      }
    }
    void this._answers?.finish();
    this._host.dispatchEvent(new QuizFinishEvent(results));
  }

  private _tell(setup: QuizSetup): (notice: KeeperNotice) => void {
    return notice => {
      if (this._setup !== setup || this.notices.some(({about}) => about === notice.about)) return;
      this.notices = [...this.notices, notice];
      this._host.requestUpdate();
    };
  }
}
