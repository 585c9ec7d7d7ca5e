import type {Completeness, Fact, FactObject, Id} from '../pack/article-pack.js';
import {objectKey, type Knowledge} from './knowledge.js';
import {entitiesOverlap, factsOverlap, phraseNear} from './overlap.js';
import type {Proof, Query} from './question.js';

/**
 * What the pack proves of an option. A false one is `contradicted` by the article, or only not said in it: the pack
 * certifies that it lists all that the article says of this.
 */
export type Verdict =
  | {readonly truth: 'true'; readonly proof: Proof}
  | {readonly truth: 'false'; readonly proof: Proof; readonly contradicted: boolean}
  | {readonly truth: 'unknown'};

export type RelationQuery = Extract<Query, {asks: 'object' | 'subject'}>;

const unknown: Verdict = {truth: 'unknown'};

/** Judges a value of the open side of a relation: an entity id or a phrase. */
export function judge(knowledge: Knowledge, query: RelationQuery, value: string): Verdict {
  const {relation} = query;
  const [subject, object] = query.asks === 'object' ? [query.subject, value] : [value, query.object];
  const purpose = query.asks === 'object' ? query.for : undefined;
  const facts = statements(knowledge, relation, subject, purpose);
  const holding = facts.find(fact => objectOn(fact, subject) === object);
  if (holding !== undefined) {
    return holding.negated ? falseBy('denied', [holding.id]) : trueBy(holding);
  }
  return refute(knowledge, query, relation, subject, object, facts);
}

/** Every fact of a relation about a subject, the other way round too where the relation is symmetric. */
export function statements(knowledge: Knowledge, relation: Id, subject: Id, purpose?: Id): readonly Fact[] {
  const direct = knowledge.factsAbout(relation, subject);
  const turned = knowledge.relation(relation).symmetric ? knowledge.factsWith(relation, subject) : [];
  return [...direct, ...turned].filter(fact => purpose === undefined || fact.for === purpose);
}

/** All true values of the open side. */
export function truths(knowledge: Knowledge, query: RelationQuery): readonly Fact[] {
  const facts =
    query.asks === 'object'
      ? statements(knowledge, query.relation, query.subject, query.for)
      : [
          ...knowledge.factsWith(query.relation, query.object),
          ...(knowledge.relation(query.relation).symmetric ? knowledge.factsAbout(query.relation, query.object) : []),
        ];
  return facts.filter(fact => !fact.negated);
}

/** The value that a fact puts on the open side. */
export function valueIn(query: RelationQuery, fact: Fact): FactObject {
  if (query.asks === 'object') return objectOn(fact, query.subject);
  return fact.object === query.object ? fact.subject : fact.object;
}

function objectOn(fact: Fact, subject: Id): FactObject {
  return fact.subject === subject ? fact.object : fact.subject;
}

function refute(knowledge: Knowledge, query: RelationQuery, relation: Id, subject: Id, object: string, facts: readonly Fact[]): Verdict {
  if (tooNear(knowledge, query, query.asks === 'object' ? object : subject)) return unknown;
  if (trueInTheWorld(knowledge, relation, subject, object)) return unknown;
  const {functional, inverseFunctional, labels} = knowledge.relation(relation);
  const stated = facts.filter(fact => !fact.negated);
  const only = stated.find(fact => fact.only);
  if (only !== undefined) return falseBy('exclusive-wording', [only.id]);
  if (functional !== undefined && stated[0] !== undefined) {
    return falseBy(labels === undefined ? 'one-value' : 'exclusive-labels', [stated[0].id]);
  }
  const holder = knowledge.factsWith(relation, object).find(fact => !fact.negated);
  if (inverseFunctional !== undefined && holder !== undefined) return falseBy('one-subject', [holder.id]);
  const closed = knowledge.pack.complete.filter(pattern => covers(pattern, relation, subject, object));
  if (closed.length === 0) return unknown;
  const grounds = truths(knowledge, query).map(({id}) => id);
  const counts = closed.flatMap(({count}) => count ?? []);
  return falseBy('closed-list', [...counts, ...grounds], closed.some(({basis}) => basis !== 'certified'));
}

/** True if the value cannot be told apart from a true one, or if something near to the truth is said of it. */
function tooNear(knowledge: Knowledge, query: RelationQuery, value: string): boolean {
  const right = truths(knowledge, query);
  if (!knowledge.entities.has(value)) return phraseNear(knowledge, value, right, knowledge.factsSaying(value));
  const overlapping = right.some(fact => {
    const other = valueIn(query, fact);
    return typeof other === 'string' && entitiesOverlap(knowledge, value, other);
  });
  return overlapping || (query.asks === 'subject' && nearlySaidOf(knowledge, query.relation, query.object, value, right));
}

/** True if the article says of the subject something that overlaps what is asked: that a minister was a top official. */
function nearlySaidOf(knowledge: Knowledge, relation: Id, object: string, subject: Id, right: readonly Fact[]): boolean {
  const kin = knowledge
    .factsAbout(relation, subject)
    .some(fact => typeof fact.object === 'string' && entitiesOverlap(knowledge, fact.object, object));
  return kin || knowledge.factsNaming(subject).some(fact => right.some(truth => factsOverlap(fact, truth)));
}

/** The world's veto: another source says it is so. */
function trueInTheWorld(knowledge: Knowledge, relation: Id, subject: Id, object: string): boolean {
  return knowledge.pack.background.some(
    fact =>
      fact.relation === relation &&
      fact.object !== undefined &&
      ((fact.subject === subject && objectKey(fact.object) === object) ||
        (knowledge.relation(relation).symmetric === true && fact.subject === object && fact.object === subject)),
  );
}

function covers({relation, subject, object}: Completeness, ofRelation: Id, ofSubject: Id, ofObject: string): boolean {
  return (
    relation === ofRelation &&
    (subject === undefined || subject === ofSubject) &&
    (object === undefined || object === ofObject)
  );
}

function trueBy(fact: Fact): Verdict {
  const grounds = [fact.id, ...(fact.inferredFrom ?? [])];
  return {truth: 'true', proof: {rule: fact.status === 'inferred' ? 'inferred' : 'stated', grounds}};
}

function falseBy(rule: Proof['rule'], grounds: readonly Id[], contradicted = true): Verdict {
  return {truth: 'false', proof: {rule, grounds}, contradicted};
}
