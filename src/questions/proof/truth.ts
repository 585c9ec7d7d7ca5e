import type {Completeness, Fact, FactObject, Id} from '../../pack/article-pack.js';
import {affirms, holdTogether, objectsOf} from '../../pack/claims.js';
import type {Functional} from '../../pack/relation.js';
import type {Time} from '../../pack/time/time.js';
import type {Knowledge} from '../knowledge.js';
import {valuesOverlap} from './overlap.js';
import type {Proof, Query} from '../../quiz/question.js';

/**
 * What the pack proves of an option. A false one is `contradicted` by the article, or only not said in it: the pack
 * certifies that it lists all that the article says of this.
 */
export type Verdict =
  | {readonly truth: 'true'; readonly proof: Proof}
  | {readonly truth: 'false'; readonly proof: Proof; readonly contradicted: boolean}
  /** `near`: it comes too near to what is so, in the article or in the world, to be called open either. */
  | {readonly truth: 'unknown'; readonly near: boolean};

export type RelationQuery = Extract<Query, {asks: 'object' | 'subject'}>;

const open: Verdict = {truth: 'unknown', near: false};
const tooNear: Verdict = {truth: 'unknown', near: true};

/** Judges a value of the open side of a relation, an entity id or a phrase, at a time or that of writing. */
export function judge(
  knowledge: Knowledge,
  query: RelationQuery,
  value: string,
  at?: Time,
): Verdict {
  return judgeOf(knowledge, query, at)(value);
}

/** The same for many values: what does not hang on the value is looked up once. */
export function judgeOf(
  knowledge: Knowledge,
  query: RelationQuery,
  at?: Time,
): (value: string) => Verdict {
  const {relation} = query;
  const asksObject = query.asks === 'object';
  const given = asksObject ? query.subject : query.object;
  const about = (subject: Id) => statements(knowledge, relation, subject);
  const having = (object: string) => knowledge.factsWith(relation, object);
  const right = truths(knowledge, query);
  const around = saidAround(knowledge, query);
  const nearly = new Set([
    ...nearlyRight(knowledge, query),
    ...kinOf(knowledge, asksObject ? about(given) : having(given)).map(fact =>
      asksObject ? fact.object : fact.subject,
    ),
  ]);
  return value => {
    const [subject, object] = asksObject ? [given, value] : [value, given];
    if (contradicted(knowledge, relation, subject, object)) return tooNear;
    const facts = about(subject).filter(
      fact => !asksObject || query.for === undefined || fact.for === query.for,
    );
    const holding = facts.filter(fact => objectOn(fact, subject) === object);
    const [first] = holding;
    if (first !== undefined) return settledBy(first, holding);
    if (nearly.has(value) || around.some(near => valuesOverlap(knowledge, near, value)))
      return tooNear;
    const kin = kinOf(knowledge, asksObject ? having(value) : about(value));
    if (kin.some(fact => (asksObject ? fact.subject : fact.object) === given)) return tooNear;
    if (trueInTheWorld(knowledge, relation, subject, object)) return tooNear;
    if (isOnlyBeside(knowledge, relation, subject, object)) return tooNear;
    return refute(knowledge, {relation, subject, object, at}, facts.filter(isHeld), right);
  };
}

/** What facts about this very thing settle: nothing, if one says yes and another no. "They deny that …" is no yes. */
function settledBy(first: Fact, facts: readonly Fact[]): Verdict {
  if (facts.every(affirms)) return trueBy(first);
  if (!facts.every(({negated}) => negated)) return tooNear;
  return falseBy(
    'denied',
    facts.map(({id}) => id),
  );
}

/** Every fact of a relation about a subject, the other way round too where the relation is symmetric. */
export function statements(
  knowledge: Knowledge,
  relation: Id,
  subject: Id,
  purpose?: Id,
): readonly Fact[] {
  const direct = knowledge.factsAbout(relation, subject);
  const turned = knowledge.relation(relation).symmetric
    ? knowledge.factsWith(relation, subject)
    : [];
  return [...direct, ...turned].filter(fact => purpose === undefined || fact.for === purpose);
}

