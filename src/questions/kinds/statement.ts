import type {Fact, NotStated, Quantity} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind, Refusal, Turn} from '../draw/blueprint.js';
import {choiceQuestion, lettered, type BlueprintBase, type Candidate} from '../draw/choice.js';
import {rivalValues} from '../draw/distractors.js';
import type {Knowledge} from '../knowledge.js';
import {ladder} from '../draw/number-ladder.js';
import {baseOnFacts, difficultyOf, type Base} from './question-base.js';
import type {ChoiceQuestion, Proof, Query, Question} from '../../quiz/question.js';
import {explanationOf, isWorded, paragraphOf, pickStem, statementOf} from '../realise.js';
import {askable} from './relation-question.js';
import {judge, type RelationQuery} from '../proof/truth.js';

type Truth = 'true' | 'false' | 'not-stated';

const truthLabels: readonly Truth[] = ['true', 'false', 'not-stated'];

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
    knowledge.disputed.has(fact.id) ||
    !stands(knowledge, fact) ||
    !canBeContradicted(knowledge, fact)
  )
    return undefined;
  const base = blueprintBase(fact.id, fact.subject);
  return {
    ...base,
    realise(turn) {
      const asIs: Claim = {fact, truth: 'true', proof: {rule: 'stated', grounds: [fact.id]}};
      const claim =
        turn.keyPosition % 2 === 0 ? asIs : (contradicted(knowledge, fact, turn) ?? asIs);
      return question(
        knowledge,
        claim,
        paragraphOf(fact.evidence),
        explanationOf(knowledge, fact),
        turn,
        parts =>
          baseOnFacts(knowledge, base, [fact], {
            ...parts,
            difficulty: difficultyOf({level: base.level, nearDistractors: 1}),
          }),
      );
    },
  };
}

function gapBlueprint(knowledge: Knowledge, gap: NotStated): Blueprint | undefined {
  const {id, relation, subject, supposed = []} = gap;
  if (relation === undefined || subject === undefined || supposed.length === 0) return undefined;
  if (!isWorded(knowledge, claimOf(gap, relation, subject, ''))) return undefined;
  const base = blueprintBase(id, subject);
  return {
    ...base,
    realise: turn =>
      realiseGap(knowledge, {...gap, relation, subject}, turn.random.pick(supposed), base, turn),
  };
}

/** What nobody states, in the form of a fact. */
function claimOf(
  {id, paragraph}: Pick<NotStated, 'id' | 'paragraph'>,
  relation: string,
  subject: string,
  object: string,
): Fact {
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

function realiseGap(
  knowledge: Knowledge,
  {
    id,
    relation,
    subject,
    detail,
    paragraph,
  }: NotStated & {readonly relation: string; readonly subject: string},
  object: string,
  base: BlueprintBase,
  turn: Turn,
): Question | Refusal {
  const verdict = judge(knowledge, {asks: 'object', relation, subject}, object);
  const isOpen =
    verdict.truth === 'unknown'
      ? !verdict.near
      : verdict.truth === 'false' && !verdict.contradicted;
  if (!isOpen) return {refused: 'the article settles it after all'};
  const fact = claimOf({id, paragraph}, relation, subject, object);
  const claim: Claim = {fact, truth: 'not-stated', proof: {rule: 'closed-list', grounds: [id]}};
  const {wording} = knowledge;
  const explanation = wording.sentence(wording.feedback.leftOut(detail));
  return question(knowledge, claim, paragraph, explanation, turn, parts => ({
    ...base,
    ...parts,
    lang: knowledge.pack.lang,
    events: [],
    evidence: [{paragraph}],
    explanation,
    difficulty: difficultyOf({level: base.level, nearDistractors: 2}),
  }));
}

function blueprintBase(id: string, subject: string): BlueprintBase {
  return {
    id: `statement.${id}`,
    kind: 'statement',
    level: 'evaluate',
    about: [id],
    entities: [subject],
  };
}

function question(
  knowledge: Knowledge,
  {fact, truth, proof}: Claim,
  paragraph: number,
  explanation: string,
  {random}: Turn,
  base: (parts: {readonly stem: string; readonly query: Query; readonly proof: Proof}) => Base,
): ChoiceQuestion {
  const {wording} = knowledge;
  const options = truthLabels.map((label): Candidate => ({
    value: {label},
    text: wording.labels.truth[label],
    role: label === truth ? 'key' : 'misread',
    proof: label === truth ? proof : {rule: 'exclusive-labels', grounds: proof.grounds},
    feedback: label === truth ? explanation : wording.feedback.lookAgain(paragraph),
  }));
  const {relation, subject, object} = fact;
  const query: Query = {
    asks: 'statement',
    relation,
    subject,
    object: typeof object === 'string' ? object : object.value,
  };
  const stem = pickStem(random, wording.stems.statement(statementOf(knowledge, fact)));
  return choiceQuestion(
    base({stem, query, proof}),
    lettered(options, options[truthLabels.indexOf(truth)]!),
  );
}

/** Only where the article could contradict another object: else every statement of this kind would be true. */
function canBeContradicted(
  {relation, pack}: Knowledge,
  {relation: id, subject, object, only}: Fact,
): boolean {
  const counted = pack.complete.some(
    pattern =>
      pattern.basis !== 'certified' &&
      pattern.relation === id &&
      (pattern.subject ?? subject) === subject,
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
function contradicted(knowledge: Knowledge, fact: Fact, turn: Turn): Claim | undefined {
  return typeof fact.object === 'string'
    ? otherObject(knowledge, fact, fact.object, turn)
    : otherNumber(fact, fact.object, turn);
}

function otherNumber(fact: Fact, object: Quantity, {random}: Turn): Claim | undefined {
  const numbers = ladder(object, random.below(3), []) ?? [];
  const [value] = random.shuffled(numbers.filter(number => number !== object.value));
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
  {random}: Turn,
): Claim | undefined {
  const query: RelationQuery = {asks: 'object', relation: fact.relation, subject: fact.subject};
  for (const {value} of random.shuffled(rivalValues(knowledge, query, fact, object, random))) {
    const verdict = value === fact.subject ? undefined : judge(knowledge, query, value);
    if (verdict?.truth !== 'false' || !verdict.contradicted) continue;
    const {only: _, partial: __, ...plain} = fact;
    return {fact: {...plain, object: value}, truth: 'false', proof: verdict.proof};
  }
  return undefined;
}
