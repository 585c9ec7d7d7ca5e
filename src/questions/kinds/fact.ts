import type {QuestionKind} from '../draw/blueprint.js';
import {askable, bothSides} from './relation-question.js';
import type {Topic} from '../../pack/relation.js';

const topics: ReadonlySet<Topic> = new Set(['who', 'what', 'where', 'description', 'view']);

/** Who, what or where, and who hopes what. */
export const factKind: QuestionKind = {
  kind: 'fact',
  blueprints: knowledge =>
    askable(knowledge)
      .filter(
        fact => fact.status !== 'inferred' && topics.has(knowledge.relation(fact.relation).topic),
      )
      .flatMap(fact => bothSides(knowledge, fact, 'fact', 'retrieve')),
};
