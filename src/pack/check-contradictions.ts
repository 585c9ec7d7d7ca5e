import type {Fact} from './article-pack.js';
import {holdTogether, objectKey, sourceKey} from './claims.js';
import type {Draft} from './draft.js';
import {groupBy} from './group-by.js';
import {show, type Problem} from './problem.js';

/** No source states a fact and its opposite of the same time. */
export function* checkContradictions({pack, pathOf}: Draft): Iterable<Problem> {
  const stated = groupBy(
    pack.facts.filter(fact => !fact.negated),
    claimKey,
  );
  for (const fact of pack.facts) {
    if (!fact.negated) continue;
    const opposite = stated.get(claimKey(fact))?.find(other => holdTogether(fact.time, other.time));
    if (!opposite) continue;
    yield {
      path: `${pathOf(fact)}/negated`,
      expected: 'that one source does not state a fact and deny it',
      found: `the facts ${show(opposite.id)} and ${show(fact.id)}, which say the opposite`,
      mend: 'Take out one of them, or give each the source that states it or the time when it held.',
    };
  }
}

function claimKey(fact: Fact): string {
  return JSON.stringify([fact.relation, sourceKey(fact), fact.subject, objectKey(fact.object)]);
}
