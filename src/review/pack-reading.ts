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
  const bearers = new Map<string, Id[]>();
  for (const entity of pack.entities) {
    for (const name of new Set([entity.name, ...(entity.aliases ?? [])].map(normalise))) {
      bearers.set(name, [...(bearers.get(name) ?? []), entity.id]);
    }
  }
  return {
    pack,
    facts,
    entities: new Map(pack.entities.map(entity => [entity.id, entity])),
    relations: new Map(
      [...libraryRelations, ...pack.relations].map(relation => [relation.id, relation]),
    ),
    standing,
    wholes,
    bearers,
  };
}
