import type {NounPhrase, Speaker} from '../words/questions/wording.js';
import type {Evidence, Fact, FactObject, Id} from '../pack/article-pack.js';
import type {Knowledge} from './knowledge.js';
import type {Luck} from './draw/luck.js';

/** What a frame's slots are filled with. */
export interface Slots {
  readonly subject?: NounPhrase;
  readonly object?: NounPhrase;
  readonly who?: string;
  readonly whom?: string;
  readonly for?: string;
  readonly unit?: string;
  readonly of?: string;
  /** True if the fact is told as past. */
  readonly past?: boolean;
}

type NamedSlot = Exclude<keyof Slots, 'past'>;

const slot = /\{(\w+)(?:\.(bare)|('s)|:([^}]*))?\}|\{([^|}:]+)\|([^}]+)\}/g;

/**
 * Fills a frame. `{subject:is|are|was|were}` picks by number and tense (the past forms may be one or missing),
 * `{wants|wanted}` by tense alone; `{subject's}` is the possessive, `{subject.bare}` has no determiner.
 */
export function fill(frame: string, slots: Slots): string {
  return frame.replace(
    slot,
    (
      whole,
      name: NamedSlot | undefined,
      bare?: string,
      possessive?: string,
      forms?: string,
      present?: string,
      past?: string,
    ) => {
      if (name === undefined) return (slots.past ? past : present) ?? whole;
      const value = slots[name];
      if (value === undefined) throw new RangeError(`no ${name} for ${whole} in “${frame}”`);
      if (typeof value === 'string') return value;
      if (bare !== undefined) return value.bare;
      if (possessive !== undefined) return value.possessive;
      return forms === undefined
        ? value.full
        : formOf(forms.split('|'), value.plural, slots.past === true);
    },
  );
}

function formOf(
  [one = '', many = one, past, pastMany]: readonly string[],
  plural: boolean,
  isPast: boolean,
): string {
  if (isPast && past !== undefined) return plural ? (pastMany ?? past) : past;
  return plural ? many : one;
}

/** The name of an entity in a sentence. */
export function nameOf(knowledge: Knowledge, entity: Id): NounPhrase {
  const found = knowledge.entities.get(entity);
  return found === undefined
    ? knowledge.wording.bareNounPhrase(entity)
    : knowledge.wording.nounPhrase(found);
}

/** A fact's object in a sentence: a name, a phrase or a number. */
export function objectOf(knowledge: Knowledge, relation: Id, object: FactObject): NounPhrase {
  const {wording} = knowledge;
  const {range} = knowledge.relation(relation);
  if (typeof object !== 'string') {
    const withUnit = !('quantity' in range && range.quantity === 'count');
    return wording.bareNounPhrase(wording.quantity(object, withUnit));
  }
  return 'entity' in range ? nameOf(knowledge, object) : wording.bareNounPhrase(object);
}

/** The slots that a fact fills. */
export function slotsOf(knowledge: Knowledge, fact: Fact): Slots {
  const purpose = fact.for === undefined ? undefined : knowledge.facts.get(fact.for);
  return {
    subject: nameOf(knowledge, fact.subject),
    object: objectOf(knowledge, fact.relation, fact.object),
    ...(purpose === undefined
      ? {}
      : {for: objectOf(knowledge, purpose.relation, purpose.object).full}),
    ...(typeof fact.object === 'string' ? {} : {unit: fact.object.unit, of: fact.object.of ?? ''}),
    past: fact.past === true,
  };
}

/** For facts that no frame fits, so that they can still be named beside others. Nothing is asked of them. */
const unworded = '{subject}: {object}';

/** A fact as a bare statement, without who states it: `Donald Rumsfeld holds the post of …`. */
export function statementOf(knowledge: Knowledge, fact: Fact): string {
  return fill(frameOf(knowledge, fact) ?? unworded, slotsOf(knowledge, fact));
}

/** True if there is a frame for the fact's statement that it fills. */
export function isWorded(knowledge: Knowledge, fact: Fact): boolean {
  return frameOf(knowledge, fact) !== undefined;
}

function frameOf(
  knowledge: Knowledge,
  {relation, negated, only, partial, for: purpose}: Fact,
): string | undefined {
  const wording = knowledge.relationWording(relation);
  if (wording === undefined || (negated && wording.denial === undefined)) return undefined;
  const frame =
    (negated && wording.denial) ||
    (only && wording.only) ||
    (partial && wording.partial) ||
    wording.statement;
  return purpose === undefined && frame.includes('{for}') ? undefined : frame;
}

/** A fact with who states it: `American officials insist that …`. */
export function attributedStatement(knowledge: Knowledge, fact: Fact): string {
  return knowledge.wording.attribute(statementOf(knowledge, fact), speakerOf(knowledge, fact));
}

/** Who states a fact; `undefined` for the author. */
export function speakerOf(knowledge: Knowledge, {source}: Fact): Speaker | undefined {
  if (source === undefined) return undefined;
  const {by, attitude, ambiguous = false} = source;
  return {attitude, ambiguous, ...(by === undefined ? {} : {by: nameOf(knowledge, by)})};
}

/** A stem for one side of a fact, asked on the word of the fact's source. `subject` may stand for the subject's name. */
export function stemOf(
  knowledge: Knowledge,
  fact: Fact,
  frame: string,
  {
    side = 'object',
    subject,
  }: {readonly side?: 'object' | 'subject'; readonly subject?: NounPhrase} = {},
): string {
  const {wording} = knowledge;
  const asked = knowledge.entities.get(String(fact[side])) ?? {type: 'thing'};
  const stem = fill(frame, {
    ...slotsOf(knowledge, fact),
    ...(subject === undefined ? {} : {subject}),
    who: wording.questionWord(asked),
    whom: wording.questionWordAsObject(asked),
  });
  const speaker = speakerOf(knowledge, fact);
  return speaker === undefined
    ? wording.capitalise(stem)
    : wording.stemBy(wording.capitalise(stem), speaker);
}

/** Readers lose longer stems on the way. */
const mostWords = 22;

/** One of the stems, a short one if there is one. */
export function pickStem(luck: Luck, stems: readonly string[]): string {
  const lengths = stems.map(stem => stem.split(' ').length);
  const limit = Math.max(mostWords, Math.min(...lengths));
  return luck.pick(
    stems.filter((_, index) => lengths[index]! <= limit),
    'stem',
  );
}

/** The fact with its source and paragraph, for after the answer. */
export function explanationOf(knowledge: Knowledge, fact: Fact): string {
  return knowledge.wording.feedback.explanation(
    attributedStatement(knowledge, fact),
    paragraphOf(fact.evidence),
  );
}

/** The paragraph of the first passage. */
export function paragraphOf(evidence: readonly Evidence[]): number {
  return evidence[0]?.paragraph ?? 0;
}
