import type {QuestionKind} from '../draw/blueprint.js';
import {askable, bothSides} from './relation-question.js';

/** What follows from several statements together. */
export const inferenceKind: QuestionKind = {
  kind: 'inference',
  blueprints: knowledge =>
    askable(knowledge)
      .filter(fact => fact.status === 'inferred')
      .flatMap(fact => bothSides(knowledge, fact, 'inference', 'interpret')),
};
