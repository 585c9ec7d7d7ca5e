import {wordingFor} from '../locales/wording-for.js';
import type {Wording} from '../locales/wording.js';
import type {ArticleEvent, ArticlePack, Entity, EntityType, Fact, FactObject, Id} from '../pack/article-pack.js';
import {eventBounds} from '../pack/event-bounds.js';
import {provableOrder, type EventOrder} from '../pack/order.js';
import type {PhraseForm, Relation, RelationWording} from '../pack/relation.js';
import {libraryRelations} from '../pack/relations.js';
import type {Bounds} from '../pack/time.js';
import {byCodeUnit} from './random.js';

/** A pack with everything in it findable at once. All lists are in the order of ids, whatever the pack's order. */
export interface Knowledge {
  readonly pack: ArticlePack;
  readonly wording: Wording;
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly facts: ReadonlyMap<Id, Fact>;
  readonly events: ReadonlyMap<Id, ArticleEvent>;
  readonly bounds: ReadonlyMap<Id, Bounds>;
  readonly order: EventOrder;
  relation(id: Id): Relation;
  relationWording(id: Id): RelationWording | undefined;
  factsOf(relation: Id): readonly Fact[];
  factsAbout(relation: Id, subject: Id): readonly Fact[];
  factsWith(relation: Id, object: FactObject): readonly Fact[];
  /** Facts in which the entity stands as subject or object. */
  factsNaming(entity: Id): readonly Fact[];
  factsIn(paragraph: number): readonly Fact[];
  entitiesOf(type: EntityType): readonly Entity[];
  factsPhrased(form: PhraseForm): readonly Fact[];
  /** Facts whose object is this very phrase. */
  factsSaying(phrase: string): readonly Fact[];
  factsStatedBy(source: Id): readonly Fact[];
  eventsOfFact(fact: Id): readonly Id[];
}

/** Reads a pack for asking; `undefined` if questions have no wording in its language. */
export function knowledgeOf(pack: ArticlePack): Knowledge | undefined {
  const wording = wordingFor(pack.lang);
  if (wording === undefined) return undefined;
  const relations = byId([...libraryRelations, ...pack.relations]);
  const entities = byId(pack.entities);
  const facts = byId(pack.facts);
  const events = byId(pack.events);
  const all = [...facts.values()];
  const phraseForm = (fact: Fact) => {
    const range = relations.get(fact.relation)?.range;
    return range !== undefined && 'phrase' in range ? range.phrase : undefined;
  };

  const ofRelation = index(all, fact => [fact.relation]);
  const aboutSubject = index(all, fact => [`${fact.relation} ${fact.subject}`]);
  const withObject = index(all, fact => [`${fact.relation} ${objectKey(fact.object)}`]);
  const naming = index(all, fact =>
    typeof fact.object === 'string' && entities.has(fact.object) ? [fact.subject, fact.object] : [fact.subject],
  );
  const inParagraph = index(all, fact => [...new Set(fact.evidence.map(({paragraph}) => paragraph))]);
  const ofType = index([...entities.values()], entity => [entity.type]);
  const phrased = index(all, fact => [phraseForm(fact) ?? '']);
  const saying = index(all, fact => (phraseForm(fact) === undefined ? [] : [objectKey(fact.object)]));
  const statedBy = index(all, fact => [fact.source?.by ?? '']);
  const ofFact = new Map<Id, Id[]>();
  for (const event of events.values()) {
    for (const fact of event.facts ?? []) ofFact.set(fact, [...(ofFact.get(fact) ?? []), event.id]);
  }

  return {
    pack,
    wording,
    entities,
    facts,
    events,
    bounds: eventBounds(pack),
    order: provableOrder(pack),
    relation(id) {
      const relation = relations.get(id);
      if (relation === undefined) throw new RangeError(`unknown relation ${id}`);
      return relation;
    },
    relationWording: id => relations.get(id)?.wording ?? wording.relations[id],
    factsOf: relation => ofRelation(relation),
    factsAbout: (relation, subject) => aboutSubject(`${relation} ${subject}`),
    factsWith: (relation, object) => withObject(`${relation} ${objectKey(object)}`),
    factsNaming: entity => naming(entity),
    factsIn: paragraph => inParagraph(paragraph),
    entitiesOf: type => ofType(type),
    factsPhrased: form => phrased(form),
    factsSaying: phrase => saying(phrase),
    factsStatedBy: source => statedBy(source),
    eventsOfFact: fact => ofFact.get(fact) ?? [],
  };
}

/** One text for every value of an object. */
export function objectKey(object: FactObject): string {
  return typeof object === 'string' ? object : `${object.value} ${object.unit}`;
}

function byId<T extends {readonly id: Id}>(items: readonly T[]): ReadonlyMap<Id, T> {
  return new Map([...items].sort((a, b) => byCodeUnit(a.id, b.id)).map(item => [item.id, item]));
}

function index<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): (key: K) => readonly T[] {
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
