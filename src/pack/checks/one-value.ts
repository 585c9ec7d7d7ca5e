import type {Fact, FactObject} from '../article-pack.js';
import {objectKey, objectsOf, sourceKey} from '../claims.js';
import {clashes} from './clashes.js';
import type {Draft} from './draft.js';
import {groupBy} from '../group-by.js';
import type {Problem} from '../problem.js';
import type {Functional, Relation} from '../relation.js';

/** Where a relation has one object or one subject, for ever or at a time, one source does not state two. */
export function* checkOneValue(draft: Draft): Iterable<Problem> {
  const stated = draft.pack.facts.filter(
    fact => !fact.negated && draft.relations.has(fact.relation),
  );
  const relationOf = (fact: Fact) => draft.relations.get(fact.relation)!;
  const bySubject = groupBy(
    stated.filter(fact => objectsOf(relationOf(fact))),
    fact => groupKey(fact, fact.subject, kindOfObject(fact.object)),
  );
  const byObject = groupBy(
    stated.filter(fact => relationOf(fact).inverseFunctional),
    fact => groupKey(fact, objectKey(fact.object)),
  );
  for (const facts of bySubject.values()) {
    yield* conflicts(draft, facts, byItsSubject);
  }
  for (const facts of byObject.values()) {
    yield* conflicts(draft, facts, byItsObject);
  }
}

function groupKey(fact: Fact, ...more: readonly string[]): string {
  return JSON.stringify([fact.relation, sourceKey(fact), ...more]);
}

/** Numbers of different things stand beside each other. */
function kindOfObject(object: FactObject): string {
  return typeof object === 'string' ? '' : JSON.stringify([object.unit, object.of ?? '']);
}

/** How one side of a fact leaves room for one value on the other. */
interface Exclusion {
  /** Where the value stands. */
  readonly side: 'subject' | 'object';
  readonly limit: (relation: Relation) => Functional | undefined;
  readonly valueOf: (fact: Fact) => string;
}

const byItsSubject: Exclusion = {
  side: 'object',
  limit: objectsOf,
  valueOf: ({object}) => objectKey(object),
};

const byItsObject: Exclusion = {
  side: 'subject',
  limit: ({inverseFunctional}) => inverseFunctional,
  valueOf: ({subject}) => subject,
};

/** Tells of each fact that has a value of its own beside an earlier one. All of them are of one relation. */
function* conflicts(
  {relations, pathOf}: Draft,
  facts: readonly Fact[],
  {side, limit, valueOf}: Exclusion,
): Iterable<Problem> {
  const relation = relations.get(facts[0]!.relation)!;
  const always = limit(relation) === 'always';
  for (const [other, fact] of clashes(facts, valueOf, always)) {
    yield {
      path: `${pathOf(fact)}/${side}`,
      code: 'two-values',
      values: {facts: [other.id, fact.id], side, relation: relation.id, always},
    };
  }
}
