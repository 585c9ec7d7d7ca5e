import type {Fact, Id} from '../pack/article-pack.js';
import type {Knowledge} from './knowledge.js';

/** True if one entity is the other, a part of it, a member of it, or holds it as part or member. */
export function entitiesOverlap(knowledge: Knowledge, a: Id, b: Id): boolean {
  return a === b || liesWithin(knowledge, a, b) || liesWithin(knowledge, b, a);
}

function liesWithin(knowledge: Knowledge, inner: Id, outer: Id, seen = new Set<Id>()): boolean {
  if (seen.has(inner)) return false;
  seen.add(inner);
  const entity = knowledge.entities.get(inner);
  const wholes = [...(entity?.partOf ?? []), ...(entity?.memberOf ?? [])];
  return wholes.some(whole => whole === outer || liesWithin(knowledge, whole, outer, seen));
}

/** True if two facts say the same or so nearly the same that a reader could take one for the other. */
export function factsOverlap(a: Fact, b: Fact): boolean {
  if (a.id === b.id) return true;
  return refersTo(a, b.id) || refersTo(b, a.id) || (a.relation === b.relation && a.subject === b.subject && a.object === b.object);
}

function refersTo(fact: Fact, other: Id): boolean {
  return [fact.near, fact.entails, fact.equivalentTo, fact.inferredFrom].some(ids => ids?.includes(other));
}

/** True if the phrase comes too near to one of these facts' objects to stand as an option against it. */
export function phraseNear(knowledge: Knowledge, phrase: string, truths: readonly Fact[], holders: readonly Fact[]): boolean {
  return truths.some(
    truth =>
      truth.object === phrase ||
      holders.some(holder => factsOverlap(holder, truth)) ||
      (knowledge.relation(truth.relation).near ?? []).some(near =>
        knowledge.factsAbout(near, truth.subject).some(fact => fact.object === phrase),
      ),
  );
}
