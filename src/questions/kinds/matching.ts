import type {Fact} from '../../pack/article-pack.js';
import type {Blueprint, BlueprintBase, Draw, QuestionKind, Written} from '../draw/blueprint.js';
import {byCodeUnit} from '../draw/luck.js';
import type {Knowledge} from '../knowledge.js';
import {factsOverlap, valuesOverlap} from '../proof/overlap.js';
import {baseOnFacts, difficultyOf} from './question-base.js';
import {fill, nameOf, pickStem, slotsOf} from '../sentences.js';
import {judge} from '../proof/truth.js';

/** How many people one question matches. */
const size = 4;

/** How many facts are looked through for one question, so that many cost no more than few. */
const reach = 40;

/** People and what is said of each, with one description that belongs to nobody left over. */
export const matchingKind: QuestionKind = {
  kind: 'matching',
  blueprints: knowledge => {
    const facts = describing(knowledge);
    const blueprints = facts.flatMap((fact, start) => {
      const set = fact.quizworthy ? setFrom(knowledge, facts, start) : undefined;
      return set === undefined ? [] : [matchingBlueprint(knowledge, set)];
    });
    return [...new Map(blueprints.map(blueprint => [blueprint.id, blueprint])).values()];
  },
};

/** What says who a person is. */
function describing(knowledge: Knowledge): readonly Fact[] {
  return knowledge
    .entitiesOf('person')
    .flatMap(({id}) =>
      knowledge
        .factsNaming(id)
        .filter(
          ({subject, relation, source, object, status, negated, time}) =>
            subject === id &&
            status === 'stated' &&
            source === undefined &&
            !negated &&
            time === undefined &&
            typeof object === 'string' &&
            knowledge.relationWording(relation)?.describe !== undefined &&
            judge(knowledge, {asks: 'object', relation, subject}, object).truth === 'true',
        ),
    );
}

/** Facts of which each is proved to be false of the people of the others. */
interface MatchingSet {
  readonly asked: readonly [Fact, ...Fact[]];
  /** Its description is left over. It is not asked, and need not be worth asking. */
  readonly spare: Fact;
}

/** As many facts from one on as a question may hold; `undefined` if there are too few. */
function setFrom(
  knowledge: Knowledge,
  facts: readonly Fact[],
  start: number,
): MatchingSet | undefined {
  const asked: Fact[] = [];
  let spare: Fact | undefined;
  for (let step = 0; step < Math.min(facts.length, reach); step++) {
    const fact = facts[(start + step) % facts.length]!;
    const others = spare === undefined ? asked : [...asked, spare];
    const isAsked = fact.quizworthy && asked.length < size;
    if (!isAsked && spare !== undefined) continue;
    if (!others.every(other => excludeEachOther(knowledge, fact, other))) continue;
    if (isAsked) asked.push(fact);
    else spare = fact;
    if (asked.length === size && spare !== undefined) break;
  }
  spare ??= asked.pop();
  const [first, ...rest] = asked.sort((a, b) => byCodeUnit(a.id, b.id));
  if (first === undefined || spare === undefined || rest.length < 2) return undefined;
  return {asked: [first, ...rest], spare};
}

function excludeEachOther(knowledge: Knowledge, a: Fact, b: Fact): boolean {
  return excludes(knowledge, a, b) && excludes(knowledge, b, a);
}

function excludes(knowledge: Knowledge, fact: Fact, other: Fact): boolean {
  const query = {asks: 'object', relation: fact.relation, subject: other.subject} as const;
  return (
    !factsOverlap(knowledge, fact, other) &&
    !valuesOverlap(knowledge, String(fact.object), String(other.object)) &&
    judge(knowledge, query, String(fact.object)).truth === 'false'
  );
}

function matchingBlueprint(knowledge: Knowledge, set: MatchingSet): Blueprint {
  const ids = set.asked.map(({id}) => id);
  const base: BlueprintBase = {
    id: `matching.${ids.join('.')}`,
    kind: 'matching',
    level: 'interpret',
    about: ids,
    entities: [...set.asked, set.spare].map(({subject}) => subject),
  };
  return {...base, write: draw => write(knowledge, set, base, draw)};
}

function write(
  knowledge: Knowledge,
  {asked, spare}: MatchingSet,
  base: BlueprintBase,
  {luck}: Draw,
): Written {
  const {wording} = knowledge;
  const rightId = ({id}: Fact) => `is-${id}`;
  const left = luck.at('left').shuffled(asked, ({id}) => id);
  const right = luck.at('right').shuffled([...asked, spare], ({id}) => id);
  return {
    question: {
      ...baseOnFacts(knowledge, base, asked, {
        stem: pickStem(luck, wording.stems.matching()),
        query: {asks: 'matching', facts: base.about},
        proof: {rule: 'stated', grounds: base.about},
        difficulty: difficultyOf({level: base.level, paragraphs: 2}),
      }),
      interaction: 'match',
      left: left.map(({subject}) => ({id: subject, text: nameOf(knowledge, subject).full})),
      right: right.map(fact => ({
        id: rightId(fact),
        text: wording.capitalise(descriptionOf(knowledge, fact)),
      })),
      key: Object.fromEntries(asked.map(fact => [fact.subject, rightId(fact)])),
      manyToOne: false,
    },
    quoted: [spare.id],
  };
}

/** The fact as a description: `the former minister`. */
function descriptionOf(knowledge: Knowledge, fact: Fact): string {
  return fill(
    knowledge.relationWording(fact.relation)?.describe ?? '{object}',
    slotsOf(knowledge, fact),
  );
}
