import type {Fact, Id, NotStated, Quantity} from '../../pack/article-pack.js';
import type {Proof, Query} from '../../quiz/question.js';
import type {
  Blueprint,
  BlueprintBase,
  Draw,
  QuestionKind,
  Refusal,
  Written,
} from '../draw/blueprint.js';
import {choiceOf, lettered} from '../draw/choice.js';
import {rivalValues} from '../draw/distractors.js';
import type {Luck} from '../draw/luck.js';
import {ladder} from '../draw/number-ladder.js';
import type {Knowledge} from '../knowledge.js';
import {judge, type RelationQuery} from '../proof/truth.js';
import {explanationOf, isWorded, paragraphOf, pickStem, statementOf} from '../sentences.js';
import {
  baseOnFacts,
  blueprintBase,
  difficultyOf,
  labelOptions,
  type Base,
} from './question-base.js';
import {askable} from './relation-question.js';

type Truth = 'true' | 'false' | 'not-stated';

/**
 * A statement, and whether the article says it, says otherwise, or does not say. *False* is only what the article
 * contradicts; *does not say* only what the pack names as left open, since a reader may well call a statement false
 * that merely is not in the text.
 */
export const statementKind: QuestionKind = {
  kind: 'statement',
  blueprints: knowledge => [
    ...askable(knowledge).flatMap(fact => factBlueprint(knowledge, fact) ?? []),
    ...knowledge.pack.notStated.flatMap(gap => gapBlueprint(knowledge, gap) ?? []),
  ],
};

/** A statement to judge, and what it is. */
interface Claim {
  readonly fact: Fact;
  readonly truth: Truth;
  readonly proof: Proof;
}

function factBlueprint(knowledge: Knowledge, fact: Fact): Blueprint | undefined {
  const {topic} = knowledge.relation(fact.relation);
  if (
    fact.source !== undefined ||
    fact.status !== 'stated' ||
    fact.negated ||
    topic === 'view' ||
    fact.for !== undefined
  )
    return undefined;
  if (
    isDisputed(knowledge, fact) ||
    !stands(knowledge, fact) ||
    !canBeContradicted(knowledge, fact)
  )
    return undefined;
  const base = blueprintBase('statement', 'evaluate', fact.id, [fact.subject]);
  return {...base, write: draw => writeFact(knowledge, fact, base, draw)};
}

function writeFact(
  knowledge: Knowledge,
  fact: Fact,
  base: BlueprintBase,
  {luck, keyPosition}: Draw,
): Written | Refusal {
  const asIs: Claim = {fact, truth: 'true', proof: {rule: 'stated', grounds: [fact.id]}};
  const claim = keyPosition % 2 === 0 ? asIs : (contradicted(knowledge, fact, luck) ?? asIs);
  const explanation = explanationOf(knowledge, fact);
  const paragraph = paragraphOf(fact.evidence);
  return askTruth(knowledge, {...claim, explanation, paragraph}, luck, parts =>
    baseOnFacts(knowledge, base, [fact], {
      ...parts,
      difficulty: difficultyOf({level: base.level, nearDistractors: 1}),
    }),
  );
}

/** A gap with what a reader may suppose to fill it. */
interface Supposable extends NotStated {
  readonly relation: Id;
  readonly subject: Id;
  readonly supposed: readonly string[];
}

function gapBlueprint(knowledge: Knowledge, gap: NotStated): Blueprint | undefined {
  const {id, relation, subject, supposed = []} = gap;
  if (relation === undefined || subject === undefined || supposed.length === 0) return undefined;
  const supposable: Supposable = {...gap, relation, subject, supposed};
  if (!isWorded(knowledge, supposition(supposable, ''))) return undefined;
  const base = blueprintBase('statement', 'evaluate', id, [subject]);
  return {...base, write: draw => writeGap(knowledge, supposable, base, draw)};
}

/** What nobody states, in the form of a fact. */
function supposition({id, relation, subject, paragraph}: Supposable, object: string): Fact {
  return {
    id,
    relation,
    subject,
    object,
    status: 'stated',
    evidence: [{paragraph}],
    quizworthy: true,
  };
}

