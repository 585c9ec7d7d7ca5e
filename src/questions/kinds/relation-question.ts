import type {Fact} from '../../pack/article-pack.js';
import type {Blueprint, Refusal, Turn} from '../draw/blueprint.js';
import {chooseOptions, withOptions, type BlueprintBase, type Candidate} from '../draw/choice.js';
import {distractorsFor, optionOf} from '../draw/distractors.js';
import type {Knowledge} from '../knowledge.js';
import {optionsOverlap} from '../proof/overlap.js';
import {baseOnFacts, difficultyOf} from './question-base.js';
import type {Kind, Level, Question} from '../../quiz/question.js';
import {explanationOf, isWorded, paragraphOf, stemOf} from '../realise.js';
import {judge, valueIn, type RelationQuery} from '../proof/truth.js';

/** A question for one side of a fact's relation. */
export interface RelationAsk {
  readonly kind: Kind;
  readonly level: Level;
  readonly fact: Fact;
  readonly side: 'object' | 'subject';
  /** In place of the subject's name: a description that another fact gives. */
  readonly description?: {readonly text: string; readonly by: Fact};
}

/** A question that asks for the object or the subject of a fact, if its relation has stems for it. */
export function relationBlueprint(knowledge: Knowledge, ask: RelationAsk): Blueprint | undefined {
  const {fact, side, kind, level, description} = ask;
  const wording = knowledge.relationWording(fact.relation);
  const stems = side === 'object' ? wording?.askObject : wording?.askSubject;
  if (stems === undefined || typeof fact.object !== 'string' || fact.negated) return undefined;
  const facts: readonly [Fact, ...Fact[]] =
    description === undefined ? [fact] : [fact, description.by];
  const base: BlueprintBase = {
    id: [kind, side, ...facts.map(({id}) => id)].join('.'),
    kind,
    level,
    about: facts.map(({id}) => id),
    entities: [fact.subject, ...(knowledge.entities.has(fact.object) ? [fact.object] : [])],
  };
  return {...base, realise: turn => realise(knowledge, ask, base, facts, stems, turn)};
}

function realise(
  knowledge: Knowledge,
  ask: RelationAsk,
  base: BlueprintBase,
  facts: readonly [Fact, ...Fact[]],
  stems: readonly string[],
  turn: Turn,
): Question | Refusal {
  const {fact} = ask;
  const query = queryOf(ask);
  const value = String(valueIn(query, fact));
  const verdict = judge(knowledge, query, value, fact.time);
  if (verdict.truth !== 'true') return {refused: 'the fact does not stand'};
  const key: Candidate = {
    ...optionOf(knowledge, query, fact, value),
    role: 'key',
    proof: verdict.proof,
    feedback: explanationOf(knowledge, fact),
  };
  const {side, description} = ask;
  const subject = description && {subject: knowledge.wording.bareNounPhrase(description.text)};
  const stem = stemOf(knowledge, fact, turn.random.pick(stems), {side, ...subject});
  const isEntity = knowledge.entities.has(value);
  const chosen = chooseOptions(
    key,
    distractorsFor(knowledge, query, fact, value, turn.random),
    {
      evenLengths: !isEntity,
      overlaps: (a, b) => optionsOverlap(knowledge, a, b),
      words: knowledge.contentWords,
      stem,
    },
    turn,
  );
  return withOptions(chosen, options =>
    baseOnFacts(knowledge, base, facts, {
      stem,
      query,
      proof: verdict.proof,
      difficulty: difficultyOf({
        level: ask.level,
        hops: facts.length - 1,
        paragraphs: new Set(facts.map(({evidence}) => paragraphOf(evidence))).size,
        attributed: fact.source !== undefined,
        nearDistractors: options.filter(({role}) => role === 'misread').length,
      }),
    }),
  );
}

function queryOf({side, fact}: RelationAsk): RelationQuery {
  const {relation, subject, object} = fact;
  if (side === 'subject') return {asks: 'subject', relation, object: String(object)};
  return {asks: 'object', relation, subject, ...(fact.for === undefined ? {} : {for: fact.for})};
}

/** Both sides of a fact, as far as its relation has stems for them. */
export function bothSides(
  knowledge: Knowledge,
  fact: Fact,
  kind: Kind,
  level: Level,
): readonly Blueprint[] {
  return (['object', 'subject'] as const).flatMap(
    side => relationBlueprint(knowledge, {kind, level, fact, side}) ?? [],
  );
}

/** The facts that may be asked. */
export function askable(knowledge: Knowledge): readonly Fact[] {
  return [...knowledge.facts.values()].filter(fact => fact.quizworthy && isWorded(knowledge, fact));
}
