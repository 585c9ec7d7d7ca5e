import type {Fact, FactObject, Id} from '../pack/article-pack.js';
import type {Knowledge} from './knowledge.js';

// What the pack itself calls things. All that is decided about texts is decided about these, so that rewording a
// sentence of the questions changes none of them.

/** An entity's name with its determiner, or a phrase as it is. */
export function plainName({entities}: Knowledge, value: Id): string {
  const entity = entities.get(value);
  if (entity === undefined) return value;
  return entity.determiner === undefined ? entity.name : `${entity.determiner} ${entity.name}`;
}

/** A fact's object: a name, a phrase, or a number with its unit. */
export function plainObject(knowledge: Knowledge, object: FactObject): string {
  return typeof object === 'string'
    ? plainName(knowledge, object)
    : `${object.value} ${object.unit}`;
}

/** The relation whose object is the whole statement. Its subject is what that is about. */
const wholeStatement = 'holds';

/** What a fact says, about as long as its sentence. */
export function plainStatement(knowledge: Knowledge, fact: Fact): string {
  const object = plainObject(knowledge, fact.object);
  return fact.relation === wholeStatement ? object : `${plainDetail(knowledge, fact)} ${object}`;
}

/** What a fact tells of its subject, without its object. */
export function plainDetail(knowledge: Knowledge, {subject, relation, negated}: Fact): string {
  const words = relation.replaceAll('-', ' ');
  return `${plainName(knowledge, subject)} ${negated ? 'not ' : ''}${words}`;
}
