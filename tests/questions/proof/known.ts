import type {
  ArticlePack,
  Attitude,
  Entity,
  EntityType,
  Fact,
} from '../../../src/pack/article-pack.js';
import {parsePack} from '../../../src/pack/parse-pack.js';
import type {Relation} from '../../../src/pack/relation.js';
import {knowledgeOf, type Knowledge} from '../../../src/questions/knowledge.js';
import type {RelationQuery} from '../../../src/questions/proof/truth.js';
import {smallPack} from '../../fixtures/small-pack.js';

const small = smallPack();

/** People, bodies and places of nowhere, each with its type. Elm and Fir lie in Hill, and Hill and Iden in Jor. */
export const cast: readonly Entity[] = [
  one('ana', 'person'),
  one('bo', 'person'),
  one('cyr', 'person', {memberOf: ['board']}),
  one('board', 'group', {partOf: ['guild']}),
  one('guild', 'organisation'),
  one('lodge', 'organisation'),
  one('elm', 'town', {partOf: ['hill']}),
  one('fir', 'town', {partOf: ['hill']}),
  one('gum', 'town'),
  one('hill', 'region', {partOf: ['jor']}),
  one('iden', 'region', {partOf: ['jor']}),
  one('jor', 'country'),
  one('kesh', 'country'),
  one('lund', 'country'),
  one('pier', 'facility'),
  one('quay', 'facility'),
  one('mayor', 'post'),
  one('clerk', 'post'),
];

/** Relations with a rule that none of the library has. */
export const rules: readonly Relation[] = [
  rule({
    id: 'is-kept',
    subject: ['facility'],
    range: {phrase: 'state'},
    topic: 'description',
    labels: ['open', 'shut'],
  }),
  rule({
    id: 'twinned-with',
    subject: ['town'],
    range: {entity: ['town']},
    topic: 'what',
    symmetric: true,
    functional: 'at-a-time',
  }),
  rule({
    id: 'is-near',
    subject: ['facility'],
    range: {entity: ['town', 'region', 'country']},
    topic: 'where',
  }),
];

/** What is known of a tiny pack with these facts about the cast. */
export function known(facts: readonly Fact[], parts: Partial<ArticlePack> = {}): Knowledge {
  const result = parsePack({
    ...small,
    entities: [...small.entities, ...cast],
    relations: [...small.relations, ...rules],
    events: [],
    facts,
    complete: [],
    notStated: [],
    gists: [],
    background: [],
    ...parts,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return knowledgeOf(result.pack)!;
}

/** On whose word a fact stands. */
export function by(source: string, attitude: Attitude = 'says'): Pick<Fact, 'source'> {
  return {source: {by: source, attitude}};
}

/** When a fact holds. */
export function on(edtf: string): Required<Pick<Fact, 'time'>> {
  return {time: {edtf, basis: 'stated'}};
}

export function objectOf(subject: string, relation: string): RelationQuery {
  return {asks: 'object', subject, relation};
}

export function subjectOf(relation: string, object: string): RelationQuery {
  return {asks: 'subject', relation, object};
}

function one(id: string, type: EntityType, more: Partial<Entity> = {}): Entity {
  return {id, type, name: id.charAt(0).toUpperCase() + id.slice(1), ...more};
}

function rule(relation: Relation): Relation {
  return {
    ...relation,
    wording: {statement: `{subject} ${relation.id} {object}`},
  };
}