function writeGap(
  knowledge: Knowledge,
  gap: Supposable,
  base: BlueprintBase,
  {luck}: Draw,
): Written | Refusal {
  const {id, relation, subject, detail, paragraph} = gap;
  const [object = ''] = luck.shuffled(gap.supposed, supposed => supposed);
  const verdict = judge(knowledge, {asks: 'object', relation, subject}, object);
  const isOpen =
    verdict.truth === 'unknown'
      ? !verdict.near
      : verdict.truth === 'false' && !verdict.contradicted;
  if (!isOpen) return {refused: 'the article settles it after all'};
  const {wording} = knowledge;
  const explanation = wording.sentence(wording.feedback.leftOut(detail));
  const claim: ExplainedClaim = {
    fact: supposition(gap, object),
    truth: 'not-stated',
    proof: {rule: 'closed-list', grounds: [id]},
    explanation,
    paragraph,
  };
  return askTruth(knowledge, claim, luck, parts => ({
    ...base,
    ...parts,
    lang: knowledge.pack.lang,
    events: [],
    evidence: [{paragraph}],
    explanation,
    difficulty: difficultyOf({level: base.level, nearDistractors: 2}),
  }));
}

interface ExplainedClaim extends Claim {
  readonly explanation: string;
  readonly paragraph: number;
}

function askTruth(
  knowledge: Knowledge,
  {fact, truth, proof, explanation, paragraph}: ExplainedClaim,
  luck: Luck,
  base: (parts: {readonly stem: string; readonly query: Query; readonly proof: Proof}) => Base,
): Written | Refusal {
  const {wording} = knowledge;
  const {options, key} = labelOptions(knowledge, {
    labels: ['true', 'false', 'not-stated'],
    texts: wording.labels.truth,
    right: truth,
    proof,
    explanation,
    paragraph,
  });
  const {relation, subject, object} = fact;
  const query: Query = {
    asks: 'statement',
    relation,
    subject,
    object: typeof object === 'string' ? object : object.value,
  };
  const stem = pickStem(luck, wording.stems.statement(statementOf(knowledge, fact)));
  return choiceOf(lettered(options, key), () => base({stem, query, proof}));
}

/** True if the article disputes what the fact says, whoever says it. */
function isDisputed({kinship, disputed}: Knowledge, {id}: Fact): boolean {
  return [...kinship.saying(id)].some(said => disputed.has(said));
}

/** Only where the article could contradict another object: else every statement of this kind would be true. */
function canBeContradicted(
  {relation, completeOf}: Knowledge,
  {relation: id, subject, object, only}: Fact,
): boolean {
  const counted = completeOf(id).some(
    pattern => pattern.basis !== 'certified' && (pattern.subject ?? subject) === subject,
  );
  return (
    typeof object !== 'string' || only === true || relation(id).functional !== undefined || counted
  );
}

/** True if no other fact speaks against it. */
function stands(knowledge: Knowledge, fact: Fact): boolean {
  const {relation, subject, object} = fact;
  if (fact.time !== undefined) return false; // a stem says no time, and so speaks of that of writing
  if (typeof object !== 'string') return knowledge.factsAbout(relation, subject).length === 1;
  return judge(knowledge, {asks: 'object', relation, subject}, object).truth === 'true';
}

/** The fact altered so that the article contradicts it. */
function contradicted(knowledge: Knowledge, fact: Fact, luck: Luck): Claim | undefined {
  return typeof fact.object === 'string'
    ? otherObject(knowledge, fact, fact.object, luck)
    : otherNumber(fact, fact.object, luck);
}

function otherNumber(fact: Fact, object: Quantity, luck: Luck): Claim | undefined {
  const numbers = ladder(object, luck.below(3, 'rank of the number'), []) ?? [];
  const others = numbers.filter(number => number !== object.value);
  const [value] = luck.shuffled(others, String);
  if (value === undefined) return undefined;
  return {
    fact: {...fact, object: {...object, value}},
    truth: 'false',
    proof: {rule: 'out-of-bounds', grounds: [fact.id]},
  };
}

function otherObject(
  knowledge: Knowledge,
  fact: Fact,
  object: string,
  luck: Luck,
): Claim | undefined {
  const query: RelationQuery = {asks: 'object', relation: fact.relation, subject: fact.subject};
  const rivals = rivalValues(knowledge, {query, fact, value: object}, luck);
  for (const {value} of luck.shuffled(rivals, rival => rival.value)) {
    const verdict = value === fact.subject ? undefined : judge(knowledge, query, value);
    if (verdict?.truth !== 'false' || !verdict.contradicted) continue;
    const {only: _, partial: __, ...plain} = fact;
    return {fact: {...plain, object: value}, truth: 'false', proof: verdict.proof};
  }
  return undefined;
}
