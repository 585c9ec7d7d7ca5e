import type {Fact} from '../../pack/article-pack.js';
import type {Kind, Level} from '../../quiz/question.js';
import type {Blueprint, BlueprintBase, Draw, Refusal, Written} from '../draw/blueprint.js';
import {choiceOf, chooseOptions, rulesFor, type Candidate} from '../draw/choice.js';
import {areAllLookedAt, distractorsFor, plainValue, valueText} from '../draw/distractors.js';
import type {Knowledge} from '../knowledge.js';
import {plainName} from '../plain-words.js';
import {judge, valueIn, type RelationQuery} from '../proof/truth.js';
import {explanationOf, isWorded, paragraphOf, pickStem, stemOf} from '../sentences.js';
import {baseOnFacts, difficultyOf} from './question-base.js';

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
  return {...base, write: draw => write(knowledge, {...ask, base, facts, stems}, draw)};
}

interface WordedAsk extends RelationAsk {
  readonly base: BlueprintBase;
  readonly facts: readonly [Fact, ...Fact[]];
  readonly stems: readonly string[];
}

function write(knowledge: Knowledge, ask: WordedAsk, draw: Draw): Written | Refusal {
  const {fact, facts, side, description} = ask;
  const query = queryOf(ask);
  const value = String(valueIn(query, fact));
  const verdict = judge(knowledge, query, value, fact.time);
  if (verdict.truth !== 'true') return {refused: 'the fact does not stand', forGood: true};
  const {proof} = verdict;
  const isEntity = knowledge.entities.has(value);
  const key: Candidate = {
    value: isEntity ? {entity: value} : {phrase: value},
    role: 'key',
    proof,
    plain: plainValue(knowledge, query, value),
    write: () => ({
      text: valueText(knowledge, query, value),
      feedback: explanationOf(knowledge, fact),
    }),
  };
  const asked = {query, fact, value};
  const rules = rulesFor(knowledge, {
    evenLengths: !isEntity,
    given: givenBy(knowledge, ask),
    areAll: areAllLookedAt(knowledge, asked),
  });
  const placed = chooseOptions(key, distractorsFor(knowledge, asked, draw.luck), rules, draw);
  return choiceOf(placed, options => {
    const subject = description && {subject: knowledge.wording.bareNounPhrase(description.text)};
    return baseOnFacts(knowledge, ask.base, facts, {
      stem: stemOf(knowledge, fact, pickStem(draw.luck, ask.stems), {side, ...subject}),
      query,
      proof,
      difficulty: difficultyOf({
        level: ask.level,
        hops: facts.length - 1,
        paragraphs: new Set(facts.map(({evidence}) => paragraphOf(evidence))).size,
        attributed: fact.source !== undefined,
        nearDistractors: options.filter(({role}) => role === 'misread').length,
      }),
    });
  });
}

function queryOf({side, fact}: RelationAsk): RelationQuery {
  const {relation, subject, object} = fact;
  if (side === 'subject') return {asks: 'subject', relation, object: String(object)};
  return {asks: 'object', relation, subject, ...(fact.for === undefined ? {} : {for: fact.for})};
}

/** What the stem tells: the other side, or what describes it, whose word it is, and what it is for. */
function givenBy(knowledge: Knowledge, {side, fact, description}: RelationAsk): string {
  const subject = description === undefined ? fact.subject : description.by.object;
  const purpose = knowledge.facts.get(fact.for ?? '')?.object;
  return [side === 'object' ? subject : fact.object, fact.source?.by, purpose]
    .flatMap(given => (typeof given === 'string' ? plainName(knowledge, given) : []))
    .join(' ');
}

/** The facts that may be asked. */
export function askable(knowledge: Knowledge): readonly Fact[] {
  return [...knowledge.facts.values()].filter(fact => fact.quizworthy && isWorded(knowledge, fact));
}
