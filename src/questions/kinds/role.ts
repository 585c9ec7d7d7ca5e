import type {QuestionKind} from '../draw/blueprint.js';
import {askable, bothSides} from './relation-question.js';
import type {Topic} from '../../pack/relation.js';

const topics: ReadonlySet<Topic> = new Set(['post']);

/** Which post somebody holds, or who holds it. */
export const roleKind: QuestionKind = {
  kind: 'role',
  blueprints: knowledge =>
    askable(knowledge)
      .filter(
        fact => fact.status !== 'inferred' && topics.has(knowledge.relation(fact.relation).topic),
      )
      .flatMap(fact => bothSides(knowledge, fact, 'role', 'retrieve')),
};
