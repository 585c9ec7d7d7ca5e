import type {Fact, Quantity} from '../../pack/article-pack.js';
import type {Kind} from '../../quiz/question.js';
import type {
  Blueprint,
  BlueprintBase,
  Draw,
  QuestionKind,
  Refusal,
  Written,
} from '../draw/blueprint.js';
import {choiceOf, lettered, type PlainOption} from '../draw/choice.js';
import {ladder} from '../draw/number-ladder.js';
import type {Knowledge} from '../knowledge.js';
import {explanationOf, paragraphOf, pickStem, stemOf} from '../sentences.js';
import {baseOnFacts, blueprintBase, difficultyOf, type Base} from './question-base.js';
import {askable} from './relation-question.js';

/** A number, out of a ladder of numbers. */
export const quantityKind = numberKind('quantity', writeLadder);

/** A number, to be typed. */
export const numberEntryKind = numberKind('number-entry', writeEntry);

/** A fact that gives a number, and the stems that ask for it. */
interface Asked {
  readonly fact: Fact;
  readonly object: Quantity;
  readonly stems: readonly string[];
  readonly base: BlueprintBase;
}

function numberKind(
  kind: Kind,
  write: (knowledge: Knowledge, asked: Asked, draw: Draw) => Written | Refusal,
): QuestionKind {
  const blueprint = (knowledge: Knowledge, fact: Fact): Blueprint | undefined => {
    const {object, relation, subject} = fact;
    const stems = knowledge.relationWording(relation)?.askObject;
    if (typeof object === 'string' || stems === undefined || fact.negated) return undefined;
    if (!isOnlyNumber(knowledge, fact, object)) return undefined;
    const base = blueprintBase(kind, 'retrieve', fact.id, [subject]);
    return {...base, write: draw => write(knowledge, {fact, object, stems, base}, draw)};
  };
  return {
    kind,
    blueprints: knowledge => askable(knowledge).flatMap(fact => blueprint(knowledge, fact) ?? []),
  };
}

/** True if no other fact gives another number, or denies this one, for the same thing in the same unit, a share of the same whole. */
function isOnlyNumber(
  knowledge: Knowledge,
  {relation, subject, negated}: Fact,
  {unit, of, value}: Quantity,
): boolean {
  return knowledge
    .factsAbout(relation, subject)
    .every(
      ({object: other, negated: denied}) =>
        typeof other === 'string' ||
        other.unit !== unit ||
        other.of !== of ||
        (other.value === value && !denied === !negated),
    );
}

function writeEntry(knowledge: Knowledge, asked: Asked, {luck}: Draw): Written {
  const {value, tolerance, unit} = asked.object;
  return {
    question: {
      ...questionBase(knowledge, asked, {luck, more: 50}),
      interaction: 'number',
      key: value,
      tolerance,
      unit,
    },
  };
}

function writeLadder(
  knowledge: Knowledge,
  asked: Asked,
  {luck, keyPosition}: Draw,
): Written | Refusal {
  const {fact, object} = asked;
  const numbers = ladder(object, keyPosition % 3, vetoed(knowledge, fact));
  if (numbers === undefined) return {refused: 'no other numbers lie far enough away'};
  const {range} = knowledge.relation(fact.relation);
  const withUnit = !('quantity' in range && range.quantity === 'count');
  const options = numbers.map((number): PlainOption => {
    const isKey = number === object.value;
    return {
      value: {number},
      text: knowledge.wording.quantity({...object, value: number}, withUnit),
      role: isKey ? 'key' : 'misread',
      proof: {rule: isKey ? 'stated' : 'out-of-bounds', grounds: [fact.id]},
      feedback: isKey
        ? explanationOf(knowledge, fact)
        : knowledge.wording.feedback.lookAgain(paragraphOf(fact.evidence)),
    };
  });
  const key = options.find(({role}) => role === 'key')!;
  return choiceOf(lettered(options, key), () =>
    questionBase(knowledge, asked, {luck, nearDistractors: 2}),
  );
}

function questionBase(
  knowledge: Knowledge,
  {fact, stems, base}: Asked,
  {
    luck,
    more = 0,
    nearDistractors = 0,
  }: Pick<Draw, 'luck'> & {readonly more?: number; readonly nearDistractors?: number},
): Base {
  const attributed = fact.source !== undefined;
  return baseOnFacts(knowledge, base, [fact], {
    stem: stemOf(knowledge, fact, pickStem(luck, stems)),
    query: {asks: 'number', fact: fact.id},
    proof: {rule: 'stated', grounds: [fact.id]},
    difficulty: difficultyOf({level: base.level, attributed, nearDistractors}) + more,
  });
}

/** Numbers that another source gives for the same. */
function vetoed(knowledge: Knowledge, {relation, subject}: Fact): readonly number[] {
  return knowledge
    .backgroundNaming(relation, subject)
    .flatMap(other =>
      other.subject === subject && typeof other.object === 'object' ? [other.object.value] : [],
    );
}
