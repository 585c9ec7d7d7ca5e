import type {Id} from '../../pack/article-pack.js';
import type {Knowledge} from '../knowledge.js';
import type {Kind, Level, Question} from '../../quiz/question.js';
import type {KeyPlace} from './key-places.js';
import type {Luck} from './luck.js';

/** What is left to chance in a question: its stem, its distractors and the place of its key. */
export interface Draw {
  /** Luck that belongs to this question alone. */
  readonly luck: Luck;
  /** Where the key is to stand, counted from 0, modulo the number of options. */
  readonly keyPosition: number;
}

/** A question, and what the choice of a form has to know of it. */
export interface Written {
  readonly question: Question;
  /** Where the key stands, if it is one of a row of options. */
  readonly keyPlace?: KeyPlace;
  /** Facts that the reader is told beside those that are asked. */
  readonly quoted?: readonly Id[];
}

/** Why there is no question. */
export interface Refusal {
  readonly refused: string;
  /** True if no other luck would give one, so that nobody need try again. */
  readonly forGood?: boolean;
}

/** A question that could be asked. Cheap to list; it is proved and worded only when it is chosen. */
export interface Blueprint {
  /** The same for the same kind and what is asked, whatever else the pack has. */
  readonly id: Id;
  readonly kind: Kind;
  readonly level: Level;
  /** Facts and events that it asks. */
  readonly about: readonly Id[];
  /** What the reader needs to know or is told: two questions with one of these in common do not stand side by side. */
  readonly entities: readonly Id[];
  readonly write: (draw: Draw) => Written | Refusal;
}

/** A blueprint before it can be written. */
export type BlueprintBase = Omit<Blueprint, 'write'>;

/** One kind of question: all that a pack yields of it. */
export interface QuestionKind {
  readonly kind: Kind;
  blueprints(knowledge: Knowledge): readonly Blueprint[];
}

export function isRefusal<T extends object>(result: T | Refusal): result is Refusal {
  return 'refused' in result;
}
