import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {QuizFile} from '../../formats/quiz-file.js';
import type {ArticlePack} from '../../pack/article-pack.js';
import type {Question} from '../../quiz/question.js';
import {quizArticle} from '../../quiz/quiz-article.js';
import {modeNamed, type Mode} from '../../quiz/session.js';
import {defaultCount, type Quiz, type QuizSetup} from '../../quiz/quiz.js';
import {createQuiz} from '../../quiz/store.js';
import {languageFor, loadLanguage} from '../../words/languages.js';
import {deviceKeep} from './device-keep.js';
import type {QuestionChoice} from './question-maker.js';
import {seedInAddress} from './share-links.js';

/** What a page says of a quiz. */
export interface QuizSettings {
  readonly seed: string;
  readonly count: number;
  readonly kinds: string;
  readonly mode: Mode;
  readonly noStorage: boolean;
  readonly seedFromAddress: boolean;
}

/** Where the questions come from: those that are given, else those of a quiz file, else those that a pack can prove. */
export interface QuestionSources {
  readonly given?: readonly Question[] | undefined;
  readonly file?: QuizFile | undefined;
  readonly pack?: ArticlePack | undefined;
  /** A pack is on its way: what makes questions of it is loaded in the meantime. */
  readonly isPackComing: boolean;
  /** Brings the pack when the reader asks for other questions than those of the file. Absent: there is none to be had. */
  readonly loadPack?: (() => Promise<ArticlePack | undefined>) | undefined;
}

/** Makes the quiz of an element, and makes it anew when something changes that its questions follow from. */
export class QuizMaker implements ReactiveController {
  readonly store: Quiz;

  private readonly _host: ReactiveControllerHost & QuizSettings;
  private readonly _sources: () => QuestionSources;
  private readonly _now: () => Date;
  private _madeFrom: readonly unknown[] = [];
  private _making?: Promise<void> | undefined;

  constructor(
    host: ReactiveControllerHost & QuizSettings,
    {sources, now}: {readonly sources: () => QuestionSources; readonly now: () => Date},
  ) {
    this._host = host;
    this._sources = sources;
    this._now = now;
    const schedule = async () => (await import('../../quiz/study/review-fact.js')).reviewFact;
    this.store = createQuiz({now, keep: deviceKeep, schedule});
    host.addController(this);
  }

  hostUpdate(): void {
    const {seed, count, kinds, mode, noStorage, seedFromAddress} = this._host;
    const {given, file, pack, isPackComing} = this._sources();
    if (isPackComing) {
      void loadMaker().catch(() => undefined);
      return;
    }
    const from = [given, file, pack, seed, count, kinds, mode, noStorage, seedFromAddress];
    if (from.every((value, index) => Object.is(value, this._madeFrom[index]))) return;
    this._madeFrom = from;
    this._making = this._make().finally(() => {
      if (this._madeFrom === from) this._making = undefined;
    });
  }

  /** For the host's `updateComplete`: waits for questions that are being made; says whether there were any. */
  async arrived(): Promise<boolean> {
    const making = this._making;
    await making;
    return making !== undefined;
  }

  private async _make(): Promise<void> {
    const from = this._madeFrom;
    const setup = await this._setup();
    await loadMarks(setup.questions?.[0]?.lang);
    if (this._madeFrom === from) void this.store.start(setup);
  }

  private async _setup(): Promise<QuizSetup> {
    const {given, file, pack, loadPack} = this._sources();
    const choice = this._choice;
    const {mode, seed, count, keeps} = choice;
    if (given) return {questions: given, mode, seed, count, keeps, ...articleOf(pack)};
    if (file) {
      const {questions, seed, pack: article} = file;
      const again =
        loadPack && (async (seed: string) => setupOf(await loadPack(), {...choice, seed}));
      return {questions, mode, seed, count, keeps, article, ...(again && {again})};
    }
    return setupOf(pack, choice);
  }

  private get _choice(): QuestionChoice {
    const {seed, count, kinds, mode, noStorage, seedFromAddress} = this._host;
    return {
      seed: (seedFromAddress ? seedInAddress(location.href) : undefined) || seed || '1',
      count: Number.isInteger(count) && count > 0 ? count : defaultCount,
      kinds: kinds ?? '',
      mode: modeNamed(mode),
      keeps: !noStorage,
      now: this._now,
    };
  }
}

/** What marking says in the language of the questions, which need not be the page's. */
async function loadMarks(lang: string | undefined): Promise<void> {
  const code = lang && languageFor(lang, ['marks']);
  if (!code) return;
  await loadLanguage(code).catch(() => {
    // Then it is said in English.
  });
}

function articleOf(pack: ArticlePack | undefined): Pick<QuizSetup, 'article'> {
  return pack ? {article: quizArticle(pack)} : {};
}

async function setupOf(pack: ArticlePack | undefined, choice: QuestionChoice): Promise<QuizSetup> {
  if (!pack) return {mode: choice.mode};
  const {setupFrom} = await loadMaker();
  return setupFrom(pack, choice);
}

const loadMaker = () => import('./question-maker.js');
