import type {Id} from '../../pack/article-pack.js';
import type {Question} from '../../quiz/question.js';
import {changeKept, deleteKept, readKept, tryStore, type StoreProblem} from './device-store.js';
import {
  isKeptAnswers,
  markedAnswers,
  withAnswer,
  type KeptAnswers,
} from '../../quiz/kept-answers.js';
import type {Answer} from '../../quiz/session.js';

/** What the reader has to be told about the answers that are kept, if anything. */
export type KeeperNotice =
  | {readonly about: StoreProblem | 'setAside'}
  | {readonly about: 'packChanged'; readonly kept: number};

/** Answers from an earlier visit or another tab. */
export interface Restored {
  readonly answers: Readonly<Record<Id, Answer>>;
  readonly finished: boolean;
}

/**
 * Keeps the answers to one quiz on the device. The pack's fingerprint stands in the value and not in the key, so that a
 * changed pack is noticed and what still fits is kept.
 */
export class AnswerKeeper {
  private readonly _key: string;
  private readonly _fingerprint: string;
  private readonly _questions: readonly Question[];
  private readonly _tell: (notice: KeeperNotice) => void;

  constructor(quiz: {
    readonly pack: Id;
    readonly seed: string;
    readonly mode: string;
    readonly fingerprint: string;
    readonly questions: readonly Question[];
    readonly tell: (notice: KeeperNotice) => void;
  }) {
    this._key = `quiz:${quiz.pack}:${quiz.seed}:${quiz.mode}`;
    this._fingerprint = quiz.fingerprint;
    this._questions = quiz.questions;
    this._tell = quiz.tell;
  }

  async load(): Promise<Restored | undefined> {
    const kept = await this._try(() => readKept(this._key, isKeptAnswers));
    if (kept?.setAside) this._tell({about: 'setAside'});
    if (kept?.value === undefined) return undefined;
    const restored = this._restored(kept.value);
    if (kept.value.fingerprint !== this._fingerprint) {
      this._tell({about: 'packChanged', kept: Object.keys(restored.answers).length});
    }
    return restored;
  }

  /** Keeps an answer and returns all that are kept, those of other tabs included. */
  async save(question: Question, answer: Answer): Promise<Restored | undefined> {
    return this._change(kept => withAnswer(kept, this._fingerprint, question, answer));
  }

  async finish(): Promise<void> {
    const none = {format: 'article-quiz/1', fingerprint: this._fingerprint, answers: {}} as const;
    await this._change(kept => ({...(kept ?? none), finished: true}));
  }

  async clear(): Promise<void> {
    await this._try(() => deleteKept(this._key));
  }

  private async _change(
    change: (kept: KeptAnswers | undefined) => KeptAnswers,
  ): Promise<Restored | undefined> {
    const changed = await this._try(() =>
      changeKept<KeptAnswers>(this._key, kept => change(isKeptAnswers(kept) ? kept : undefined)),
    );
    return changed && this._restored(changed);
  }

  private _restored(kept: KeptAnswers): Restored {
    return {answers: markedAnswers(kept, this._questions), finished: kept.finished};
  }

  private async _try<T>(use: () => Promise<T>): Promise<T | undefined> {
    return tryStore(use, about => this._tell({about}));
  }
}
