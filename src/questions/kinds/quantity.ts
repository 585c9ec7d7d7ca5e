import type {Fact, Quantity} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind, Refusal, Turn} from '../draw/blueprint.js';
import {choiceQuestion, lettered, type BlueprintBase, type Candidate} from '../draw/choice.js';
import type {Knowledge} from '../knowledge.js';
import {ladder} from '../draw/number-ladder.js';
import {isOnlyNumber} from '../proof/only-number.js';
import {baseOnFacts, difficultyOf} from './question-base.js';
import type {Question} from '../../quiz/question.js';
import {explanationOf, paragraphOf, stemOf} from '../realise.js';
import {askable} from './relation-question.js';

/** A number, out of a ladder of numbers. */
export const quantityKind: QuestionKind = {
  kind: 'quantity',
  blueprints: knowledge =>
    askable(knowledge).flatMap(fact => quantityBlueprint(knowledge, fact) ?? []),
};

function quantityBlueprint(knowledge: Knowledge, fact: Fact): Blueprint | undefined {
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
    id: `quantity.${fact.id}`,
    kind: 'quantity',
    level: 'retrieve',
    about: [fact.id],
    entities: [fact.subject],
  };
  return {...base, realise: turn => realise(knowledge, fact, object, base, stems, turn)};
}

function realise(
  knowledge: Knowledge,
  fact: Fact,
  object: Quantity,
  base: BlueprintBase,
  stems: readonly string[],
  {random, keyPosition}: Turn,
): Question | Refusal {
  const numbers = ladder(object, keyPosition % 3, vetoed(knowledge, fact));
  if (numbers === undefined) return {refused: 'no other numbers lie far enough away'};
  const {range} = knowledge.relation(fact.relation);
  const withUnit = !('quantity' in range && range.quantity === 'count');
  const proof = {rule: 'stated', grounds: [fact.id]} as const;
  const options = numbers.map((number): Candidate => {
    const isKey = number === object.value;
    return {
      value: {number},
      text: knowledge.wording.quantity({...object, value: number}, withUnit),
      role: isKey ? 'key' : 'misread',
      proof: isKey ? proof : {rule: 'out-of-bounds', grounds: [fact.id]},
      feedback: isKey
        ? explanationOf(knowledge, fact)
        : knowledge.wording.feedback.lookAgain(paragraphOf(fact.evidence)),
    };
  });
  const key = options.find(({role}) => role === 'key')!;
  return choiceQuestion(
    baseOnFacts(knowledge, base, [fact], {
      stem: stemOf(knowledge, fact, random.pick(stems)),
      query: {asks: 'number', fact: fact.id},
      proof,
      difficulty: difficultyOf({
        level: base.level,
        attributed: fact.source !== undefined,
        nearDistractors: 2,
      }),
    }),
    lettered(options, key),
  );
}

/** Numbers that another source gives for the same. */
function vetoed(knowledge: Knowledge, {relation, subject}: Fact): readonly number[] {
  return knowledge.pack.background.flatMap(other =>
    other.relation === relation && other.subject === subject && typeof other.object === 'object'
      ? [other.object.value]
      : [],
  );
}
