import type {Question} from '../question.js';
import type {Answer} from '../session.js';
import {chooseReviews, factsAsked} from './choose-reviews.js';
import type {Memories} from './fact-memory.js';
import {outlook, type Outlook} from './outlook.js';
import {gradeOf, isMemories, withReviews, type Schedule} from './reviews.js';

/** Reads or changes what is kept of a reader's memory; `undefined` if nothing is or can be. */
export interface MemoryKeep {
  readonly read: (isRight: (value: unknown) => value is Memories) => Promise<Memories | undefined>;
  readonly change: (change: (kept: unknown) => Memories) => Promise<unknown>;
}

/** What a reader remembers of one article, and what to ask next. */
export class Study {
  private readonly _questions: readonly Question[];
  private readonly _keep: MemoryKeep;
  private readonly _now: () => Date;
  private _memories: Memories = {};

  /** `questions` are all that can be asked. */
  constructor(questions: readonly Question[], keep: MemoryKeep, now: () => Date) {
    this._questions = questions;
    this._keep = keep;
    this._now = now;
  }

  /** Takes up what was kept. */
  async load(): Promise<void> {
    this._memories = (await this._keep.read(isMemories)) ?? {};
  }

  /** The questions to ask now, at most so many. */
  choose(count: number): readonly Question[] {
    const {_questions: questions, _memories: memories} = this;
    return chooseReviews({questions, memories, now: this._now(), count});
  }

  /** Where the reader stands. */
  outlook(): Outlook {
    return outlook(factsAsked(this._questions), this._memories, this._now());
  }

  /** Schedules the next review of every fact that a question was about. */
  async review(question: Question, answer: Answer, schedule: Schedule): Promise<void> {
    const review = {grade: gradeOf(answer), now: this._now(), schedule};
    const changed = await this._keep.change(kept =>
      withReviews(isMemories(kept) ? kept : this._memories, question, review),
    );
    this._memories = isMemories(changed) ? changed : withReviews(this._memories, question, review);
  }

  /** Forgets everything. */
  forget(): void {
    this._memories = {};
  }
}
