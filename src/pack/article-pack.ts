import type {Id} from './id.js';
import type {EntityType, Relation} from './relation.js';
import type {Time} from './time/time.js';

export type {EntityType, Id};

/** What one article says, as data. The form that `parsePack` returns: every list is present. */
export interface ArticlePack {
  readonly format: 'article-pack/1';
  readonly id: Id;
  /** BCP 47 language of the pack's own words. Questions are worded in it. */
  readonly lang: string;
  readonly article: Article;
  readonly lanes: readonly Lane[];
  readonly entities: readonly Entity[];
  readonly events: readonly ArticleEvent[];
  readonly facts: readonly Fact[];
  /** What the pack lists in full, so that what is not listed is not said in the article. */
  readonly complete: readonly Completeness[];
  readonly notStated: readonly NotStated[];
  readonly gists: readonly Gist[];
  /** Facts from other sources. Never a key; they rule out distractors that are true in the world. */
  readonly background: readonly BackgroundFact[];
  /** Relations that the library does not have, with their wording. */
  readonly relations: readonly Relation[];
}

export interface Article {
  readonly title: string;
  readonly url?: string;
  /** Entity ids. */
  readonly author?: Id;
  readonly publisher?: Id;
  /** When it was written or published, as far as is known. */
  readonly written?: Time;
  readonly paragraphs: readonly Paragraph[];
}

/** Paragraph 0 is the heading: title, standfirst and byline. */
export interface Paragraph {
  readonly number: number;
  /** What the paragraph says, in the pack's own words. */
  readonly digest: string;
}

/** A row of the timeline. */
export interface Lane {
  readonly id: Id;
  readonly label: string;
}

/** Somebody or something that facts are about. */
export interface Entity {
  readonly id: Id;
  readonly type: EntityType;
  /** The name in running text, without a determiner. */
  readonly name: string;
  /** The determiner that the name takes in running text. */
  readonly determiner?: 'the' | 'a' | 'an';
  readonly plural?: boolean;
  /** What it is, in one singular noun, where the type is too wide to tell: `river`, `census`. Only the like stand as options beside it. */
  readonly noun?: string;
  /** Other names and spellings of the same thing. Unique in the pack. */
  readonly aliases?: readonly string[];
  /** Names of something else that stand for this entity in a paragraph, as a capital does for its government. */
  readonly metonyms?: readonly Metonym[];
  /** Entities that this one lies in, belongs to as a part, or is a kind of. */
  readonly partOf?: readonly Id[];
  /** Groups or organisations that this one is a member of. */
  readonly memberOf?: readonly Id[];
  /** True if the article does not mention it; it may stand as an option that nothing supports. */
  readonly outside?: boolean;
}

export interface Metonym {
  readonly name: string;
  readonly paragraph: number;
}

/** Where the article says it: a passage that runs from the words `from` to the words `to`, at most four words each. */
export interface Evidence {
  readonly paragraph: number;
  readonly from?: string;
  readonly to?: string;
}

/** A number with its unit. */
export interface Quantity {
  readonly value: number;
  /** `per cent`, or a plural noun: `airfields`. */
  readonly unit: string;
  /** How far an answer may be off and still be right. In the unit. */
  readonly tolerance: number;
  readonly approximate: boolean;
  /** For a share: the whole, as a noun phrase: `the country's population`. */
  readonly of?: string;
}

/** An entity id or a phrase, as the relation's range says, or a quantity. */
export type FactObject = string | Quantity;

