import type {Fact} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind, Refusal, Turn} from '../draw/blueprint.js';
import type {BlueprintBase} from '../draw/choice.js';
import type {Knowledge} from '../knowledge.js';
import {factsOverlap, valuesOverlap} from '../proof/overlap.js';
import {baseOnFacts, difficultyOf} from './question-base.js';
import type {Question} from '../../quiz/question.js';
import {fill, nameOf, slotsOf} from '../realise.js';
import {judge} from '../proof/truth.js';

/** How many people one question matches. */
const size = 4;

/** How many people are looked through for one question, so that many cost no more than few. */
const reach = 40;

/** People and what is said of each, with one description that belongs to nobody left over. */
export const matchingKind: QuestionKind = {
  kind: 'matching',
  blueprints: knowledge => {
    const facts = describing(knowledge);
    const starts = facts.map((_, index) => index).filter(index => index % (size - 1) === 0);
    return starts.flatMap(start => {
      const picked = apart(knowledge, from(facts, start));
      const [first, ...rest] = picked;
      return first === undefined || rest.length < 3
        ? []
        : [matchingBlueprint(knowledge, [first, ...rest])];
    });
  },
};

/** What says who a person is: one fact a person. */
function describing(knowledge: Knowledge): readonly Fact[] {
  return knowledge.entitiesOf('person').flatMap(({id}) => {
    const fact = knowledge
      .factsNaming(id)
      .find(
        ({subject, relation, quizworthy, source, object, status, negated, time}) =>
          subject === id &&
          quizworthy &&
          status === 'stated' &&
          source === undefined &&
          !negated &&
          time === undefined &&
          typeof object === 'string' &&
          judge(knowledge, {asks: 'object', relation, subject}, object).truth === 'true' &&
          knowledge.relationWording(relation)?.describe !== undefined,
      );
    return fact ?? [];
  });
}

/** The facts from one on, as many as are looked through. */
function from(facts: readonly Fact[], start: number): readonly Fact[] {
  return Array.from(
    {length: Math.min(facts.length, reach)},
    (_, index) => facts[(start + index) % facts.length]!,
  );
}

/** As many facts as the question holds and one more, each proved to be false of every other person. */
function apart(knowledge: Knowledge, facts: readonly Fact[]): readonly Fact[] {
  const picked: Fact[] = [];
  for (const fact of facts) {
    if (picked.length === size + 1) break;
    if (picked.every(other => excludes(knowledge, fact, other) && excludes(knowledge, other, fact)))
      picked.push(fact);
  }
  return picked;
}

function excludes(knowledge: Knowledge, fact: Fact, other: Fact): boolean {
  const query = {asks: 'object', relation: fact.relation, subject: other.subject} as const;
  return (
    !factsOverlap(knowledge, fact, other) &&
    !valuesOverlap(knowledge, String(fact.object), String(other.object)) &&
    judge(knowledge, query, String(fact.object)).truth === 'false'
  );
}

function matchingBlueprint(knowledge: Knowledge, facts: readonly [Fact, ...Fact[]]): Blueprint {
  const ids = facts.map(({id}) => id);
  const base: BlueprintBase = {
    id: `matching.${ids.join('.')}`,
    kind: 'matching',
    level: 'interpret',
    about: ids.slice(0, -1),
    entities: facts.map(({subject}) => subject),
  };
  return {...base, realise: turn => realise(knowledge, facts, base, turn)};
}

function realise(
  knowledge: Knowledge,
  facts: readonly [Fact, ...Fact[]],
  base: BlueprintBase,
  {random}: Turn,
): Question | Refusal {
  const {wording} = knowledge;
  const [first, ...rest] = facts;
  const asked = [first, ...rest.slice(0, -1)] as const;
  const rightId = ({id}: Fact) => `is-${id}`;
  return {
    ...baseOnFacts(knowledge, base, asked, {
      stem: random.pick(wording.stems.matching()),
      query: {asks: 'matching', facts: asked.map(({id}) => id)},
      proof: {rule: 'stated', grounds: asked.map(({id}) => id)},
      difficulty: difficultyOf({level: base.level, paragraphs: 2}),
    }),
    interaction: 'match',
    left: random
      .shuffled(asked)
      .map(({subject}) => ({id: subject, text: nameOf(knowledge, subject).full})),
    right: random
      .shuffled(facts)
      .map(fact => ({id: rightId(fact), text: wording.capitalise(descriptionOf(knowledge, fact))})),
    key: Object.fromEntries(asked.map(fact => [fact.subject, rightId(fact)])),
    manyToOne: false,
  };
}

/** The fact as a description: `the former minister`. */
function descriptionOf(knowledge: Knowledge, fact: Fact): string {
  return fill(
    knowledge.relationWording(fact.relation)?.describe ?? '{object}',
    slotsOf(knowledge, fact),
  );
}
