import type {Id} from './id.js';

/** What an entity is, as far as relations and questions care. */
export type EntityType =
  | 'person'
  | 'group'
  | 'organisation'
  | 'country'
  | 'region'
  | 'town'
  | 'facility'
  | 'post'
  | 'agreement'
  | 'work'
  | 'thing';

/**
 * The grammatical form of a phrase that stands as the object of a fact, so that every frame can take it as it is:
 * `infinitive` *widen its influence*, `gerund` *taking bribes*, `noun` *its energy*, `clause` *the troops will leave soon*,
 * `state` *in prison*.
 */
export type PhraseForm = 'infinitive' | 'gerund' | 'noun' | 'clause' | 'state';

/** What a relation's object is. */
export type Range =
  | {readonly entity: readonly EntityType[]}
  | {readonly phrase: PhraseForm}
  | {readonly quantity: 'count' | 'share' | 'measure'};

/** What a question about the object asks for. Decides the kind of question. */
export type Topic =
  | 'who'
  | 'what'
  | 'where'
  | 'post'
  | 'description'
  | 'quantity'
  | 'reason'
  | 'purpose'
  | 'means'
  | 'effect'
  | 'view'
  | 'custody'
  | 'charge';

/** How many values a relation can have: any number, one for ever, or one at a time. */
export type Functional = 'always' | 'at-a-time';

/** What a relation means: enough to prove an answer right and a distractor wrong. */
export interface Relation {
  readonly id: Id;
  readonly subject: readonly EntityType[];
  readonly range: Range;
  readonly topic: Topic;
  /** A subject has one object. */
  readonly functional?: Functional;
  /** An object has one subject. */
  readonly inverseFunctional?: Functional;
  readonly symmetric?: boolean;
  /** Relations so near in meaning that a value of one must not be an option against a value of the other. */
  readonly near?: readonly Id[];
  /** The only objects there are, where they exclude one another: in prison or under house arrest. */
  readonly labels?: readonly string[];
  /** Only on relations that a pack declares: its wording in the pack's language. */
  readonly wording?: RelationWording;
}

/**
 * The sentences of a relation. Slots stand in braces: `{subject}` and `{object}` with their determiners;
 * `{subject.bare}` without; `{subject's}` the possessive; `{subject:is|are|was|were}` picks by number and tense,
 * `{wants|wanted}` by tense alone; `{who}` is *who*, *which country* … by the type that is asked for; `{for}` is the
 * object of the fact that this one is for; `{unit}` and `{of}` belong to a quantity. A question takes one of the stems
 * by the seed.
 */
export interface RelationWording {
  /** A full sentence without its full stop: `{subject} {subject:holds|hold} the post of {object}`. */
  readonly statement: string;
  /** The statement negated, for what the article denies. */
  readonly denial?: string;
  /** The statement where the article says "only", and where it says "in part". */
  readonly only?: string;
  readonly partial?: string;
  /** Asks for the object; at least three. */
  readonly askObject?: readonly string[];
  /** Asks for the subject; at least three. */
  readonly askSubject?: readonly string[];
  /** A noun phrase for the detail itself: `the post that {subject} {subject:holds|hold}`. */
  readonly detail?: string;
  /** A definite description of the subject by its object: `the person who is {object}`. */
  readonly describe?: string;
  /** How the object stands as an option: `to {object}`, `by {object}`. Default `{object}`. */
  readonly objectOption?: string;
}
