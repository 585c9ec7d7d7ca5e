import type {Fact} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind, Refusal, Turn} from '../draw/blueprint.js';
import {choiceQuestion, lettered, type BlueprintBase, type Candidate} from '../draw/choice.js';
import {distractorsFor} from '../draw/distractors.js';
import type {Knowledge} from '../knowledge.js';
import {objectGroups, type ObjectGroup} from './object-groups.js';
import {baseOnFacts, difficultyOf} from './question-base.js';
import type {OptionValue, Question} from '../../quiz/question.js';
import {explanationOf, fill, nameOf, paragraphOf, stemOf} from '../realise.js';

/**
 * Two of a closed list, as pairs of which each name stands in two: where the options meet tells nothing. Of three, the
 * stem gives one away.
 */
export const pairsKind: QuestionKind = {
  kind: 'pairs',
  blueprints: knowledge =>
    objectGroups(knowledge).flatMap(facts => pairsBlueprint(knowledge, facts) ?? []),
};

function pairsBlueprint(knowledge: Knowledge, facts: ObjectGroup): Blueprint | undefined {
  const [{relation, subject}] = facts;
  const stems = knowledge.relationWording(relation)?.askObject;
  if (stems === undefined || !('entity' in knowledge.relation(relation).range)) return undefined;
  const ids = facts.map(({id}) => id);
  const base: BlueprintBase = {
    id: `pairs.${ids.join('.')}`,
    kind: 'pairs',
    level: 'retrieve',
    about: ids,
    entities: [subject],
  };
  return {...base, realise: turn => realise(knowledge, facts, base, stems, turn)};
}

function realise(
  knowledge: Knowledge,
  facts: ObjectGroup,
  base: BlueprintBase,
  stems: readonly string[],
  turn: Turn,
): Question | Refusal {
  const {random, keyPosition} = turn;
  const {wording} = knowledge;
  const [first, second, given] = random.shuffled(facts) as ObjectGroup;
  const {relation, subject} = first;
  const query = {asks: 'object', relation, subject} as const;
  const [stranger] = distractorsFor(knowledge, query, first, String(first.object), random).filter(
    ({value}) => 'entity' in value && facts.every(fact => fact.object !== value.entity),
  );
  if (stranger === undefined || !('entity' in stranger.value))
    return {refused: 'no other name can be proved false'};
  const proof = {rule: 'stated', grounds: [first.id, second.id]} as const;
  const key: Candidate = {
    ...pairOption(knowledge, relation, [String(first.object), String(second.object)]),
    role: 'key',
    proof,
    feedback: [first, second].map(fact => explanationOf(knowledge, fact)).join(' '),
  };
  const other = stranger.value.entity;
  const placed = [first, second].map((fact, index): Candidate => ({
    ...pairOption(
      knowledge,
      relation,
      index === 0 ? [String(fact.object), other] : [other, String(fact.object)],
    ),
    role: 'misread',
    proof: stranger.proof,
    feedback: wording.feedback.lookAgain(paragraphOf(fact.evidence)),
  }));
  placed.splice(keyPosition % 3, 0, key);
  const stem = stemOf(knowledge, first, random.pick(stems));
  return choiceQuestion(
    baseOnFacts(knowledge, base, [first, second], {
      stem:
        given === undefined
          ? stem
          : wording.stems.besides(stem, nameOf(knowledge, String(given.object)).full),
      query: given === undefined ? query : {...query, besides: [String(given.object)]},
      proof,
      difficulty: difficultyOf({level: base.level, nearDistractors: 2}),
    }),
    lettered(placed, key),
  );
}

function pairOption(
  knowledge: Knowledge,
  relation: Fact['relation'],
  pair: readonly string[],
): {value: OptionValue; text: string} {
  const {wording} = knowledge;
  const names = wording.bareNounPhrase(
    wording.list(pair.map(entity => nameOf(knowledge, entity).full)),
  );
  const frame = knowledge.relationWording(relation)?.objectOption ?? '{object}';
  return {
    value: {all: pair.map(entity => ({entity}))},
    text: wording.capitalise(fill(frame, {object: names})),
  };
}
