import type {Fact, Id} from '../../pack/article-pack.js';
import type {Knowledge} from '../knowledge.js';
import type {OptionValue} from '../../quiz/question.js';

/** True if one entity is the other, a part of it, a member of it, or holds it as part or member. */
export function entitiesOverlap(knowledge: Knowledge, a: Id, b: Id): boolean {
  return knowledge.wholesOf(a).has(b) || knowledge.wholesOf(b).has(a);
}

/** True if two facts say the same or so nearly the same that a reader could take one for the other. */
export function factsOverlap({kinship}: Knowledge, a: Fact, b: Fact): boolean {
  return kinship.near(a.id).has(b.id);
}

/** True if two values of a relation, entities or phrases, cannot stand against each other. */
export function valuesOverlap(knowledge: Knowledge, a: string, b: string): boolean {
  if (a === b) return true;
  if (knowledge.entities.has(a))
    return knowledge.entities.has(b) && entitiesOverlap(knowledge, a, b);
  return !knowledge.entities.has(b) && phrasesOverlap(knowledge, a, b);
}

/** True if two options cannot stand in one question. */
export function optionsOverlap(knowledge: Knowledge, a: OptionValue, b: OptionValue): boolean {
  if ('entity' in a && 'entity' in b) return valuesOverlap(knowledge, a.entity, b.entity);
  if ('phrase' in a && 'phrase' in b) return valuesOverlap(knowledge, a.phrase, b.phrase);
  if (!('fact' in a && 'fact' in b)) return false;
  const [first, second] = [knowledge.facts.get(a.fact), knowledge.facts.get(b.fact)];
  return first === undefined || second === undefined || factsOverlap(knowledge, first, second);
}

/** Phrases overlap if all the words of one are in the other, or if facts that have them overlap. */
function phrasesOverlap(knowledge: Knowledge, a: string, b: string): boolean {
  const [wordsA, wordsB] = [knowledge.contentWords(a), knowledge.contentWords(b)];
  const [few, many] = wordsA.size <= wordsB.size ? [wordsA, wordsB] : [wordsB, wordsA];
  if (few.size > 0 && [...few].every(word => many.has(word))) return true;
  return knowledge
    .factsSaying(a)
    .some(fact => knowledge.factsSaying(b).some(other => factsOverlap(knowledge, fact, other)));
}
