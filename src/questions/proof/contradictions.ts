import type {Fact, Id} from '../../pack/article-pack.js';
import {affirms, holdTogether, objectsOf} from '../../pack/claims.js';
import type {Functional, Relation} from '../../pack/relation.js';

/**
 * Facts that cannot all be so: two values where there is one, or where one is called the only one, by different sources.
 * Nothing is asked of them, since a question would have to take sides.
 */
export function contradictoryFacts(
  facts: readonly Fact[],
  relationOf: (id: Id) => Relation,
  objectKey: (fact: Fact) => string,
): ReadonlySet<Id> {
  const bySubject = new Map<string, Fact[]>();
  const byObject = new Map<string, Fact[]>();
  const found = new Set<Id>();
  for (const fact of facts) {
    if (!affirms(fact)) continue;
    const relation = relationOf(fact.relation);
    const {inverseFunctional} = relation;
    const oneObject = objectsOf(relation);
    if (oneObject)
      meet(
        bySubject,
        `${fact.relation} ${fact.subject} ${unitOf(fact)}`,
        fact,
        oneObject,
        objectKey,
      );
    if (inverseFunctional)
      meet(
        byObject,
        `${fact.relation} ${objectKey(fact)}`,
        fact,
        inverseFunctional,
        ({subject}) => subject,
      );
  }
  for (const fact of facts.filter(fact => fact.only && affirms(fact))) {
    for (const other of facts) {
      const value = valueFor(fact, other);
      if (value !== undefined && value !== objectKey(fact) && holdTogether(fact.time, other.time))
        found.add(fact.id).add(other.id);
    }
  }
  return found;

  /** What another fact gives the subject of this one, from whichever side. */
  function valueFor({relation, subject, for: purpose}: Fact, other: Fact): string | undefined {
    if (other.relation !== relation || !affirms(other) || other.for !== purpose) return undefined;
    if (other.subject === subject) return objectKey(other);
    return relationOf(relation).symmetric && other.object === subject ? other.subject : undefined;
  }

  /** Holds a fact against the earlier ones of its group. */
  function meet(
    groups: Map<string, Fact[]>,
    key: string,
    fact: Fact,
    limit: Functional,
    valueOf: (fact: Fact) => string,
  ): void {
    const group = groups.get(key);
    if (group === undefined) return void groups.set(key, [fact]);
    for (const other of group) {
      if (valueOf(other) === valueOf(fact)) continue;
      if (limit === 'always' || holdTogether(other.time, fact.time))
        found.add(other.id).add(fact.id);
    }
    group.push(fact);
  }
}

/** Numbers of different things stand beside each other. */
function unitOf({object}: Fact): string {
  return typeof object === 'string' ? '' : `${object.unit} ${object.of ?? ''}`;
}