/** All true values of the open side. */
function truths(knowledge: Knowledge, query: RelationQuery): readonly Fact[] {
  const facts =
    query.asks === 'object'
      ? statements(knowledge, query.relation, query.subject, query.for)
      : [
          ...knowledge.factsWith(query.relation, query.object),
          ...(knowledge.relation(query.relation).symmetric
            ? knowledge.factsAbout(query.relation, query.object)
            : []),
        ];
  return facts.filter(affirms);
}

/** The value that a fact puts on the open side. */
export function valueIn(query: RelationQuery, fact: Fact): FactObject {
  if (query.asks === 'object') return objectOn(fact, query.subject);
  return fact.object === query.object ? fact.subject : fact.object;
}

function objectOn(fact: Fact, subject: Id): FactObject {
  return fact.subject === subject ? fact.object : fact.subject;
}

/** That a relation holds between two at a time, or at that of writing. */
interface Supposition {
  readonly relation: Id;
  readonly subject: Id;
  readonly object: string;
  readonly at: Time | undefined;
}

/** Proves it false by what is `stated` of its subject, or because all that is `right` is listed; else leaves it open. */
function refute(
  knowledge: Knowledge,
  {relation, subject, object, at}: Supposition,
  stated: readonly Fact[],
  right: readonly Fact[],
): Verdict {
  const known = knowledge.relation(relation);
  const {inverseFunctional, labels} = known;
  const holdsThen = (fact: Fact) => holdTogether(at, fact.time);
  const rulesOut = (limit: Functional) => (limit === 'always' ? () => true : holdsThen);
  const exclusive = onlyOf(knowledge, {relation, subject, object}, stated);
  const only = exclusive.find(holdsThen);
  if (only !== undefined) return falseBy('exclusive-wording', [only.id]);
  const oneObject = objectsOf(known);
  const other = oneObject && stated.find(rulesOut(oneObject));
  if (other !== undefined)
    return falseBy(labels === undefined ? 'one-value' : 'exclusive-labels', [other.id]);
  const holder =
    inverseFunctional &&
    knowledge.factsWith(relation, object).filter(isHeld).find(rulesOut(inverseFunctional));
  if (holder !== undefined) return falseBy('one-subject', [holder.id]);
  const closed = knowledge
    .completeOf(relation)
    .filter(
      pattern =>
        covers(pattern, subject, object) || (known.symmetric && covers(pattern, object, subject)),
    );
  // What was the only one at another time may well be taken for the only one at this.
  if (closed.length === 0) return exclusive.length === 0 ? open : tooNear;
  const grounds = right.map(({id}) => id);
  const counts = closed.flatMap(({count}) => count ?? []);
  return falseBy(
    'closed-list',
    [...counts, ...grounds],
    closed.some(({basis}) => basis !== 'certified'),
  );
}

/**
 * The facts that shut the pair out by "only", while they hold. It speaks of what it is about, its subject, from whichever
 * side of a symmetric relation that is asked: where a country borders only one other, no third one borders it.
 */
function onlyOf(
  knowledge: Knowledge,
  {relation, subject, object}: Omit<Supposition, 'at'>,
  stated: readonly Fact[],
): readonly Fact[] {
  const {symmetric} = knowledge.relation(relation);
  const turned = symmetric ? knowledge.factsAbout(relation, object).filter(isHeld) : [];
  return [...stated, ...turned].filter(
    fact => fact.only && (fact.subject === subject || fact.subject === object),
  );
}

/** The same fact leaves its object's other pairs open, yet a reader may well take "only" for both: then nothing is asked. */
function isOnlyBeside(knowledge: Knowledge, relation: Id, subject: Id, object: string): boolean {
  if (!knowledge.relation(relation).symmetric) return false;
  const isOnly = (fact: Fact) => fact.only === true && isSaid(fact);
  const isOf = (side: string) => knowledge.factsAbout(relation, side).some(isOnly);
  const isBeside = (side: string) => knowledge.factsWith(relation, side).some(isOnly);
  return !isOf(subject) && !isOf(object) && (isBeside(subject) || isBeside(object));
}

