import type {EntityType, Id} from './article-pack.js';

/** One thing that is wrong with a pack, as data. `explainProblem` says it in words. */
export type Problem = {
  [Code in ProblemCode]: {
    /** Where, as a JSON Pointer: `/facts/3/object`. Empty for the pack as a whole. */
    readonly path: string;
    readonly code: Code;
    readonly values: ProblemValues[Code];
  };
}[ProblemCode];

export type ProblemCode = keyof ProblemValues;

/** What can be wrong, and the values that tell it. */
export interface ProblemValues {
  // What was given is no data of a pack
  readonly 'not-json': TextPlace & {readonly isPage: boolean};
  readonly 'no-text': None;
  readonly 'no-address': Wanted & {readonly address: string};
  readonly 'http-status': Wanted & {readonly url: string; readonly status: number};
  readonly 'not-reached': Wanted & {readonly url: string};
  /** What would tell could not be loaded. */
  readonly 'not-told': None;
  readonly 'not-a-quiz-file': None;
  readonly 'not-a-pack': {readonly found: Sample};
  readonly 'other-format': {readonly found: Sample};
  readonly 'not-timeline-js': {readonly found: Sample};
  readonly 'not-vis-items': {readonly found: Sample};
  readonly 'no-json-number': {readonly number: string};
  readonly 'no-json-type': {readonly type: string};
  readonly 'holds-itself': None;
  readonly 'too-deep': None;
  readonly 'too-large': {readonly most: number};
  readonly unreadable: None;

  // Its shape. `aim` is what the JSON Schema says of the place.
  readonly missing: {readonly name: string; readonly aim: string};
  readonly 'unknown-property': Choice & {readonly name: string};
  readonly 'none-of-several': {readonly aim: string; readonly found: Sample};
  readonly 'wrong-type': {
    readonly types: readonly string[];
    readonly aim: string;
    readonly found: Sample;
  };
  readonly 'not-a-choice': Choice & {readonly aim: string; readonly found: Sample};
  readonly 'not-this-value': {readonly value: Sample; readonly found: Sample};
  readonly 'too-few': {readonly least: number; readonly aim: string; readonly count: number};
  readonly 'too-small': {readonly least: number; readonly aim: string; readonly found: Sample};
  readonly 'not-one-of-several': {readonly aim: string; readonly names: readonly string[]};
  readonly 'wrong-form': {readonly aim: string; readonly found: Sample};

  // What its parts say
  readonly 'nothing-to-show': None;
  readonly 'id-twice': {
    readonly id: Id;
    /** The path of the other; empty for the library. */
    readonly other: string;
  };
  readonly 'unknown-id': {
    readonly id: Id;
    readonly target: Target;
    readonly is: 'entity' | 'event' | 'fact' | 'nothing';
    readonly near: readonly string[];
  };
  readonly 'name-twice': {readonly name: string; readonly owner: Id};
  readonly 'slot-missing': {readonly slot: string; readonly sentence: string};
  readonly 'labels-without-phrase': None;
  readonly 'wrong-entity-type': {
    readonly id: Id;
    readonly type: EntityType;
    readonly types: readonly EntityType[];
    readonly side: 'subject' | 'object';
    readonly relation: Id;
  };
  readonly 'wrong-object': {
    readonly wanted: 'quantity' | 'entity' | 'phrase';
    readonly relation: Id;
    readonly found: Sample;
  };
  readonly 'entity-for-phrase': {readonly id: Id; readonly name: string; readonly relation: Id};
  readonly 'not-a-label': {
    readonly phrase: string;
    readonly labels: readonly string[];
    readonly relation: Id;
  };
  readonly 'guess-of-quantity': {readonly guess: string; readonly relation: Id};
  readonly 'misreading-is-object': {readonly misreading: string};
  readonly 'unknown-paragraph': {
    readonly number: number;
    readonly first: number;
    readonly last: number;
  };
  readonly 'paragraph-twice': {readonly number: number};
  readonly 'long-anchor': {readonly words: string; readonly count: number; readonly most: number};
  readonly 'no-reason': None;
  readonly 'unreadable-time': {
    readonly text: string;
    /** What `parseEdtf` says of it. */
    readonly reason: string;
  };
  readonly 'times-disagree': {readonly edtf: string; readonly resolved: string};
  readonly 'order-in-a-circle': {readonly ids: readonly Id[]};
  readonly 'order-against-dates': {
    readonly late: Id;
    readonly early: Id;
    /** The first day of `late` that is possible; null if it has no end. */
    readonly from: string | null;
    /** The last day of `early` that is possible. */
    readonly to: string;
  };
  readonly circle: {
    readonly link: 'partOf' | 'memberOf' | 'inferredFrom';
    readonly ids: readonly Id[];
  };
  readonly 'two-values': {
    readonly facts: readonly [Id, Id];
    readonly side: 'subject' | 'object';
    readonly relation: Id;
    readonly always: boolean;
  };
  readonly 'stated-and-denied': {readonly facts: readonly [Id, Id]};
  readonly 'no-count': None;
  readonly 'count-is-no-quantity': {readonly id: Id; readonly object: string};
  readonly 'count-differs': {
    readonly id: Id;
    readonly value: number;
    readonly listed: number;
    readonly relation: Id;
  };
  readonly 'stated-after-all': {readonly relation: Id; readonly subject: Id; readonly fact: Id};
}

/** What an id can stand for. */
export type Target = 'entity' | 'event' | 'fact' | 'fact or event' | 'lane' | 'relation';

/** A value that stands in a pack; of a list or an object only that it is one. */
export type Sample =
  string | number | boolean | null | {readonly is: 'list' | 'empty list' | 'object' | 'nothing'};

type None = Readonly<Record<never, never>>;

/** What should be at an address. */
interface Wanted {
  readonly what: 'pack' | 'quiz file';
}

interface TextPlace {
  readonly line: number;
  readonly column: number;
}

interface Choice {
  readonly choices: readonly Sample[];
  /** Those that may have been meant. */
  readonly near: readonly string[];
}

/** A hundred are told; nobody reads more. */
export const mostProblems = 100;

/** A step of a path, escaped as a JSON Pointer asks. */
export function pathStep(key: string | number): string {
  return '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** What a problem tells of a value. */
export function sampleOf(value: unknown): Sample {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return {is: value.length === 0 ? 'empty list' : 'list'};
  return {is: typeof value === 'object' ? 'object' : 'nothing'};
}
