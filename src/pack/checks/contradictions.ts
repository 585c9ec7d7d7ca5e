import type {Fact} from '../article-pack.js';
import {objectKey, sourceKey} from '../claims.js';
import {clashes} from './clashes.js';
import type {Draft} from './draft.js';
import {groupBy} from '../group-by.js';
import type {Problem} from '../problem.js';

/** No source states a fact and its opposite of the same time. */
export function* checkContradictions({pack, pathOf}: Draft): Iterable<Problem> {
  const denied = new Set(pack.facts.filter(({negated}) => negated).map(claimKey));
  const disputed = pack.facts.filter(fact => denied.has(claimKey(fact)));
  for (const facts of groupBy(disputed, claimKey).values()) {
    for (const [first, second] of clashes(facts, isNegated, false)) {
      yield {
        path: `${pathOf(second.negated ? second : first)}/negated`,
        code: 'stated-and-denied',
        values: {facts: [first.id, second.id]},
      };
    }
  }
}

function isNegated({negated = false}: Fact): string {
  return String(negated);
}

function claimKey(fact: Fact): string {
  return JSON.stringify([fact.relation, sourceKey(fact), fact.subject, objectKey(fact.object)]);
}
