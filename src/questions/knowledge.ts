import {wordingFor} from '../words/questions/wording-for.js';
import type {Wording} from '../words/questions/wording.js';
import type {
  ArticleEvent,
  ArticlePack,
  BackgroundFact,
  Completeness,
  Entity,
  EntityType,
  Fact,
  FactObject,
  Id,
  Metonym,
} from '../pack/article-pack.js';
import {objectKey} from '../pack/claims.js';
import type {Bounds} from '../pack/time/bounds.js';
import {eventBounds} from '../pack/time/event-bounds.js';
import {provableOrder, type EventOrder} from '../pack/time/event-order.js';
import type {PhraseForm, Relation, RelationWording} from '../pack/relation.js';
import {libraryRelations} from '../pack/relations.js';
import {contradictoryFacts} from './proof/contradictions.js';
import {kinshipOf, type Kinship} from './proof/kinship.js';
import {byCodeUnit} from './draw/luck.js';
import {memoize} from './memoize.js';

/**
 * A pack with everything in it findable at once. All its lists are in an order of their own, whatever the pack's order:
 * of ids, of paragraphs, of words.
 */
export interface Knowledge {
  readonly pack: ArticlePack;
  readonly wording: Wording;
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly facts: ReadonlyMap<Id, Fact>;
  readonly events: ReadonlyMap<Id, ArticleEvent>;
  readonly bounds: ReadonlyMap<Id, Bounds>;
  readonly order: EventOrder;
  readonly kinship: Kinship;
  /** Facts that sources contradict each other in. */
  readonly contradictory: ReadonlySet<Id>;
  /** Facts that the author casts doubt on. */
  readonly disputed: ReadonlySet<Id>;
  relation(id: Id): Relation;
  /** Relations so near in meaning that one could be taken for the other, whichever of the two says so. */
  nearRelations(id: Id): readonly Id[];
  relationWording(id: Id): RelationWording | undefined;
  factsOf(relation: Id): readonly Fact[];
  factsAbout(relation: Id, subject: Id): readonly Fact[];
  factsWith(relation: Id, object: FactObject): readonly Fact[];
  /** Facts in which the entity stands as subject or object. */
  factsNaming(entity: Id): readonly Fact[];
  factsIn(paragraph: number): readonly Fact[];
  entitiesOf(type: EntityType): readonly Entity[];
  metonymsIn(paragraph: number): readonly Metonym[];
  factsPhrased(form: PhraseForm): readonly Fact[];
  /** Facts whose object is this very phrase. */
  factsSaying(phrase: string): readonly Fact[];
  factsStatedBy(source: Id): readonly Fact[];
  /** Facts that somebody other than the author clearly states. */
  readonly creditedFacts: readonly Fact[];
  /** What other sources say with the entity as subject or object. */
  backgroundNaming(relation: Id, entity: Id): readonly BackgroundFact[];
  /** What other sources say of an event of the article. */
  backgroundOf(event: Id): readonly BackgroundFact[];
  completeOf(relation: Id): readonly Completeness[];
  /** Everything that an entity lies in or belongs to, and itself. */
  wholesOf(entity: Id): ReadonlySet<Id>;
  /** Everything that lies in an entity or belongs to it, and itself. */
  partsOf(entity: Id): ReadonlySet<Id>;
  contentWords(text: string): ReadonlySet<string>;
  eventsOfFact(fact: Id): readonly Id[];
}

/** Relations whose facts make their subject a part or a member of their object. */
const containment: ReadonlySet<Id> = new Set(['member-of', 'located-in']);

const known = new WeakMap<ArticlePack, Knowledge>();

/** Reads a pack for asking, once; `undefined` if questions have no wording in its language. */
export function knowledgeOf(pack: ArticlePack): Knowledge | undefined {
  const wording = wordingFor(pack.lang);
  if (wording === undefined) return undefined;
  const knowledge = known.get(pack) ?? readKnowledge(pack, wording);
  known.set(pack, knowledge);
  return knowledge;
}