/** One thing that the article says: a relation between a subject and an object, and who states it. */
export interface Fact {
  readonly id: Id;
  /** A relation of the library, or one that the pack declares. */
  readonly relation: Id;
  readonly subject: Id;
  readonly object: FactObject;
  /** The fact that this one is the means or the reason for. */
  readonly for?: Id;
  /** True if the article says that this is not so. */
  readonly negated?: boolean;
  /** Who states it. Absent: the article's author. */
  readonly source?: Attribution;
  /** How the text carries it. */
  readonly status: 'stated' | 'presupposed' | 'inferred';
  /** For an inferred fact: the facts or events that it follows from, and why. */
  readonly inferredFrom?: readonly Id[];
  readonly warrant?: string;
  /** The article says that this is the only object. */
  readonly only?: boolean;
  /** The article says that this is one of several (`in part`). */
  readonly partial?: boolean;
  /** When it holds. Absent: at the time of writing. */
  readonly time?: Time;
  /** True if it is over and is told in the past tense. */
  readonly past?: boolean;
  readonly entails?: readonly Id[];
  readonly equivalentTo?: readonly Id[];
  /** Facts that the author casts doubt on by this one. */
  readonly disputes?: readonly Id[];
  /** Facts whose content comes too near to this one's for both to stand as options. */
  readonly near?: readonly Id[];
  /**
   * What a hasty reader may take the passage to say in place of the object, in the object's own form. They become
   * options that are proved false like any other.
   */
  readonly misreadings?: readonly string[];
  readonly evidence: readonly Evidence[];
  /** False if nobody should be asked this; `whyNot` then says why. */
  readonly quizworthy: boolean;
  readonly whyNot?: string;
}

export type Attitude =
  'says' | 'insists' | 'reports' | 'suspects' | 'hopes' | 'alleges' | 'thinks' | 'denies';

/** Who states a fact, by the article. */
export interface Attribution {
  /** An entity id. Absent: the article names nobody ("is thought"). */
  readonly by?: Id;
  readonly attitude: Attitude;
  /** True if the wording leaves open whether the source or the author speaks. */
  readonly ambiguous?: boolean;
}

/** Something that happened or a state that lasted, for the timeline. */
export interface ArticleEvent {
  readonly id: Id;
  /** A headline for the timeline. */
  readonly label: string;
  /** A noun phrase for sentences, with its determiner: `the announcement of the deal`. Absent: the label is quoted. */
  readonly phrase?: string;
  /** More about it, in the pack's own words, for its details. */
  readonly summary?: string;
  readonly kind: 'happening' | 'state';
  readonly lane: Id;
  /** Absent: the article does not say when. */
  readonly time?: Time;
  /** Events that this one provably came before, came after, or was going on during. */
  readonly before?: readonly Id[];
  readonly after?: readonly Id[];
  readonly during?: readonly Id[];
  readonly place?: Id;
  readonly participants?: readonly Id[];
  /** Facts that are about this event. */
  readonly facts?: readonly Id[];
  readonly source?: Attribution;
  readonly evidence: readonly Evidence[];
  readonly quizworthy: boolean;
  readonly whyNot?: string;
}

/** Certifies that the pack has every fact of the article that fits this pattern. */
export interface Completeness {
  readonly relation: Id;
  readonly subject?: Id;
  readonly object?: string;
  /** `counted`: the article states how many; `only`: its wording excludes others; `certified`: the pack's author read the text for it. */
  readonly basis: 'counted' | 'only' | 'certified';
  /** For `counted`: the fact that states the number. */
  readonly count?: Id;
}

/** A detail that a reader might look for and the article leaves out. */
export interface NotStated {
  readonly id: Id;
  /** A noun phrase in the pack's own words: `the city where the talks were held`. */
  readonly detail: string;
  /** The pattern that no fact fills, where there is a relation for it. */
  readonly relation?: Id;
  readonly subject?: Id;
  /** Objects that a reader may suppose; with relation and subject each is a statement that the article does not make. */
  readonly supposed?: readonly string[];
  /** The paragraph in which one would look for it. */
  readonly paragraph: number;
}

/** What the article as a whole says, with misreadings, certified by the pack's author. */
export interface Gist {
  readonly id: Id;
  readonly key: string;
  readonly tooNarrow: string;
  readonly tooBroad: string;
  readonly contradicted: string;
  readonly certifiedBy: string;
  /** The passages that carry the point. */
  readonly evidence: readonly Evidence[];
}

/** Something known from another source. */
export interface BackgroundFact {
  readonly id: Id;
  /** In the pack's own words. */
  readonly statement: string;
  readonly source: {readonly title: string; readonly url?: string};
  readonly time?: Time;
  /** The same as a fact, where a distractor could meet it. */
  readonly relation?: Id;
  readonly subject?: Id;
  readonly object?: FactObject;
  /** The event of the article that this is about, if any. */
  readonly event?: Id;
}
