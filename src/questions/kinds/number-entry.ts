import type {Fact} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind} from '../draw/blueprint.js';
import type {BlueprintBase} from '../draw/choice.js';
import type {Knowledge} from '../knowledge.js';
import {isOnlyNumber} from '../proof/only-number.js';
import {baseOnFacts, difficultyOf} from './question-base.js';
import {stemOf} from '../realise.js';
import {askable} from './relation-question.js';

/** A number, to be typed. */
export const numberEntryKind: QuestionKind = {
  kind: 'number-entry',
  blueprints: knowledge =>
    askable(knowledge).flatMap(fact => numberBlueprint(knowledge, fact) ?? []),
};

function numberBlueprint(knowledge: Knowledge, fact: Fact): Blueprint | undefined {
  const {object} = fact;
  const stems = knowledge.relationWording(fact.relation)?.askObject;
  if (
    typeof object === 'string' ||
    stems === undefined ||
    fact.negated ||
    !isOnlyNumber(knowledge, fact)
  )
    return undefined;
  const base: BlueprintBase = {
    id: `number-entry.${fact.id}`,
    kind: 'number-entry',
    level: 'retrieve',
    about: [fact.id],
    entities: [fact.subject],
  };
  return {
    ...base,
    realise({random}) {
      return {
        ...baseOnFacts(knowledge, base, [fact], {
          stem: stemOf(knowledge, fact, random.pick(stems)),
          query: {asks: 'number', fact: fact.id},
          proof: {rule: 'stated', grounds: [fact.id]},
          difficulty: difficultyOf({level: base.level, attributed: fact.source !== undefined}) + 50,
        }),
        interaction: 'number',
        key: object.value,
        tolerance: object.tolerance,
        unit: object.unit,
      };
    },
  };
}
