import type {QuestionKind} from '../draw/blueprint.js';
import {askable, bothSides} from './relation-question.js';
import type {Topic} from '../../pack/relation.js';

const topics: ReadonlySet<Topic> = new Set(['custody', 'charge']);

/** What sets people apart who are easily confused: who is held how, who is accused of what. */
export const contrastKind: QuestionKind = {
  kind: 'contrast',
  blueprints: knowledge =>
    askable(knowledge)
      .filter(
        fact => fact.status !== 'inferred' && topics.has(knowledge.relation(fact.relation).topic),
      )
      .flatMap(fact => bothSides(knowledge, fact, 'contrast', 'retrieve')),
};
