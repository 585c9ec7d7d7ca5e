import type {Fact, Id} from '../article-pack.js';
import type {Draft} from './draft.js';
import {groupBy} from '../group-by.js';
import type {Problem} from '../problem.js';

/** What the pack says that the article leaves out, none of its facts says. */
export function* checkNotStated({pack, relations, pathOf}: Draft): Iterable<Problem> {
  const saying = groupBy(
    pack.facts.flatMap(fact => patternsOf(fact, relations.get(fact.relation)?.symmetric)),
    ({pattern}) => pattern,
  );
  for (const gap of pack.notStated) {
    if (gap.relation === undefined || gap.subject === undefined) continue;
    const [said] = saying.get(patternOf(gap.relation, gap.subject)) ?? [];
    if (!said) continue;
    yield {
      path: pathOf(gap),
      code: 'stated-after-all',
      values: {relation: gap.relation, subject: gap.subject, fact: said.fact.id},
    };
  }
}

/** The patterns that a fact fills: what is symmetric holds of the object too, and what is denied of nothing. */
function patternsOf(fact: Fact, isSymmetric = false): readonly {pattern: string; fact: Fact}[] {
  if (fact.negated) return [];
  const sides = isSymmetric ? [fact.subject, String(fact.object)] : [fact.subject];
  return sides.map(side => ({pattern: patternOf(fact.relation, side), fact}));
}

function patternOf(relation: Id, subject: Id): string {
  return `${relation} ${subject}`;
}
