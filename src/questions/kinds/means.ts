import type {QuestionKind} from '../draw/blueprint.js';
import {askable, bothSides} from './relation-question.js';
import type {Topic} from '../../pack/relation.js';

const topics: ReadonlySet<Topic> = new Set(['means']);

/** How somebody goes about something. */
export const meansKind: QuestionKind = {
  kind: 'means',
  blueprints: knowledge =>
    askable(knowledge)
      .filter(
        fact => fact.status !== 'inferred' && topics.has(knowledge.relation(fact.relation).topic),
      )
      .flatMap(fact => bothSides(knowledge, fact, 'means', 'infer')),
};
