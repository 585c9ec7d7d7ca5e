import type {Attitude, Entity, Quantity} from '../../pack/article-pack.js';
import type {RelationWording} from '../../pack/relation.js';
import type {Edtf} from '../../pack/time/time.js';
import type {RuleWording} from './rule-wording.js';

/** A name ready for a sentence. */
export interface NounPhrase {
  /** With its determiner: `the US`. */
  readonly full: string;
  /** Without: `US`. */
  readonly bare: string;
  readonly possessive: string;
  readonly plural: boolean;
}

/** Who states something. Without `by`, the article names nobody; without any speaker, it is the author. */
export interface Speaker {
  readonly by?: NounPhrase;
  readonly attitude: Attitude;
  readonly ambiguous: boolean;
}

/** Everything that questions say in one language. Sentences come in without a full stop and in lower case. */
export interface Wording {
  readonly relations: Readonly<Record<string, RelationWording>>;

  nounPhrase(entity: Entity): NounPhrase;
  /** A phrase that is no entity, as a noun phrase. */
  bareNounPhrase(text: string): NounPhrase;
  /** `who`, `which country` …; by the noun of an entity that has one: `which river`. */
  questionWord(entity: Pick<Entity, 'type' | 'noun'>): string;
  /** The same as an object: `whom`, `which country`. */
  questionWordAsObject(entity: Pick<Entity, 'type' | 'noun'>): string;
  /** With the unit, unless the number alone is meant. */
  quantity(quantity: Quantity, withUnit: boolean): string;
  list(items: readonly string[]): string;
  quote(text: string): string;
  /** The words that carry a phrase's meaning, without their endings: two phrases of the same ones cannot be told apart. */
  contentWords(text: string): readonly string[];
  /** The start of a state: `the start of the emigration`. */
  startOf(event: string): string;
  /** `in the first week of May`; `undefined` for times that there are no words for. */
  time(edtf: Edtf): string | undefined;
  /** Puts the capital and the full stop. */
  sentence(text: string): string;
  capitalise(text: string): string;

  /** A statement with who makes it: `American officials insist that …`; the author's own gets `the article says that …`. */
  attribute(statement: string, speaker: Speaker | undefined): string;
  /** The same for after *that*: the author's own stands bare. */
  report(statement: string, speaker: Speaker | undefined): string;
  /** A stem that says whose account it asks about. */
  stemBy(stem: string, speaker: Speaker): string;

  readonly stems: Stems;
  readonly labels: Labels;
  readonly feedback: FeedbackWording;
  /** Why an option is true or false, for whoever checks a question: a reason for each rule of a proof. */
  readonly rules: RuleWording;
}

/** The stems that belong to a kind and to no relation. Each list is a set of paraphrases, one of which the seed takes. */
export interface Stems {
  when(event: string): readonly string[];
  sinceWhen(event: string): readonly string[];
  order(): readonly string[];
  whichFirst(): readonly string[];
  whoSays(statement: string): readonly string[];
  whatDoTheySay(source: NounPhrase): readonly string[];
  claimStatus(statement: string): readonly string[];
  stance(statement: string, source: NounPhrase | undefined): readonly string[];
  statement(statement: string): readonly string[];
  metonym(name: string, paragraph: number): readonly string[];
  leftOut(): readonly string[];
  /** Sets aside what the stem gives away: `Besides Almaty, where …`. */
  besides(stem: string, given: string): string;
  choose(stem: string, count: number): string;
  matching(): readonly string[];
  classification(): readonly string[];
  placement(event: string): readonly string[];
  evidence(statement: string): readonly string[];
  gist(): readonly string[];
}

/** Options that are the same in every pack. */
export interface Labels {
  readonly status: Readonly<Record<'author' | 'named-source' | 'unnamed-source', string>>;
  readonly stance: Readonly<Record<'disputes' | 'leaves-open' | 'supports', string>>;
  readonly truth: Readonly<Record<'true' | 'false' | 'not-stated', string>>;
  readonly author: string;
}

/** What is said after an answer. */
export interface FeedbackWording {
  readonly notInArticle: string;
  /** The explanation with its paragraph: `… (paragraph 2).` */
  explanation(statement: string, paragraph: number): string;
  /** The option belongs to another passage. */
  elsewhere(paragraph: number, statement: string): string;
  /** The option misreads the passage of the key. */
  misread(paragraph: number, statement: string): string;
  /** The option is about the passage of the key, and nothing more can be said without giving the key away. */
  lookAgain(paragraph: number): string;
  /** The option is not the first of the events. */
  readonly notFirst: string;
  eventTime(event: string, time: string): string;
  eventBefore(first: string, second: string): string;
  metonym(name: string, paragraph: number, meaning: string): string;
  leftOut(detail: string): string;
  stated(paragraph: number, statement: string): string;
  readonly tooNarrow: string;
  readonly tooBroad: string;
  readonly contradicted: string;
}
