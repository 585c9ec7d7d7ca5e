import type {Entity, EntityType, Fact, Id} from '../../pack/article-pack.js';
import type {PhraseForm, Topic} from '../../pack/relation.js';
import type {DistractorRole} from '../../quiz/question.js';
import type {Knowledge} from '../knowledge.js';
import {plainName} from '../plain-words.js';
import {judgeOf, valueIn, type RelationQuery} from '../proof/truth.js';
import {attributedStatement, fill, isWorded, nameOf, paragraphOf} from '../sentences.js';
import type {Candidate} from './choice.js';
import {byCodeUnit, type Luck} from './luck.js';

/** How many candidates are judged for one question: enough to choose from, few enough for the largest pack. */
const pool = 24;

/** How many of those that are proved false are offered for the choice. */
const offered = 16;

/** What a question asks, and the right value that is to be hidden among others. */
export interface AskedValue {
  readonly query: RelationQuery;
  readonly fact: Fact;
  readonly value: string;
}

/** A value of the open side as an option reads it. */
export function valueText(
  knowledge: Knowledge,
  {asks, relation}: RelationQuery,
  value: string,
): string {
  const {wording} = knowledge;
  const entity = knowledge.entities.get(value);
  const frame = asks === 'object' ? knowledge.relationWording(relation)?.objectOption : undefined;
  if (frame !== undefined) {
    const object = entity === undefined ? wording.bareNounPhrase(value) : nameOf(knowledge, value);
    return wording.capitalise(fill(frame, {object}));
  }
  return wording.capitalise(entity?.type === 'post' ? entity.name : nameOf(knowledge, value).full);
}

/** What a verb has before it as an option, so that a short one is not taken for shorter than it reads. */
const particles: Readonly<Partial<Record<PhraseForm, string>>> = {infinitive: 'to', gerund: 'by'};

/** The value in the pack's own words. A post stands as an option without its determiner. */
export function plainValue(knowledge: Knowledge, query: RelationQuery, value: string): string {
  const entity = knowledge.entities.get(value);
  if (entity !== undefined)
    return entity.type === 'post' ? entity.name : plainName(knowledge, value);
  const {range} = knowledge.relation(query.relation);
  const particle = 'phrase' in range ? particles[range.phrase] : undefined;
  return particle === undefined ? value : `${particle} ${value}`;
}

/** True if the pack has so few values that all of them are looked at, whatever the luck. */
export function areAllLookedAt(knowledge: Knowledge, {fact, value}: AskedValue): boolean {
  const entity = knowledge.entities.get(value);
  const {range} = knowledge.relation(fact.relation);
  const alike = 'phrase' in range ? knowledge.factsPhrased(range.phrase) : [];
  const others = entity === undefined ? alike : knowledge.entitiesOf(entity.type);
  return knowledge.factsOf(fact.relation).length <= pool && others.length <= pool;
}

/** Values that could stand where the key stands and are proved false, the most telling first. */
export function distractorsFor(
  knowledge: Knowledge,
  asked: AskedValue,
  luck: Luck,
): readonly Candidate[] {
  const {query, fact} = asked;
  const seen = new Set([asked.value, query.asks === 'object' ? query.subject : query.object]);
  const judge = judgeOf(knowledge, query, fact.time);
  const byValue = luck.at('values');
  const found: (Candidate & {readonly weight: number; readonly rival: string})[] = [];
  for (const rival of rivalValues(knowledge, asked, luck)) {
    const {value, from} = rival;
    if (seen.has(value)) continue;
    seen.add(value);
    const verdict = judge(value);
    if (verdict.truth !== 'false') continue;
    const role = roleOf(fact, rival);
    found.push({
      value: knowledge.entities.has(value) ? {entity: value} : {phrase: value},
      role,
      proof: verdict.proof,
      plain: plainValue(knowledge, query, value),
      ...(from === undefined || role === 'unsupported' ? {} : {quotes: from.id}),
      write: () => ({
        text: valueText(knowledge, query, value),
        feedback: feedbackFor(knowledge, fact, role, rival),
        ...(from?.evidence[0] === undefined ? {} : {evidence: from.evidence[0]}),
      }),
      weight: weightOf(query, fact, role, rival) * 4 + byValue.below(9, value),
      rival: value,
    });
  }
  return found
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.rival, b.rival))
    .slice(0, offered);
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
export function rivalValues(knowledge: Knowledge, asked: AskedValue, luck: Luck): readonly Rival[] {
  const {query, fact} = asked;
  const misreadings = (query.asks === 'object' ? (fact.misreadings ?? []) : []).map(value => ({
    value,
    misreading: true,
  }));
  const entity = knowledge.entities.get(asked.value);
  const others =
    entity === undefined
      ? rivalPhrases(knowledge, fact, luck)
      : rivalEntities(knowledge, asked, entity, luck);
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
function rivalPhrases(knowledge: Knowledge, fact: Fact, luck: Luck): readonly Rival[] {
  const {range, topic} = knowledge.relation(fact.relation);
  const about = knowledge.entities.get(fact.subject)?.type;
  const alike = (other: Fact) => {
    const lends = lending.has(topic) && knowledge.relation(other.relation).topic === topic;
    if (other.relation !== fact.relation && !lends) return false;
    return (
      topic !== 'description' || subjectsAlike(about, knowledge.entities.get(other.subject)?.type)
    );
  };
  const ofForm = 'phrase' in range ? knowledge.factsPhrased(range.phrase) : [];
  const some = (facts: readonly Fact[]) => luck.sample(facts, pool, ({id}) => id);
  return [...some(knowledge.factsOf(fact.relation)), ...some(ofForm)]
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
  {query, fact}: AskedValue,
  key: Entity,
  luck: Luck,
): readonly Rival[] {
  const ofRelation = luck
    .sample(knowledge.factsOf(fact.relation), pool, ({id}) => id)
    .map(from => ({value: String(valueIn(query, from)), from}))
    .filter(({value}) => sameSort(knowledge.entities.get(value), key));
  const ofSort = luck
    .sample(knowledge.entitiesOf(key.type), pool, ({id}) => id)
    .filter(other => sameSort(other, key));
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
