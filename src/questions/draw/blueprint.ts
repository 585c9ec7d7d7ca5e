import type {Id} from '../../pack/article-pack.js';
import type {Knowledge} from '../knowledge.js';
import type {Kind, Level, Question} from '../../quiz/question.js';
import type {Random} from './random.js';

/** What decides the wording, the distractors and the place of the key. */
export interface Turn {
  readonly random: Random;
  /** Where the key is to stand, counted from 0, modulo the number of options. */
  readonly keyPosition: number;
}

/** Why there is no question. */
export interface Refusal {
  readonly refused: string;
}

/** A question that could be asked. Cheap to list; it is proved and worded only when it is chosen. */
export interface Blueprint {
  readonly id: Id;
  readonly kind: Kind;
  readonly level: Level;
  /** Facts and events that it asks. */
  readonly about: readonly Id[];
  /** What the reader needs to know or is told: two questions with one of these in common do not stand side by side. */
  readonly entities: readonly Id[];
  readonly realise: (turn: Turn) => Question | Refusal;
}

/** One kind of question: all that a pack yields of it. */
export interface QuestionKind {
  readonly kind: Kind;
  blueprints(knowledge: Knowledge): readonly Blueprint[];
}

export function isRefusal(result: Question | Refusal): result is Refusal {
  return 'refused' in result;
}
