import type {Entity, EntityType, Fact, Id} from '../../pack/article-pack.js';
import type {Topic} from '../../pack/relation.js';
import type {Candidate} from './choice.js';
import type {Knowledge} from '../knowledge.js';
import type {DistractorRole, Proof} from '../../quiz/question.js';
import {byCodeUnit, sample, type Random} from './random.js';
import {attributedStatement, fill, isWorded, nameOf, paragraphOf} from '../realise.js';
import {judgeOf, valueIn, type RelationQuery} from '../proof/truth.js';

/** How many candidates are judged for one question: enough to choose from, few enough for the largest pack. */
const pool = 24;

/** How many of those that are proved false are offered for the choice. */
const offered = 16;

/** A value of the open side as an option. */
export function optionOf(
  knowledge: Knowledge,
  query: RelationQuery,
  fact: Fact,
  value: string,
): Pick<Candidate, 'value' | 'text'> {
  const entity = knowledge.entities.get(value);
  const text = entity === undefined ? value : optionName(knowledge, entity);
  const frame =
    query.asks === 'object' ? knowledge.relationWording(fact.relation)?.objectOption : undefined;
  const framed =
    frame === undefined
      ? text
      : fill(frame, {
          object:
            entity === undefined
              ? knowledge.wording.bareNounPhrase(value)
              : nameOf(knowledge, value),
        });
  return {
    value: entity === undefined ? {phrase: value} : {entity: value},
    text: knowledge.wording.capitalise(framed),
  };
}

function optionName(knowledge: Knowledge, entity: Entity): string {
  return entity.type === 'post' ? entity.name : nameOf(knowledge, entity.id).full;
}

/** Values that could stand where the key stands and are proved false, the most telling first. */
export function distractorsFor(
  knowledge: Knowledge,
  query: RelationQuery,
  fact: Fact,
  keyValue: string,
  random: Random,
): readonly Candidate[] {
  const given = query.asks === 'object' ? query.subject : query.object;
  const seen = new Set([keyValue, given]);
  const judge = judgeOf(knowledge, query, fact.time);
  const found: {source: Rival; role: DistractorRole; proof: Proof; text: string; weight: number}[] =
    [];
  for (const source of rivalValues(knowledge, query, fact, keyValue, random)) {
    if (seen.has(source.value)) continue;
    seen.add(source.value);
    const verdict = judge(source.value);
    if (verdict.truth !== 'false') continue;
    const role = roleOf(fact, source);
    const {text} = optionOf(knowledge, query, fact, source.value);
    found.push({
      source,
      role,
      proof: verdict.proof,
      text,
      weight: weightOf(query, fact, role, source) * 4 + random.below(9),
    });
  }
  return found
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.text, b.text))
    .slice(0, offered)
    .map(({source, role, proof}) => {
      const evidence = source.from?.evidence[0];
      return {
        ...optionOf(knowledge, query, fact, source.value),
        role,
        proof,
        feedback: feedbackFor(knowledge, fact, role, source),
        ...(evidence === undefined ? {} : {evidence}),
      };
    });
}

/** A value that could stand in the key's place. */
export interface Rival {
  readonly value: string;
  /** The fact in which the article has the value. Absent: the article does not have it. */
  readonly from?: Fact;
  /** True if the pack names it as a misreading of the key's passage. */
  readonly misreading?: boolean;
}

/** The passage's misreadings, then values of the same relation, then of the same type or, for phrases, of the same topic. */
export function rivalValues(
  knowledge: Knowledge,
  query: RelationQuery,
  fact: Fact,
  keyValue: string,
  random: Random,
): readonly Rival[] {
  const misreadings = (query.asks === 'object' ? (fact.misreadings ?? []) : []).map(value => ({
    value,
    misreading: true,
  }));
  const entity = knowledge.entities.get(keyValue);
  const others =
    entity === undefined
      ? rivalPhrases(knowledge, fact, random)
      : rivalEntities(knowledge, query, fact, entity, random);
  return [
    ...misreadings,
    ...others.filter(
      ({from}) => from === undefined || (!from.negated && isWorded(knowledge, from)),
    ),
  ];
}

