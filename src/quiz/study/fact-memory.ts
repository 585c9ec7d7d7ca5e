import type {CardInput} from 'ts-fsrs';
import type {Id} from '../../pack/article-pack.js';
import type {Kind} from '../question.js';

/** How well a fact was known. There is no "easy": a click says nothing of how hard it was to remember. */
export type Grade = 'again' | 'hard' | 'good';

/** What is known of a reader's memory of one fact. Plain data: it can be kept as JSON. */
export interface FactMemory {
  /** A fact, or an event. */
  readonly fact: Id;
  /** The scheduler's own state, its dates as ISO 8601. */
  readonly card: CardInput & {readonly due: string; readonly last_review: string};
  /** The kind of the last question: the next one is of another. */
  readonly lastKind: Kind;
  readonly log: readonly {readonly at: string; readonly grade: Grade}[];
}

/** What a reader remembers of one article, by fact. */
export type Memories = Readonly<Record<Id, FactMemory>>;

/** Stability in days from which a fact counts as mastered: it is still known after three weeks. */
export const masteredStability = 21;
