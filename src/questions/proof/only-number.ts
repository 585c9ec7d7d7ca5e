import type {Fact} from '../../pack/article-pack.js';
import type {Knowledge} from '../knowledge.js';

/** True if no other fact gives another number, or denies this one, for the same thing in the same unit, a share of the same whole. */
export function isOnlyNumber(knowledge: Knowledge, fact: Fact): boolean {
  const {relation, subject, object} = fact;
  if (typeof object === 'string') return false;
  return knowledge
    .factsAbout(relation, subject)
    .every(
      ({object: other, negated}) =>
        typeof other === 'string' ||
        other.unit !== object.unit ||
        other.of !== object.of ||
        (other.value === object.value && !negated === !fact.negated),
    );
}
