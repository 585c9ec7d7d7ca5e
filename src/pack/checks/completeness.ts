import type {Completeness, Fact} from '../article-pack.js';
import {objectKey} from '../claims.js';
import type {Draft} from './draft.js';
import type {Problem} from '../problem.js';

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
    yield {path, code: 'no-count', values: {}};
    return;
  }
  const fact = draft.facts.get(id);
  if (!fact || !draft.whole) return;
  if (typeof fact.object === 'string') {
    yield {path, code: 'count-is-no-quantity', values: {id, object: fact.object}};
    return;
  }
  const {value, tolerance, approximate} = fact.object;
  const listed = countListed(draft.pack.facts, completeness);
  if (approximate || Math.abs(listed - value) <= tolerance) return;
  yield {
    path,
    code: 'count-differs',
    values: {id, value, listed, relation: completeness.relation},
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
