import {readKept, tryKeep, type Keep} from './keep.js';
import {
  fingerprintOf,
  isKeptAnswers,
  restoredAnswers,
  withAnswer,
  type KeptAnswers,
} from './kept-answers.js';
import type {Question} from './question.js';
import type {
  Notice,
  Quiz,
  QuizChange,
  QuizPorts,
  QuizSetup,
  QuizState,
  ReaderAction,
} from './quiz.js';
import {
  currentQuestion,
  startSession,
  step,
  type Answer,
  type Session,
  type SessionAction,
} from './session.js';
import type {Study} from './study/study.js';

/** Makes a quiz of questions. It knows no page: an element, another framework or a terminal can play it. */
export function createQuiz({now, keep, schedule, ...setup}: QuizSetup & QuizPorts): Quiz {
  const quiz = new QuizStore({now, ...(keep && {keep}), ...(schedule && {schedule})}, setup);
  void quiz.start(setup);
  return quiz;
}

class QuizStore implements Quiz {
  private readonly _ports: QuizPorts;
  private readonly _listeners = new Set<(change: QuizChange) => void>();
  private _setup: QuizSetup;
  private _state: QuizState;
  private _study: Study | undefined;

  constructor(ports: QuizPorts, setup: QuizSetup) {
    this._ports = ports;
    this._setup = setup;
    this._state = firstState(setup);
  }

  get state(): QuizState {
    return this._state;
  }

  subscribe(listener: (change: QuizChange) => void): () => void {
    this._listeners.add(listener);
    return () => this._listeners.delete(listener);
  }

  act(action: ReaderAction): void {
    const at = this._ports.now().toISOString();
    const before = this._state.session;
    this._step(action.type === 'check' ? {type: 'check', at} : action);
    const after = this._state.session;
    if (action.type === 'check') this._afterCheck(before, after);
    if (after.finished && !before.finished) void this._keepFinish();
  }

  async start(setup: QuizSetup): Promise<void> {
    this._begin(setup);
    if (!setup.questions) return;
    await (setup.mode === 'study' ? this._startStudy(setup) : this._takeUp(setup));
    if (this._setup === setup) this._become({isReady: true});
  }

  async restart(seed = this._state.seed): Promise<void> {
    const last = this._setup;
    const setup = seed === this._state.seed ? {...last} : await last.again?.(seed);
    if (!setup || this._setup !== last) return; // Another start was quicker.
    if (setup.mode === 'study') return this.start(setup);
    this._begin(setup);
    const key = this._key;
    if (key) await this._tryKeep(keep => keep.delete(key));
    if (this._setup === setup) this._become({isReady: true});
  }

  async questionsOf(seed: string): Promise<readonly Question[]> {
    return (await this._setup.again?.(seed))?.questions ?? [];
  }

  async clear(): Promise<void> {
    this._study?.forget();
    const key = this._key;
    if (key) await this._tryKeep(keep => keep.delete(key));
    this._become({isCleared: true, outlook: this._study?.outlook()});
  }

  private _begin(setup: QuizSetup): void {
    this._setup = setup;
    this._study = undefined;
    this._become(firstState(setup));
  }

  private _step(action: SessionAction): void {
    const {session, isCleared} = this._state;
    const after = step(session, action);
    if (after === session) return;
    const hasAnswered = action.type !== 'restore' && after.answers !== session.answers;
    this._become({session: after, isCleared: isCleared && !hasAnswered}, action);
  }

  private _become(change: Partial<QuizState>, action?: SessionAction): void {
    const before = this._state;
    this._state = {...before, ...change};
    for (const listener of [...this._listeners]) listener({before, after: this._state, action});
  }

  private _afterCheck(before: Session, after: Session): void {
    const question = currentQuestion(before);
    const answer = question && after.answers[question.id];
    if (!answer || answer === before.answers[question.id]) return;
    if (after.mode !== 'study') void this._keepAnswer(question, answer);
    else if (answer.tries === 1) void this._review(question, answer);
  }

  /** Takes up answers from an earlier visit. */
  private async _takeUp(setup: QuizSetup): Promise<void> {
    const kept = await this._readKept(isKeptAnswers);
    if (!kept || this._setup !== setup) return;
    const {questions = []} = setup;
    const answers = restoredAnswers(kept, questions);
    if (kept.fingerprint !== fingerprintOf(questions))
      this._tell({about: 'packChanged', kept: Object.keys(answers).length});
    this._step({type: 'restore', answers, finished: kept.finished});
  }

