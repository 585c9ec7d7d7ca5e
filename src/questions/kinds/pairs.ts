import type {Fact} from '../../pack/article-pack.js';
import type {
  Blueprint,
  BlueprintBase,
  Draw,
  QuestionKind,
  Refusal,
  Written,
} from '../draw/blueprint.js';
import {choiceOf, withKeyAt, type PlainOption} from '../draw/choice.js';
import {distractorsFor} from '../draw/distractors.js';
import type {Knowledge} from '../knowledge.js';
import {objectGroups, type ObjectGroup} from './object-groups.js';
import {baseOnFacts, difficultyOf} from './question-base.js';
import type {OptionValue} from '../../quiz/question.js';
import {explanationOf, fill, nameOf, paragraphOf, pickStem, stemOf} from '../sentences.js';

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
  return {...base, write: draw => write(knowledge, {facts, base, stems}, draw)};
}

function write(
  knowledge: Knowledge,
  {
    facts,
    base,
    stems,
  }: {readonly facts: ObjectGroup; readonly base: BlueprintBase; readonly stems: readonly string[]},
  {luck, keyPosition}: Draw,
): Written | Refusal {
  const {wording} = knowledge;
  const [first, second, given] = luck.shuffled(facts, ({id}) => id) as ObjectGroup;
  const {relation, subject} = first;
  const query = {asks: 'object', relation, subject} as const;
  const strangers = distractorsFor(
    knowledge,
    {query, fact: first, value: String(first.object)},
    luck,
  );
  const stranger = strangers.find(
    ({value}) => 'entity' in value && facts.every(fact => fact.object !== value.entity),
  );
  if (stranger === undefined || !('entity' in stranger.value))
    return {refused: 'no other name can be proved false'};
  const proof = {rule: 'stated', grounds: [first.id, second.id]} as const;
  const key: PlainOption = {
    ...pairOption(knowledge, relation, [String(first.object), String(second.object)]),
    role: 'key',
    proof,
    feedback: [first, second].map(fact => explanationOf(knowledge, fact)).join(' '),
  };
  const other = stranger.value.entity;
  const wrong = [first, second].map((fact, index): PlainOption => ({
    ...pairOption(
      knowledge,
      relation,
      index === 0 ? [String(fact.object), other] : [other, String(fact.object)],
    ),
    role: 'misread',
    proof: stranger.proof,
    feedback: wording.feedback.lookAgain(paragraphOf(fact.evidence)),
  }));
  const stem = stemOf(knowledge, first, pickStem(luck, stems));
  return choiceOf(withKeyAt([key, ...wrong], key, keyPosition), () =>
    baseOnFacts(knowledge, base, [first, second], {
      stem:
        given === undefined
          ? stem
          : wording.stems.besides(stem, nameOf(knowledge, String(given.object)).full),
      query: given === undefined ? query : {...query, besides: [String(given.object)]},
      proof,
      difficulty: difficultyOf({level: base.level, nearDistractors: 2}),
    }),
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
