import type {Entity, Fact, Id} from '../pack/article-pack.js';
import type {Candidate} from './choice.js';
import type {Knowledge} from './knowledge.js';
import {entitiesOverlap, phraseNear} from './overlap.js';
import type {DistractorRole, OptionValue} from './question.js';
import {byCodeUnit, type Random} from './random.js';
import {attributedStatement, fill, nameOf, paragraphOf} from './realise.js';
import {judge, valueIn, type RelationQuery} from './truth.js';

/** How many candidates are judged for one question: enough to choose from, few enough for the largest pack. */
const pool = 40;

/** A value of the open side as an option. */
export function optionOf(knowledge: Knowledge, query: RelationQuery, fact: Fact, value: string): Pick<Candidate, 'value' | 'text'> {
  const entity = knowledge.entities.get(value);
  const text = entity === undefined ? value : optionName(knowledge, entity);
  const frame = query.asks === 'object' ? knowledge.relationWording(fact.relation)?.objectOption : undefined;
  const framed = frame === undefined ? text : fill(frame, {object: entity === undefined ? knowledge.wording.bareNounPhrase(value) : nameOf(knowledge, value)});
  return {value: entity === undefined ? {phrase: value} : {entity: value}, text: knowledge.wording.capitalise(framed)};
}

function optionName(knowledge: Knowledge, entity: Entity): string {
  return entity.type === 'post' ? entity.name : nameOf(knowledge, entity.id).full;
}

/** Values of the same type that are proved false, the most telling first. */
export function distractorsFor(knowledge: Knowledge, query: RelationQuery, fact: Fact, keyValue: string, random: Random): readonly Candidate[] {
  const seen = new Set([keyValue]);
  const found: (Candidate & {readonly weight: number})[] = [];
  for (const {value, from} of sameTypeValues(knowledge, query, fact, keyValue, random)) {
    if (seen.has(value)) continue;
    seen.add(value);
    const verdict = judge(knowledge, query, value);
    if (verdict.truth !== 'false') continue;
    const role = roleOf(fact, from);
    const evidence = from?.evidence[0];
    found.push({
      ...optionOf(knowledge, query, fact, value),
      role,
      proof: verdict.proof,
      feedback: feedbackFor(knowledge, role, from),
      ...(evidence === undefined ? {} : {evidence}),
      weight: weightOf(query, role, from) * 8 + random.below(8),
    });
  }
  return found
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.text, b.text))
    .map(({weight: _, ...candidate}) => candidate);
}

interface Source {
  readonly value: string;
  /** The fact in which the article has the value. Absent: the article does not have it. */
  readonly from?: Fact;
}

/** Values that could stand where the key stands: of the same relation, then of the same type or form. */
export function sameTypeValues(knowledge: Knowledge, query: RelationQuery, fact: Fact, keyValue: string, random: Random): readonly Source[] {
  const entity = knowledge.entities.get(keyValue);
  if (entity === undefined) {
    const {range} = knowledge.relation(fact.relation);
    const same = knowledge.factsOf(fact.relation);
    const form = 'phrase' in range ? knowledge.factsPhrased(range.phrase) : [];
    return [...sample(same, random), ...sample(form, random)].map(from => ({value: String(from.object), from}));
  }
  const sameRelation = sample(knowledge.factsOf(fact.relation), random).map(from => ({value: String(valueIn(query, from)), from}));
  const sameType = sample(knowledge.entitiesOf(entity.type), random).map(({id, outside = false}) => {
    const from = outside ? undefined : nearestNaming(knowledge, id, fact);
    return from === undefined ? {value: id} : {value: id, from};
  });
  const unnamed = sameType.filter(({value, from}) => from !== undefined || knowledge.entities.get(value)?.outside === true);
  return [...sameRelation.filter(({value}) => knowledge.entities.get(value)?.type === entity.type), ...unnamed];
}

/** At most `pool` items from a place that the seed picks, so that a large pack costs no more than a small one. */
function sample<T>(items: readonly T[], random: Random): readonly T[] {
  if (items.length <= pool) return items;
  const start = random.below(items.length);
  return Array.from({length: pool}, (_, index) => items[(start + index) % items.length]!);
}

function nearestNaming(knowledge: Knowledge, entity: Id, fact: Fact): Fact | undefined {
  const naming = knowledge.factsNaming(entity);
  const here = paragraphOf(fact.evidence);
  return naming.find(({evidence}) => paragraphOf(evidence) === here) ?? naming[0];
}

function roleOf(fact: Fact, from: Fact | undefined): DistractorRole {
  if (from === undefined) return 'unsupported';
  return paragraphOf(from.evidence) === paragraphOf(fact.evidence) ? 'misread' : 'elsewhere';
}

function weightOf(query: RelationQuery, role: DistractorRole, from: Fact | undefined): number {
  const sameRelation = from?.relation === query.relation ? 2 : 0;
  return sameRelation + {misread: 2, elsewhere: 1, unsupported: 0}[role];
}

function feedbackFor(knowledge: Knowledge, role: DistractorRole, from: Fact | undefined): string {
  const {feedback} = knowledge.wording;
  if (from === undefined || role === 'unsupported') return feedback.notInArticle;
  const paragraph = paragraphOf(from.evidence);
  const statement = attributedStatement(knowledge, from);
  return role === 'misread' ? feedback.misread(paragraph, statement) : feedback.elsewhere(paragraph, statement);
}

/** True if two options cannot stand in one question. */
export function valuesOverlap(knowledge: Knowledge, a: OptionValue, b: OptionValue): boolean {
  if ('entity' in a && 'entity' in b) return entitiesOverlap(knowledge, a.entity, b.entity);
  if ('phrase' in a && 'phrase' in b) {
    return phraseNear(knowledge, a.phrase, knowledge.factsSaying(b.phrase), knowledge.factsSaying(a.phrase));
  }
  return false;
}