/** Topics whose relations can lend each other their phrases: what one wants to do, another may be meant to do. */
const lending: ReadonlySet<Topic> = new Set(['purpose', 'description', 'what']);

/** Phrases that fit the frame in meaning as well as in form. */
function rivalPhrases(knowledge: Knowledge, fact: Fact, random: Random): readonly Rival[] {
  const {range, topic} = knowledge.relation(fact.relation);
  const about = knowledge.entities.get(fact.subject)?.type;
  const alike = (other: Fact) => {
    const lends = lending.has(topic) && knowledge.relation(other.relation).topic === topic;
    if (other.relation !== fact.relation && !lends) return false;
    return (
      topic !== 'description' || subjectsAlike(about, knowledge.entities.get(other.subject)?.type)
    );
  };
  const form = 'phrase' in range ? knowledge.factsPhrased(range.phrase) : [];
  return [...sample(knowledge.factsOf(fact.relation), pool, random), ...sample(form, pool, random)]
    .filter(alike)
    .map(from => ({value: String(from.object), from}));
}

/** A description of a person fits no alliance. */
function subjectsAlike(a: EntityType | undefined, b: EntityType | undefined): boolean {
  const bodies: ReadonlySet<EntityType | undefined> = new Set(['group', 'organisation', 'country']);
  return a === b || (bodies.has(a) && bodies.has(b));
}

function rivalEntities(
  knowledge: Knowledge,
  query: RelationQuery,
  fact: Fact,
  key: Entity,
  random: Random,
): readonly Rival[] {
  const ofRelation = sample(knowledge.factsOf(fact.relation), pool, random)
    .map(from => ({value: String(valueIn(query, from)), from}))
    .filter(({value}) => sameSort(knowledge.entities.get(value), key));
  const ofSort = sample(knowledge.entitiesOf(key.type), pool, random).filter(other =>
    sameSort(other, key),
  );
  const ofType = ofSort.flatMap(({id, outside = false}): readonly Rival[] => {
    const from = outside ? undefined : nearestNaming(knowledge, id, fact);
    if (from !== undefined) return [{value: id, from}];
    return outside ? [{value: id}] : [];
  });
  return [...ofRelation, ...ofType];
}

/** A census is no rival of a river. */
function sameSort(a: Entity | undefined, b: Entity): boolean {
  return a !== undefined && a.type === b.type && a.noun === b.noun;
}

function nearestNaming(knowledge: Knowledge, entity: Id, fact: Fact): Fact | undefined {
  const naming = knowledge.factsNaming(entity);
  const here = paragraphOf(fact.evidence);
  return naming.find(({evidence}) => paragraphOf(evidence) === here) ?? naming[0];
}

function roleOf(fact: Fact, {from, misreading}: Rival): DistractorRole {
  if (misreading) return 'misread';
  if (from === undefined) return 'unsupported';
  return distance(from, fact) === 0 ? 'misread' : 'elsewhere';
}

/** What the pack's author names as a misreading comes before what the pack happens to hold. */
function weightOf(
  query: RelationQuery,
  fact: Fact,
  role: DistractorRole,
  {from, misreading}: Rival,
): number {
  if (misreading) return 4;
  const sameRelation = from?.relation === query.relation ? 2 : 0;
  const nearby = from !== undefined && distance(from, fact) <= 2 ? 1 : 0;
  return sameRelation + nearby + {misread: 2, elsewhere: 1, unsupported: 0}[role];
}

/** How many paragraphs lie between two facts. */
function distance(a: Fact, b: Fact): number {
  return Math.abs(paragraphOf(a.evidence) - paragraphOf(b.evidence));
}

function feedbackFor(
  knowledge: Knowledge,
  fact: Fact,
  role: DistractorRole,
  {from}: Rival,
): string {
  const {feedback} = knowledge.wording;
  if (role === 'unsupported') return feedback.notInArticle;
  if (from === undefined) return feedback.lookAgain(paragraphOf(fact.evidence));
  const paragraph = paragraphOf(from.evidence);
  const statement = attributedStatement(knowledge, from);
  return role === 'misread'
    ? feedback.misread(paragraph, statement)
    : feedback.elsewhere(paragraph, statement);
}
