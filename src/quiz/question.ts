import type {RuleWording} from '../words/questions/rule-wording.js';
import type {Evidence, Id} from '../pack/article-pack.js';
import type {IsoDay} from '../pack/time/time.js';

/** Reading levels after PIRLS. */
export type Level = 'retrieve' | 'infer' | 'interpret' | 'evaluate';

/** What is asked. One file in `kinds/` makes each. */
export const kindNames = [
  'fact',
  'role',
  'quantity',
  'number-entry',
  'when',
  'order',
  'which-first',
  'reason',
  'effect',
  'means',
  'who-says',
  'what-do-they-say',
  'claim-status',
  'stance',
  'contrast',
  'two-hop',
  'metonym',
  'inference',
  'left-out',
  'statement',
  'pairs',
  'multi-select',
  'matching',
  'classification',
  'placement',
  'evidence',
  'gist',
] as const;

export type Kind = (typeof kindNames)[number];

/** Why an option is true or false. */
export type Rule = keyof RuleWording;

/** Which facts and events make something true or false, by which rule. */
export interface Proof {
  readonly rule: Rule;
  /** Ids of facts, events, `notStated` entries or gists. */
  readonly grounds: readonly Id[];
}

/** Where a distractor comes from, after STARC: a misreading of the key's passage, another passage, or nowhere in the article. */
export type DistractorRole = 'misread' | 'elsewhere' | 'unsupported';

/** What an option says: an entity, a phrase, a number, a time, a label, a fact … or several that must all hold. */
export type OptionValue =
  | {readonly entity: Id}
  | {readonly phrase: string}
  | {readonly number: number}
  | {readonly edtf: string}
  | {readonly label: string}
  | {readonly fact: Id}
  | {readonly event: Id}
  | {readonly notStated: Id}
  | {readonly paragraph: number}
  | {readonly all: readonly OptionValue[]};

export interface Option {
  readonly id: Id;
  readonly text: string;
  readonly value: OptionValue;
  readonly role: 'key' | DistractorRole;
  readonly proof: Proof;
  /** Said when the reader picks it: why it is right or wrong, in the pack's language. */
  readonly feedback: string;
  /** Where the article has what the option says, if it has. */
  readonly evidence?: Evidence;
}

/** What the question means, so that anybody can check it against the pack without its words. */
export type Query =
  /** Which value fills the open side of a relation? `besides` are values already given away in the stem. */
  | {
      readonly asks: 'object';
      readonly relation: Id;
      readonly subject: Id;
      readonly for?: Id;
      readonly besides?: readonly Id[];
    }
  | {
      readonly asks: 'subject';
      readonly relation: Id;
      readonly object: string;
      readonly besides?: readonly Id[];
    }
  | {readonly asks: 'number'; readonly fact: Id}
  | {readonly asks: 'time'; readonly event: Id}
  | {readonly asks: 'first'; readonly events: readonly Id[]}
  | {readonly asks: 'order'; readonly events: readonly Id[]}
  | {readonly asks: 'source'; readonly fact: Id}
  | {readonly asks: 'view'; readonly source: Id}
  /** Labels: `author`, `named-source`, `unnamed-source`. */
  | {readonly asks: 'status'; readonly fact: Id}
  /** Labels: `disputes`, `leaves-open`, `supports`. */
  | {readonly asks: 'stance'; readonly fact: Id}
  /** Labels: `true`, `false`, `not-stated`. */
  | {
      readonly asks: 'statement';
      readonly relation: Id;
      readonly subject: Id;
      readonly object: string | number;
    }
  | {readonly asks: 'referent'; readonly name: string; readonly paragraph: number}
  | {readonly asks: 'left-out'}
  /** Each fact is a pair: its subject on the left, its object on the right. */
  | {readonly asks: 'matching'; readonly facts: readonly Id[]}
  /** The left ids are facts; the right ids are the entities that state them, or `author`. */
  | {readonly asks: 'sources'}
  | {readonly asks: 'passage'; readonly fact: Id}
  | {readonly asks: 'gist'; readonly gist: Id};

/** What every question has, however it is answered. */
export interface QuestionBase {
  /** The same for the same pack, kind and facts. */
  readonly id: Id;
  readonly kind: Kind;
  readonly level: Level;
  readonly lang: string;
  readonly stem: string;
  /** Facts and events that an answer proves the reader knows. */
  readonly about: readonly Id[];
  /** Events of the timeline that the question is about. */
  readonly events: readonly Id[];
  /** Where the article proves the key. */
  readonly evidence: readonly Evidence[];
  readonly query: Query;
  /** What makes the key right. */
  readonly proof: Proof;
  /** The fact restated with its source, said after a right answer and in the review. */
  readonly explanation: string;
  /** A prior for difficulty, 0 to 1000, from the question's shape; not measured on readers. */
  readonly difficulty: number;
}

/** One option is right. */
export interface ChoiceQuestion extends QuestionBase {
  readonly interaction: 'choice';
  readonly options: readonly Option[];
  readonly key: Id;
}

/** Several options are right; the stem says how many. */
export interface MultipleChoiceQuestion extends QuestionBase {
  readonly interaction: 'multiple-choice';
  readonly options: readonly Option[];
  readonly keys: readonly Id[];
}

/** The reader types a number. */
export interface NumberQuestion extends QuestionBase {
  readonly interaction: 'number';
  readonly key: number;
  /** How far off an answer may be, in the unit. */
  readonly tolerance: number;
  readonly unit: string;
}

export interface Item {
  readonly id: Id;
  readonly text: string;
}

/** The reader puts events in order; every order that the pairs allow is right. */
export interface OrderQuestion extends QuestionBase {
  readonly interaction: 'order';
  readonly items: readonly Item[];
  /** Provable pairs of item ids: the first came before the second. */
  readonly before: readonly (readonly [Id, Id])[];
}

/** The reader gives each item on the left one on the right. */
export interface MatchQuestion extends QuestionBase {
  readonly interaction: 'match';
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  /** Left id to right id. */
  readonly key: Readonly<Record<Id, Id>>;
  /** True if several items may go to one on the right: a classification. */
  readonly manyToOne: boolean;
}

/** The reader places an event on the time axis; any day within the window is right. */
export interface PlacementQuestion extends QuestionBase {
  readonly interaction: 'placement';
  readonly event: Id;
  readonly window: {readonly earliest: IsoDay; readonly latest: IsoDay};
  /** The stretch of time that is shown. */
  readonly axis: {readonly start: IsoDay; readonly end: IsoDay};
}

/** The reader picks the paragraph that proves a statement. */
export interface PassageQuestion extends QuestionBase {
  readonly interaction: 'passage';
  readonly paragraphs: readonly number[];
  readonly key: number;
}

export type Question =
  | ChoiceQuestion
  | MultipleChoiceQuestion
  | NumberQuestion
  | OrderQuestion
  | MatchQuestion
  | PlacementQuestion
  | PassageQuestion;

/**
 * What a reader answers, by interaction: an option id; option ids; a number; item ids in order; left id to right id;
 * a day; a paragraph number.
 */
export type Response = string | number | readonly string[] | Readonly<Record<Id, Id>>;

/** What an answer is worth, and why. */
export type Mark =
  | {
      readonly outcome: 'right' | 'partly-right' | 'wrong';
      /** 0 to 1. */
      readonly score: number;
      readonly feedback: string;
      readonly evidence: readonly Evidence[];
    }
  /** The response does not have the question's shape. */
  | {readonly outcome: 'invalid'; readonly problem: string};
