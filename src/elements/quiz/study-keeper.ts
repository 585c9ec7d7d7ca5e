import type {Id} from '../../pack/article-pack.js';
import type {Question} from '../../quiz/question.js';
import {chooseReviews, factsAsked} from '../../quiz/study/choose-reviews.js';
import type {Memories} from '../../quiz/study/fact-memory.js';
import {gradeOf} from '../../quiz/study/grade-of.js';
import {outlook, type Outlook} from '../../quiz/study/outlook.js';
import {changeKept, deleteKept, readKept, tryStore, type StoreProblem} from './device-store.js';
import type {Answer} from '../../quiz/session.js';

/** Keeps on the device what a reader remembers of one article, and chooses what to ask next. */
export class StudyKeeper {
  private _memories: Memories = {};
  private readonly _key: string;
  private readonly _questions: readonly Question[];
  private readonly _tell: (notice: {readonly about: StoreProblem | 'setAside'}) => void;
  private readonly _keeps: boolean;

  constructor(study: {
    readonly pack: Id;
    /** All questions that the article can prove. */
    readonly questions: readonly Question[];
    readonly keeps: boolean;
    readonly tell: (notice: {readonly about: StoreProblem | 'setAside'}) => void;
  }) {
    this._key = `study:${study.pack}`;
    this._questions = study.questions;
    this._keeps = study.keeps;
    this._tell = study.tell;
  }

  async load(): Promise<void> {
    if (!this._keeps) return;
    const kept = await tryStore(
      () => readKept(this._key, isMemories),
      about => this._tell({about}),
    );
    if (kept?.setAside) this._tell({about: 'setAside'});
    this._memories = kept?.value ?? {};
  }

  choose(now: Date, count: number): readonly Question[] {
    return chooseReviews({questions: this._questions, memories: this._memories, now, count});
  }

  outlook(now: Date): Outlook {
    return outlook(factsAsked(this._questions), this._memories, now);
  }

  /** Schedules the next review of every fact that a question was about. The scheduler loads when it is first needed. */
  async record(question: Question, answer: Answer, now: Date): Promise<void> {
    const {reviewFact} = await import('../../quiz/study/review-fact.js');
    const grade = gradeOf(answer);
    const review = (memories: Memories): Memories => {
      const reviewed = question.about.map(
        fact =>
          [fact, reviewFact(memories[fact], {fact, kind: question.kind, grade, now})] as const,
      );
      return {...memories, ...Object.fromEntries(reviewed)};
    };
    const change = () =>
      changeKept<Memories>(this._key, kept => review(isMemories(kept) ? kept : {}));
    const changed = this._keeps ? await tryStore(change, about => this._tell({about})) : undefined;
    this._memories = changed ?? review(this._memories);
  }

  async clear(): Promise<void> {
    this._memories = {};
    if (this._keeps)
      await tryStore(
        () => deleteKept(this._key),
        about => this._tell({about}),
      );
  }
}

function isMemories(value: unknown): value is Memories {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      memory =>
        typeof memory === 'object' &&
        memory !== null &&
        Array.isArray(memory.log) &&
        typeof memory.card === 'object' &&
        memory.card !== null &&
        !Number.isNaN(Date.parse(memory.card.due)) &&
        Number.isFinite(memory.card.stability),
    )
  );
}
