import type {QuestionKind} from '../draw/blueprint.js';
import {askable, bothSides} from './relation-question.js';
import type {Topic} from '../../pack/relation.js';

const topics: ReadonlySet<Topic> = new Set(['reason', 'purpose']);

/** Why, or for what purpose. */
export const reasonKind: QuestionKind = {
  kind: 'reason',
  blueprints: knowledge =>
    askable(knowledge)
      .filter(
        fact => fact.status !== 'inferred' && topics.has(knowledge.relation(fact.relation).topic),
      )
      .flatMap(fact => bothSides(knowledge, fact, 'reason', 'infer')),
};
