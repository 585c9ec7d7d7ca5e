import type {Blueprint, QuestionKind, Refusal, Turn} from '../draw/blueprint.js';
import {optionId, type BlueprintBase, type Candidate} from '../draw/choice.js';
import {distractorsFor, optionOf} from '../draw/distractors.js';
import type {Knowledge} from '../knowledge.js';
import {objectGroups, type ObjectGroup} from './object-groups.js';
import {optionsOverlap} from '../proof/overlap.js';
import {baseOnFacts, difficultyOf} from './question-base.js';
import type {Question} from '../../quiz/question.js';
import {explanationOf, stemOf} from '../realise.js';

/** All of a closed list; the stem says how many. */
export const multiSelectKind: QuestionKind = {
  kind: 'multi-select',
  blueprints: knowledge =>
    objectGroups(knowledge).flatMap(facts => multiSelectBlueprint(knowledge, facts) ?? []),
};

function multiSelectBlueprint(knowledge: Knowledge, facts: ObjectGroup): Blueprint | undefined {
  const stems = knowledge.relationWording(facts[0].relation)?.askObject;
  if (stems === undefined) return undefined;
  const ids = facts.map(({id}) => id);
  const base: BlueprintBase = {
    id: `multi-select.${ids.join('.')}`,
    kind: 'multi-select',
    level: 'interpret',
    about: ids,
    entities: [facts[0].subject],
  };
  return {...base, realise: turn => realise(knowledge, facts, base, stems, turn)};
}

function realise(
  knowledge: Knowledge,
  facts: ObjectGroup,
  base: BlueprintBase,
  stems: readonly string[],
  {random}: Turn,
): Question | Refusal {
  const {wording} = knowledge;
  const [first] = facts;
  const query = {
    asks: 'object',
    relation: first.relation,
    subject: first.subject,
    ...(first.for === undefined ? {} : {for: first.for}),
  } as const;
  const proof = {rule: 'stated', grounds: base.about} as const;
  const keys = facts.map((fact): Candidate => ({
    ...optionOf(knowledge, query, fact, String(fact.object)),
    role: 'key',
    proof: {rule: 'stated', grounds: [fact.id]},
    feedback: explanationOf(knowledge, fact),
  }));
  const wrong = pairApart(
    knowledge,
    keys,
    distractorsFor(knowledge, query, first, String(first.object), random),
  );
  if (wrong === undefined) return {refused: 'fewer than two distractors can be proved false'};
  const placed = random.shuffled([...keys, ...wrong]);
  const stem = stemOf(knowledge, first, random.pick(stems));
  return {
    ...baseOnFacts(knowledge, base, facts, {
      stem: wording.stems.choose(stem, keys.length),
      query,
      proof,
      difficulty: difficultyOf({level: base.level, attributed: first.source !== undefined}),
    }),
    interaction: 'multiple-choice',
    options: placed.map((option, index) => ({id: optionId(index), ...option})),
    keys: keys.map(key => optionId(placed.indexOf(key))),
  };
}

/** Two distractors that overlap neither each other nor a key. */
function pairApart(
  knowledge: Knowledge,
  keys: readonly Candidate[],
  candidates: readonly Candidate[],
): readonly Candidate[] | undefined {
  const pair: Candidate[] = [];
  for (const candidate of candidates) {
    if ([...keys, ...pair].some(other => optionsOverlap(knowledge, other.value, candidate.value)))
      continue;
    pair.push(candidate);
    if (pair.length === 2) return pair;
  }
  return undefined;
}
