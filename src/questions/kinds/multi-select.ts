import type {Fact} from '../../pack/article-pack.js';
import type {
  Blueprint,
  BlueprintBase,
  Draw,
  QuestionKind,
  Refusal,
  Written,
} from '../draw/blueprint.js';
import {optionId, optionOf, quotedBy, type Candidate} from '../draw/choice.js';
import {distractorsFor, plainValue, valueText} from '../draw/distractors.js';
import type {Knowledge} from '../knowledge.js';
import {optionsOverlap} from '../proof/overlap.js';
import type {RelationQuery} from '../proof/truth.js';
import {explanationOf, pickStem, stemOf} from '../sentences.js';
import {objectGroups, type ObjectGroup} from './object-groups.js';
import {baseOnFacts, difficultyOf} from './question-base.js';

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
  return {...base, write: draw => write(knowledge, {facts, base, stems}, draw)};
}

function write(
  knowledge: Knowledge,
  {
    facts,
    base,
    stems,
  }: {readonly facts: ObjectGroup; readonly base: BlueprintBase; readonly stems: readonly string[]},
  {luck}: Draw,
): Written | Refusal {
  const {wording} = knowledge;
  const [first] = facts;
  const query = {
    asks: 'object',
    relation: first.relation,
    subject: first.subject,
    ...(first.for === undefined ? {} : {for: first.for}),
  } as const;
  const proof = {rule: 'stated', grounds: base.about} as const;
  const keys = facts.map(fact => keyFor(knowledge, query, fact));
  const wrong = pairApart(
    knowledge,
    keys,
    distractorsFor(knowledge, {query, fact: first, value: String(first.object)}, luck),
  );
  if (wrong === undefined) return {refused: 'fewer than two distractors can be proved false'};
  const placed = luck.at('options').shuffled([...keys, ...wrong], ({plain}) => plain);
  const stem = stemOf(knowledge, first, pickStem(luck, stems));
  return {
    question: {
      ...baseOnFacts(knowledge, base, facts, {
        stem: wording.stems.choose(stem, keys.length),
        query,
        proof,
        difficulty: difficultyOf({level: base.level, attributed: first.source !== undefined}),
      }),
      interaction: 'multiple-choice',
      options: placed.map((candidate, index) => ({id: optionId(index), ...optionOf(candidate)})),
      keys: keys.map(key => optionId(placed.indexOf(key))),
    },
    quoted: quotedBy(wrong),
  };
}

function keyFor(knowledge: Knowledge, query: RelationQuery, fact: Fact): Candidate {
  const value = String(fact.object);
  return {
    value: knowledge.entities.has(value) ? {entity: value} : {phrase: value},
    role: 'key',
    proof: {rule: 'stated', grounds: [fact.id]},
    plain: plainValue(knowledge, query, value),
    write: () => ({
      text: valueText(knowledge, query, value),
      feedback: explanationOf(knowledge, fact),
    }),
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