/** The same in any wording, each time anew. */
export function readKnowledge(given: ArticlePack, wording: Wording): Knowledge {
  const pack = inOrder(given);
  const relations = byId([...libraryRelations, ...pack.relations]);
  const entities = byId(pack.entities);
  const facts = byId(pack.facts);
  const events = byId(pack.events);
  const all = [...facts.values()];
  const phraseForm = (fact: Fact) => {
    const range = relations.get(fact.relation)?.range;
    return range !== undefined && 'phrase' in range ? range.phrase : undefined;
  };

  const relation = (id: Id): Relation => {
    const found = relations.get(id);
    if (found === undefined) throw new RangeError(`unknown relation ${id}`);
    return found;
  };
  const contentOf = ({relation: id, subject, object, negated = false}: Fact): string => {
    const sides = [subject, objectKey(object)];
    return [id, ...(relation(id).symmetric ? sides.sort(byCodeUnit) : sides), negated].join(' ');
  };
  const contains = all.flatMap(
    ({relation: id, subject, object, negated}): readonly (readonly [Id, Id])[] =>
      containment.has(id) && !negated && typeof object === 'string' ? [[subject, object]] : [],
  );
  const within = [
    ...contains,
    ...[...entities.values()].flatMap(({id, partOf = [], memberOf = []}) =>
      [...partOf, ...memberOf].map(whole => [id, whole] as const),
    ),
  ];
  const wholes = index(within, ([part]) => [part]);
  const parts = index(within, ([, whole]) => [whole]);
  const nearPairs = [...relations.values()].flatMap(({id, near = []}) =>
    near.flatMap(
      other =>
        [
          [id, other],
          [other, id],
        ] as const,
    ),
  );
  const near = index(nearPairs, ([id]) => [id]);

  const ofRelation = index(all, fact => [fact.relation]);
  const aboutSubject = index(all, fact => [`${fact.relation} ${fact.subject}`]);
  const withObject = index(all, fact => [`${fact.relation} ${objectKey(fact.object)}`]);
  const naming = index(all, fact =>
    typeof fact.object === 'string' && entities.has(fact.object)
      ? [fact.subject, fact.object]
      : [fact.subject],
  );
  const inParagraph = index(all, fact => [
    ...new Set(fact.evidence.map(({paragraph}) => paragraph)),
  ]);
  const ofType = index([...entities.values()], entity => [entity.type]);
  const metonyms = index(
    [...entities.values()].flatMap(entity => entity.metonyms ?? []),
    ({paragraph}) => [paragraph],
  );
  const phrased = index(all, fact => [phraseForm(fact) ?? '']);
  const saying = index(all, fact =>
    phraseForm(fact) === undefined ? [] : [objectKey(fact.object)],
  );
  const statedBy = index(all, fact => [fact.source?.by ?? '']);
  const complete = index(pack.complete, ({relation: id}) => [id]);
  const background = index(pack.background, ({relation: id, subject, object}) => [
    `${id} ${subject}`,
    ...(typeof object === 'string' ? [`${id} ${object}`] : []),
  ]);
  const ofEvent = index(pack.background, ({event}) => (event === undefined ? [] : [event]));
  const ofFact = index([...events.values()], event => event.facts ?? []);

  return {
    pack,
    wording,
    entities,
    facts,
    events,
    bounds: eventBounds(pack),
    order: provableOrder(pack),
    kinship: kinshipOf(all, contentOf),
    contradictory: contradictoryFacts(all, relation, ({object}) => objectKey(object)),
    disputed: new Set(all.flatMap(({disputes = []}) => disputes)),
    relation,
    nearRelations: id => near(id).map(([, other]) => other),
    relationWording: id => relations.get(id)?.wording ?? wording.relations[id],
    factsOf: relation => ofRelation(relation),
    factsAbout: (relation, subject) => aboutSubject(`${relation} ${subject}`),
    factsWith: (relation, object) => withObject(`${relation} ${objectKey(object)}`),
    factsNaming: entity => naming(entity),
    factsIn: paragraph => inParagraph(paragraph),
    entitiesOf: type => ofType(type),
    metonymsIn: paragraph => metonyms(paragraph),
    factsPhrased: form => phrased(form),
    factsSaying: phrase => saying(phrase),
    factsStatedBy: source => statedBy(source),
    creditedFacts: all.filter(({source}) => source !== undefined && !source.ambiguous),
    backgroundNaming: (id, entity) => background(`${id} ${entity}`),
    backgroundOf: event => ofEvent(event),
    completeOf: id => complete(id),
    wholesOf: memoize(entity => reached(entity, part => wholes(part).map(([, whole]) => whole))),
    partsOf: memoize(entity => reached(entity, whole => parts(whole).map(([part]) => part))),
    contentWords: memoize(text => new Set(wording.contentWords(text))),
    eventsOfFact: fact => ofFact(fact).map(({id}) => id),
  };
}

function reached(start: Id, next: (id: Id) => readonly Id[]): ReadonlySet<Id> {
  const found = new Set([start]);
  for (const id of found) for (const further of next(id)) found.add(further);
  return found;
}

function byId<T extends {readonly id: Id}>(items: readonly T[]): ReadonlyMap<Id, T> {
  return new Map([...items].sort((a, b) => byCodeUnit(a.id, b.id)).map(item => [item.id, item]));
}

function index<T, K>(
  items: readonly T[],
  keysOf: (item: T) => readonly K[],
): (key: K) => readonly T[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return key => groups.get(key) ?? [];
}

/** The same with every list in it in an order that hangs on its items alone: by paragraph, by id, or by all they hold. */
function inOrder<T>(value: T): T {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => inOrder(item));
    const ranks = new Map(items.map(item => [item, rankOf(item)] as const));
    return items.sort((a, b) => compareRanks(ranks.get(a)!, ranks.get(b)!)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, inOrder(part)] as const);
  return Object.fromEntries(parts.sort(([a], [b]) => byCodeUnit(a, b))) as T;
}

type Rank = readonly [number, string];

function rankOf(item: unknown): Rank {
  if (typeof item !== 'object' || item === null) return [0, String(item)];
  const {number, paragraph, id} = item as {number?: number; paragraph?: number; id?: string};
  return [number ?? paragraph ?? 0, id ?? JSON.stringify(item)];
}

function compareRanks([a, textA]: Rank, [b, textB]: Rank): number {
  return a - b || byCodeUnit(textA, textB);
}
