import type {ArticleEvent, Fact, Id} from '../../pack/article-pack.js';
import type {BlueprintBase} from '../draw/blueprint.js';
import type {PlainOption} from '../draw/choice.js';
import type {Knowledge} from '../knowledge.js';
import type {Kind, Level, Proof, Query, Question} from '../../quiz/question.js';
import {explanationOf} from '../sentences.js';

export type Base = Omit<Question, 'interaction' | 'options' | 'key'>;

/** A question of a kind about one fact or event: its id says so. */
export function blueprintBase(
  kind: Kind,
  level: Level,
  asked: Id,
  entities: readonly Id[],
): BlueprintBase {
  return {id: `${kind}.${asked}`, kind, level, about: [asked], entities};
}

/** What a question has whatever its interaction, for a question about facts. */
export function baseOnFacts(
  knowledge: Knowledge,
  blueprint: BlueprintBase,
  facts: readonly [Fact, ...Fact[]],
  parts: {
    readonly stem: string;
    readonly query: Query;
    readonly proof: Proof;
    readonly difficulty: number;
  },
): Base {
  const events = new Set<Id>(facts.flatMap(({id}) => knowledge.eventsOfFact(id)));
  return {
    id: blueprint.id,
    kind: blueprint.kind,
    level: blueprint.level,
    lang: knowledge.pack.lang,
    about: blueprint.about,
    events: [...events],
    evidence: facts.flatMap(({evidence}) => evidence),
    explanation: facts.map(fact => explanationOf(knowledge, fact)).join(' '),
    ...parts,
  };
}

/** The same for a question about events. */
export function baseOnEvents(
  knowledge: Knowledge,
  blueprint: BlueprintBase,
  events: readonly ArticleEvent[],
  parts: {
    readonly stem: string;
    readonly query: Query;
    readonly proof: Proof;
    readonly explanation: string;
    readonly difficulty: number;
  },
): Base {
  return {
    id: blueprint.id,
    kind: blueprint.kind,
    level: blueprint.level,
    lang: knowledge.pack.lang,
    about: blueprint.about,
    events: events.map(({id}) => id),
    evidence: events.flatMap(({evidence}) => evidence),
    ...parts,
  };
}

/** A row of labels, of which one is right. */
export interface LabelRow<Label extends string> {
  readonly labels: readonly Label[];
  readonly texts: Readonly<Record<Label, string>>;
  readonly right: Label;
  readonly proof: Proof;
  /** Said of the right one; the others send the reader back to the paragraph. */
  readonly explanation: string;
  readonly paragraph: number;
}

/** Options that are the same in every pack. */
export function labelOptions<Label extends string>(
  {wording}: Knowledge,
  {labels, texts, right, proof, explanation, paragraph}: LabelRow<Label>,
): {readonly options: readonly PlainOption[]; readonly key: PlainOption} {
  const options = labels.map((label): PlainOption => {
    const isKey = label === right;
    return {
      value: {label},
      text: texts[label],
      role: isKey ? 'key' : 'misread',
      proof: isKey ? proof : {rule: 'exclusive-labels', grounds: proof.grounds},
      feedback: isKey ? explanation : wording.feedback.lookAgain(paragraph),
    };
  });
  return {options, key: options[labels.indexOf(right)]!};
}

/** An event in a sentence: its phrase, or its label in quotation marks. */
export function eventName(knowledge: Knowledge, {phrase, label}: ArticleEvent): string {
  return phrase ?? knowledge.wording.quote(label);
}

/** An event as a point in time: a state is taken by its start. */
export function eventAsPoint(knowledge: Knowledge, event: ArticleEvent): string {
  const name = eventName(knowledge, event);
  return event.kind === 'state' ? knowledge.wording.startOf(name) : name;
}

const levelWeight = {retrieve: 0, infer: 1, interpret: 2, evaluate: 3} as const;

/**
 * A prior for difficulty from the question's shape, 0 to 1000: steps of thought, passages to hold together, whether
 * somebody else's word is asked, the reading level and how near the distractors come.
 */
export function difficultyOf(parts: {
  readonly level: Level;
  readonly hops?: number;
  readonly paragraphs?: number;
  readonly attributed?: boolean;
  readonly nearDistractors?: number;
}): number {
  const {level, hops = 0, paragraphs = 1, attributed = false, nearDistractors = 0} = parts;
  const sum =
    100 +
    200 * hops +
    150 * (paragraphs - 1) +
    (attributed ? 100 : 0) +
    150 * levelWeight[level] +
    80 * nearDistractors;
  return Math.min(1000, sum);
}
