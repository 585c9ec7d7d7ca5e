import type {Id, Evidence} from '../../pack/article-pack.js';
import type {IsoDay} from '../../pack/time/time.js';
import type {Mark, Question, QuestionBase, Response} from '../question.js';
import {fields, isText, type Shape} from '../shape.js';

/** How days, paragraphs and numbers are written in the text of an answer. */
export interface AnswerFormat {
  readonly day: (day: IsoDay) => string;
  readonly paragraph: (paragraph: number) => string;
  readonly number: (number: number) => string;
}

/**
 * All that the quiz itself knows of one way to answer. Adding one is a file here, a line in `interactions.ts`, and then
 * what the compiler asks for: its controls, its room on paper and its judge.
 */
export interface Interaction<Q extends Question = Question> {
  /** The shapes of the fields that its questions have beside those of all, for questions out of a file. */
  readonly fields: {readonly [Field in Exclude<keyof Q, keyof QuestionBase>]: Shape};
  /** What a response is worth; `invalid` if it does not have the question's shape. Never throws. */
  mark(question: Q, response: unknown): Mark;
  /** A response as a line of text. */
  text(question: Q, response: Response, format: AnswerFormat): string;
  /** What is right, as a line of text. */
  keyText(question: Q, format: AnswerFormat): string;
  /** More than one answer can be right, so that the key is only one of them. */
  readonly isKeyOneOfMany: boolean;
  /** What is filled in before the reader has done anything; `undefined` for nothing. */
  firstDraft(question: Q): Response | undefined;
  /** What a draft that cannot be checked lacks. */
  lack(draft: Response | undefined): 'nothingChosen' | 'notANumber';
  /** Ids of the wrong options that a hint may refute, the least telling first; none where too little would be left to choose. */
  refutable(question: Q): readonly Id[];
  /** A hint may name the paragraph, for that is not what is asked. */
  readonly hintsParagraph: boolean;
  /** A wrong answer leaves something to try again: of two options, the first answer gives both away. */
  leavesSecondTry(question: Q): boolean;
  /** Ids of the people, places and things that a right answer names. */
  tells(question: Q): readonly Id[];
  /** The stretch of time from which a day is asked for; `undefined` where no day is. */
  axis(question: Q): {readonly start: IsoDay; readonly end: IsoDay} | undefined;
  /** A response by what it says, which outlives new options and places; `undefined` if the question has no such answer. */
  toMeaning(question: Q, response: Response): Meaning | undefined;
  /** The response that says this; `undefined` if the question offers none that does. */
  fromMeaning(question: Q, meaning: Meaning): Response | undefined;
}

/** What a response says, as JSON: the same for the same answer, wherever its option stands. */
export type Meaning = string;

/** A right answer. Its feedback restates the fact. */
export function right(question: Question, feedback = question.explanation): Mark {
  return {outcome: 'right', score: 1, feedback, evidence: question.evidence};
}

/** An answer that is not all right. The key's evidence comes first, then where the article has what the reader picked. */
export function graded(
  question: Question,
  score: number,
  feedback: string,
  elsewhere: readonly Evidence[] = [],
): Mark {
  const outcome = score > 0 ? 'partly-right' : 'wrong';
  return {outcome, score, feedback, evidence: [...question.evidence, ...elsewhere]};
}

/** An answer of several parts, of which some hold. */
export function share(
  question: Question,
  held: number,
  all: number,
  words: (held: number, all: number) => string,
): Mark {
  return held === all ? right(question) : graded(question, held / all, words(held, all));
}

/** A response that does not have the question's shape. */
export function invalid(expected: string, response: unknown): Mark {
  return {outcome: 'invalid', problem: `expected ${expected}, got ${describe(response)}`};
}

/** A list of known ids, each once; `undefined` for anything else. */
export function distinctIds(
  response: unknown,
  known: readonly {readonly id: Id}[],
): readonly Id[] | undefined {
  if (!Array.isArray(response) || new Set(response).size !== response.length) return undefined;
  return response.every(id => known.some(item => item.id === id)) ? response : undefined;
}

/** The text of an option or item; its id if there is none. */
export function textOf(
  items: readonly {readonly id: Id; readonly text: string}[],
  id: unknown,
): string {
  return items.find(item => item.id === id)?.text ?? String(id);
}

/** The shape of what can be put in order or matched. */
export const isItem: Shape = fields({id: isText, text: isText});

/** What most ways to answer have in common: nothing is filled in, refuted or asked on the axis, and a second try is worth it. */
export const plain = {
  isKeyOneOfMany: false,
  hintsParagraph: true,
  firstDraft: () => undefined,
  lack: () => 'nothingChosen',
  refutable: () => [],
  leavesSecondTry: () => true,
  axis: () => undefined,
} as const satisfies Partial<Interaction>;

/** For answers whose ids already are those of facts, events and entities, or that are plain values. */
export const meansItself = {
  toMeaning: (_question: Question, response: Response): Meaning => JSON.stringify(response),
  fromMeaning: (_question: Question, meaning: Meaning): Response => JSON.parse(meaning) as Response,
};

/** Data from outside may hold anything, even what JSON cannot say. */
function describe(value: unknown): string {
  try {
    return JSON.stringify(value)?.slice(0, 80) ?? typeof value;
  } catch {
    return typeof value;
  }
}
