import type {Fact} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind, Refusal, Turn} from '../blueprint.js';
import {choiceQuestion, lettered, type BlueprintBase, type Candidate} from '../choice.js';
import {sameTypeValues} from '../distractors.js';
import type {Knowledge} from '../knowledge.js';
import {ladder} from '../number-ladder.js';
import {baseOnFacts, difficultyOf} from '../question-base.js';
import type {Proof, Question} from '../question.js';
import {explanationOf, paragraphOf, statementOf} from '../realise.js';
import {askable} from '../relation-question.js';
import {judge, valueIn} from '../truth.js';

type Truth = 'true' | 'false' | 'not-stated';

const truthLabels: readonly Truth[] = ['true', 'false', 'not-stated'];

/** A statement, and whether the article says it, says otherwise, or does not say. */
export const statementKind: QuestionKind = {
  kind: 'statement',
  blueprints: knowledge => askable(knowledge).flatMap(fact => statementBlueprint(knowledge, fact) ?? []),
};

/** A statement to judge, and what it is. */
interface Claim {
  readonly fact: Fact;
  readonly truth: Truth;
  readonly proof: Proof;
}

function statementBlueprint(knowledge: Knowledge, fact: Fact): Blueprint | undefined {
  const {topic} = knowledge.relation(fact.relation);
  if (fact.source !== undefined || fact.status !== 'stated' || fact.negated || topic === 'view' || fact.for !== undefined) return undefined;
  const base: BlueprintBase = {
    id: `statement.${fact.id}`,
    kind: 'statement',
    level: 'evaluate',
    about: [fact.id],
    entities: [fact.subject],
  };
  return {...base, realise: turn => realise(knowledge, fact, base, turn)};
}

function realise(knowledge: Knowledge, fact: Fact, base: BlueprintBase, turn: Turn): Question | Refusal {
  const {wording} = knowledge;
  const wanted = truthLabels[turn.keyPosition % 3]!;
  const claim = (wanted === 'true' ? undefined : altered(knowledge, fact, wanted, turn)) ?? {
    fact,
    truth: 'true' as const,
    proof: {rule: 'stated' as const, grounds: [fact.id]},
  };
  const {object} = claim.fact;
  const explanation = explanationOf(knowledge, fact);
  const options = truthLabels.map((label): Candidate => ({
    value: {label},
    text: wording.labels.truth[label],
    role: label === claim.truth ? 'key' : 'misread',
    proof: label === claim.truth ? claim.proof : {rule: 'exclusive-labels', grounds: claim.proof.grounds},
    feedback: label === claim.truth ? explanation : wording.feedback.lookAgain(paragraphOf(fact.evidence)),
  }));
  return choiceQuestion(
    baseOnFacts(knowledge, base, [fact], {
      stem: turn.random.pick(wording.stems.statement(statementOf(knowledge, claim.fact))),
      query: {
        asks: 'statement',
        relation: fact.relation,
        subject: fact.subject,
        object: typeof object === 'string' ? object : object.value,
      },
      proof: claim.proof,
      difficulty: difficultyOf({level: base.level, nearDistractors: 1}),
    }),
    lettered(options, options[truthLabels.indexOf(claim.truth)]!),
  );
}

/** The fact with another object, such that the article says otherwise, or says nothing of it. */
function altered(knowledge: Knowledge, fact: Fact, wanted: Truth, {random}: Turn): Claim | undefined {
  const {object} = fact;
  if (typeof object !== 'string') {
    const numbers = wanted === 'false' ? (ladder(object, random.below(3), []) ?? []) : [];
    const other = random.shuffled(numbers.filter(number => number !== object.value))[0];
    if (other === undefined) return undefined;
    return {fact: {...fact, object: {...object, value: other}}, truth: 'false', proof: {rule: 'out-of-bounds', grounds: [fact.id]}};
  }
  const query = {asks: 'object', relation: fact.relation, subject: fact.subject} as const;
  for (const {value, from} of random.shuffled(sameTypeValues(knowledge, query, fact, object, random))) {
    // A claim that nobody makes about a person's detention or guilt is not put before readers, even to be denied.
    if (from === undefined || (wanted === 'not-stated' && isSensitive(knowledge, fact))) continue;
    const verdict = judge(knowledge, query, value);
    if (verdict.truth !== 'false' || verdict.contradicted !== (wanted === 'false')) continue;
    if (valueIn(query, from) !== value && !knowledge.entities.has(value)) continue;
    const {only: _, partial: __, ...plain} = fact;
    return {fact: {...plain, object: value}, truth: wanted, proof: verdict.proof};
  }
  return undefined;
}

function isSensitive(knowledge: Knowledge, fact: Fact): boolean {
  return ['custody', 'charge'].includes(knowledge.relation(fact.relation).topic);
}