  private async _startStudy(setup: QuizSetup): Promise<void> {
    const {questions = [], count = questions.length} = setup;
    const study = await this._loadStudy(questions);
    if (this._setup !== setup) return;
    this._study = study;
    if (!study) this._tell({about: 'forbidden'});
    const chosen = study?.choose(count) ?? questions.slice(0, count);
    this._become({session: startSession(chosen, 'study'), outlook: study?.outlook()});
  }

  /** What study mode needs comes in a file of its own; `undefined` if that cannot be loaded. */
  private async _loadStudy(questions: readonly Question[]): Promise<Study | undefined> {
    const part = await import('./study/study.js').catch(() => undefined);
    if (!part) return undefined;
    const keep = {
      read: <T>(isRight: (value: unknown) => value is T) => this._readKept(isRight),
      change: (change: (kept: unknown) => unknown) => this._changeKept(change),
    };
    const study = new part.Study(questions, keep, this._ports.now);
    await study.load();
    return study;
  }

  private async _keepAnswer(question: Question, answer: Answer): Promise<void> {
    const setup = this._setup;
    const {questions = []} = setup;
    const fingerprint = fingerprintOf(questions);
    const kept = await this._changeAnswers(kept => withAnswer(kept, fingerprint, question, answer));
    if (!kept || this._setup !== setup) return;
    // Another tab may have answered other questions meanwhile.
    const {answers} = this._state.session;
    const news = questions.filter(({id}) => kept.answers[id]?.at !== answers[id]?.at);
    if (news.length === 0) return;
    this._step({type: 'restore', answers: restoredAnswers(kept, news), finished: false});
  }

  private async _keepFinish(): Promise<void> {
    const fingerprint = fingerprintOf(this._state.session.questions);
    await this._changeAnswers(kept => ({
      ...(kept ?? {format: 'article-answers/1', fingerprint, answers: {}}),
      finished: true,
    }));
  }

  private async _changeAnswers(
    change: (kept: KeptAnswers | undefined) => KeptAnswers,
  ): Promise<KeptAnswers | undefined> {
    if (this._state.session.mode === 'study') return undefined;
    const changed = await this._changeKept(kept => change(isKeptAnswers(kept) ? kept : undefined));
    return changed as KeptAnswers | undefined;
  }

  private async _review(question: Question, answer: Answer): Promise<void> {
    const study = this._study;
    const schedule = await this._ports.schedule?.();
    if (!study || !schedule) return;
    await study.review(question, answer, schedule);
    if (this._study === study) this._become({outlook: study.outlook()});
  }

  /** Under which key this quiz is kept; none if it is not. */
  private get _key(): string | undefined {
    const {article, keeps = true, mode = 'practice', seed = '1'} = this._setup;
    if (!this._ports.keep || !article || !keeps) return undefined;
    return mode === 'study' ? `study:${article.id}` : `quiz:${article.id}:${seed}:${mode}`;
  }

  private async _readKept<T>(isRight: (value: unknown) => value is T): Promise<T | undefined> {
    const key = this._key;
    if (!key) return undefined;
    const at = this._ports.now().toISOString();
    const read = await this._tryKeep(keep => readKept(keep, key, {isRight, at}));
    if (!read) return undefined;
    if (read.setAside) this._tell({about: 'setAside'});
    return read.value;
  }

  /** Changes what is kept of this quiz; `undefined` if nothing can be. */
  private async _changeKept(change: (kept: unknown) => unknown): Promise<unknown> {
    const key = this._key;
    return key && this._tryKeep(keep => keep.change(key, change));
  }

  private async _tryKeep<T>(use: (keep: Keep) => Promise<T>): Promise<T | undefined> {
    const {keep} = this._ports;
    const setup = this._setup;
    return (
      keep &&
      tryKeep(
        () => use(keep),
        about => this._setup === setup && this._tell({about}),
      )
    );
  }

  private _tell(notice: Notice): void {
    const {notices} = this._state;
    if (notices.some(({about}) => about === notice.about)) return;
    this._become({notices: [...notices, notice]});
  }
}

function firstState(setup: QuizSetup): QuizState {
  const {questions = [], article, mode = 'practice', seed = '1', notices = [], again} = setup;
  return {
    session: startSession(mode === 'study' ? [] : questions, mode),
    article,
    seed,
    isReady: false,
    notices,
    outlook: undefined,
    isCleared: false,
    hasOthers: again !== undefined,
  };
}