/** True if facts on either side cannot all be so. */
function contradicted(
  {contradictory, factsAbout, factsWith}: Knowledge,
  relation: Id,
  subject: Id,
  object: string,
): boolean {
  if (contradictory.size === 0) return false;
  return [subject, object].some(side =>
    [...factsAbout(relation, side), ...factsWith(relation, side)].some(({id}) =>
      contradictory.has(id),
    ),
  );
}

/** Values that the article gives for something that overlaps what the query gives: of a country, what its government wants. */
function saidAround(knowledge: Knowledge, query: RelationQuery): readonly string[] {
  const given = query.asks === 'object' ? query.subject : query.object;
  return familyOf(knowledge, given).flatMap(side =>
    valuesBeside(knowledge, query, query.relation, side),
  );
}

/** Values that stand beside the same in a relation of nearly the same meaning. */
function nearlyRight(knowledge: Knowledge, query: RelationQuery): readonly string[] {
  const given = query.asks === 'object' ? query.subject : query.object;
  return knowledge
    .nearRelations(query.relation)
    .flatMap(relation => valuesBeside(knowledge, query, relation, given));
}

function familyOf(knowledge: Knowledge, value: string): readonly string[] {
  if (knowledge.entities.has(value))
    return [...knowledge.wholesOf(value), ...knowledge.partsOf(value)];
  const kin = knowledge.factsSaying(value).flatMap(({id}) => [...knowledge.kinship.near(id)]);
  return kin.map(id => String(knowledge.facts.get(id)?.object));
}

/** What fills the open side of a relation, of either side where it is symmetric, beside a value on the other. */
function valuesBeside(
  knowledge: Knowledge,
  {asks}: RelationQuery,
  relation: Id,
  side: string,
): readonly string[] {
  const objects = () =>
    knowledge
      .factsAbout(relation, side)
      .filter(isSaid)
      .map(({object}) => String(object));
  const subjects = () =>
    knowledge
      .factsWith(relation, side)
      .filter(isSaid)
      .map(({subject}) => subject);
  if (knowledge.relation(relation).symmetric) return [...objects(), ...subjects()];
  return asks === 'object' ? objects() : subjects();
}

function isSaid({negated, object}: Fact): boolean {
  return !negated && typeof object === 'string';
}

/** True if it can rule out another. What somebody denies to be so rules out nothing. */
function isHeld(fact: Fact): boolean {
  return affirms(fact) && typeof fact.object === 'string';
}

/** Facts that come near to one of these; they themselves are among them. */
function kinOf({kinship, facts: known}: Knowledge, facts: readonly Fact[]): readonly Fact[] {
  return facts
    .filter(isSaid)
    .flatMap(({id}) => [...kinship.near(id)].flatMap(other => known.get(other) ?? []));
}

/** The world's veto: another source says it is so. */
function trueInTheWorld(knowledge: Knowledge, relation: Id, subject: Id, object: string): boolean {
  const naming = [subject, object].flatMap(side => knowledge.backgroundNaming(relation, side));
  return naming.some(fact => {
    if (fact.subject === undefined || typeof fact.object !== 'string') return false;
    const matches = (a: Id, b: string) =>
      (a === subject && valuesOverlap(knowledge, b, object)) ||
      (b === object && valuesOverlap(knowledge, a, subject));
    return (
      matches(fact.subject, fact.object) ||
      (knowledge.relation(relation).symmetric === true && matches(fact.object, fact.subject))
    );
  });
}

function covers({subject, object}: Completeness, ofSubject: Id, ofObject: string): boolean {
  return (
    (subject === undefined || subject === ofSubject) &&
    (object === undefined || object === ofObject)
  );
}

function trueBy(fact: Fact): Verdict {
  const grounds = [fact.id, ...(fact.inferredFrom ?? [])];
  return {
    truth: 'true',
    proof: {rule: fact.status === 'inferred' ? 'inferred' : 'stated', grounds},
  };
}

function falseBy(rule: Proof['rule'], grounds: readonly Id[], contradicted = true): Verdict {
  return {truth: 'false', proof: {rule, grounds}, contradicted};
}
