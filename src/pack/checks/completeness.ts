import type {Completeness, Fact} from '../article-pack.js';
import {objectKey} from '../claims.js';
import type {Draft} from './draft.js';
import {show, type Problem} from '../problem.js';

/** A list that the article counts has as many facts as the article says. */
export function* checkCompleteness(draft: Draft): Iterable<Problem> {
  for (const completeness of draft.pack.complete) {
    if (completeness.basis === 'counted') yield* checkCounted(draft, completeness);
  }
}

function* checkCounted(draft: Draft, completeness: Completeness): Iterable<Problem> {
  const path = `${draft.pathOf(completeness)}/count`;
  const {count: id} = completeness;
  if (id === undefined) {
    yield {
      path,
      expected: '"count", the id of the fact that states the number, where the basis is "counted"',
      found: 'nothing',
      mend: 'Add "count", or make the basis "only" or "certified".',
    };
    return;
  }
  const fact = draft.facts.get(id);
  if (!fact || !draft.whole) return;
  if (typeof fact.object === 'string') {
    yield {
      path,
      expected: 'the id of a fact whose object is a quantity',
      found: `${show(id)}, whose object is ${show(fact.object)}`,
      mend: 'Name the fact that states how many there are.',
    };
    return;
  }
  const {value, tolerance, approximate} = fact.object;
  const listed = countListed(draft.pack.facts, completeness);
  if (approximate || Math.abs(listed - value) <= tolerance) return;
  yield {
    path,
    expected: `${value} facts that fit, as ${show(id)} says`,
    found: `${listed} of ${show(completeness.relation)}`,
    mend: 'Add the facts that are missing, or take the certificate out.',
  };
}

/** Counts different values of the side that is left open; the same value twice is one. */
function countListed(facts: readonly Fact[], {relation, subject, object}: Completeness): number {
  const listed = facts.filter(
    fact =>
      !fact.negated &&
      fact.relation === relation &&
      (subject === undefined || fact.subject === subject) &&
      (object === undefined || fact.object === object),
  );
  const values = listed.map(fact => [
    subject === undefined ? fact.subject : '',
    object === undefined ? objectKey(fact.object) : '',
  ]);
  return new Set(values.map(value => JSON.stringify(value))).size;
}
