import type {Id} from '../article-pack.js';
import type {Draft} from './draft.js';
import {nearest} from '../nearest.js';
import {show, showChoice, type Problem} from '../problem.js';
import {visitReferences, type Target} from './references.js';

/** Every id that the pack speaks of is there. */
export function checkReferences(draft: Draft): Iterable<Problem> {
  const problems: Problem[] = [];
  visitReferences(draft, ({path, id, target}) => {
    const known = idsOf(draft, target);
    if (known.some(ids => ids.has(id)) || draft.leftOut.has(id)) return;
    problems.push({
      path,
      expected: `the id of ${withArticle(target)}`,
      found: `${show(id)}, ${whatItIs(draft, id)}`,
      mend: mendFor(id, target, known),
    });
  });
  return problems;
}

function idsOf(draft: Draft, target: Target): readonly ReadonlyMap<Id, unknown>[] {
  switch (target) {
    case 'entity':
      return [draft.entities];
    case 'event':
      return [draft.events];
    case 'fact':
      return [draft.facts];
    case 'fact or event':
      return [draft.facts, draft.events];
    case 'lane':
      return [draft.lanes];
    case 'relation':
      return [draft.relations];
  }
}

function whatItIs({entities, events, facts}: Draft, id: Id): string {
  if (entities.has(id)) return 'which is an entity';
  if (events.has(id)) return 'which is an event';
  if (facts.has(id)) return 'which is a fact';
  return 'which is nowhere';
}

function mendFor(id: Id, target: Target, known: readonly ReadonlyMap<Id, unknown>[]): string {
  const near = nearest(
    id,
    known.flatMap(ids => [...ids.keys()]),
  );
  if (near.length > 0) return `Did you mean ${showChoice(near)}?`;
  if (target === 'relation') return 'Take a relation of the library, or declare it in "relations".';
  return `Add ${withArticle(target)} with this id, or take the id out.`;
}

function withArticle(target: Target): string {
  return `${/^e/.test(target) ? 'an' : 'a'} ${target}`;
}
