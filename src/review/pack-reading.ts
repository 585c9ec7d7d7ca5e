import type {ArticlePack, Entity, Fact, Id} from '../pack/article-pack.js';
import type {Relation} from '../pack/relation.js';
import {libraryRelations} from '../pack/relations.js';
import {normalise} from './words.js';

/** A pack with what the verifier looks up in it. */
export interface PackReading {
  readonly pack: ArticlePack;
  readonly facts: ReadonlyMap<Id, Fact>;
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly relations: ReadonlyMap<Id, Relation>;
  /** Facts that still have what they follow from. */
  readonly standing: readonly Fact[];
  /** The standing facts by their relation, and by the normalised phrase that is their object. */
  readonly byRelation: ReadonlyMap<Id, readonly Fact[]>;
  readonly byPhrase: ReadonlyMap<string, readonly Fact[]>;
  /** Facts that are declared to say the same, in both directions. */
  readonly sameAs: ReadonlyMap<Id, readonly Id[]>;
  /** An entity's names, normalised. */
  readonly names: ReadonlyMap<Id, readonly string[]>;
  /** An entity's direct wholes and groups, from its own lists and from the facts. */
  readonly wholes: ReadonlyMap<Id, ReadonlySet<Id>>;
  /** Names and aliases to the entities that bear them. */
  readonly bearers: ReadonlyMap<string, readonly Id[]>;
}

/** Relations whose facts make their subject a part or a member of their object. */
const containment = new Set(['member-of', 'located-in']);

const readings = new WeakMap<ArticlePack, PackReading>();

/** Reads a pack once; packs do not change. */
export function readPack(pack: ArticlePack): PackReading {
  let reading = readings.get(pack);
  if (!reading) readings.set(pack, (reading = makeReading(pack)));
  return reading;
}

function makeReading(pack: ArticlePack): PackReading {
  const facts = new Map(pack.facts.map(fact => [fact.id, fact]));
  const known = new Set([...facts.keys(), ...pack.events.map(event => event.id)]);
  const standing = pack.facts.filter(fact =>
    (fact.inferredFrom ?? []).every(premise => known.has(premise)),
  );
  const wholes = new Map(
    pack.entities.map(({id, partOf = [], memberOf = []}) => [
      id,
      new Set([...partOf, ...memberOf]),
    ]),
  );
  for (const fact of standing) {
    if (containment.has(fact.relation) && !fact.negated && typeof fact.object === 'string') {
      wholes.get(fact.subject)?.add(fact.object);
    }
  }
  const names = new Map(
    pack.entities.map(({id, name, aliases = []}) => [
      id,
      [...new Set([name, ...aliases].map(normalise))],
    ]),
  );
  const equals = pack.facts.flatMap(({id, equivalentTo = []}) =>
    equivalentTo.flatMap(other => [[id, other] as const, [other, id] as const]),
  );
  const phrases = standing.flatMap(fact =>
    typeof fact.object === 'string' ? [[normalise(fact.object), fact] as const] : [],
  );
  return {
    pack,
    facts,
    entities: new Map(pack.entities.map(entity => [entity.id, entity])),
    relations: new Map(
      [...libraryRelations, ...pack.relations].map(relation => [relation.id, relation]),
    ),
    standing,
    byRelation: grouped(standing.map(fact => [fact.relation, fact])),
    byPhrase: grouped(phrases),
    sameAs: grouped(equals),
    names,
    wholes,
    bearers: grouped([...names].flatMap(([id, own]) => own.map(name => [name, id] as const))),
  };
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
