import type {Id} from '../pack/article-pack.js';
import {hash32} from '../pack/hash.js';
import {answerText, interactionOf, keyText, mark} from './interactions/interactions.js';
import type {Meaning} from './interactions/interaction.js';
import type {Question} from './question.js';
import type {Answer, Marked} from './session.js';
import {fields, isBoolean, isFiniteNumber, isText, listOf, recordOf, type Shape} from './shape.js';

/** An answer as it is kept: by what it says, for its option may stand elsewhere the next time, or not at all. */
export interface KeptAnswer {
  readonly meaning: Meaning;
  /** The answer and the key as lines of text. */
  readonly text: string;
  readonly key: string;
  /** What it was worth when it was given. It is worked out anew wherever the question still offers the answer. */
  readonly mark: Marked;
  readonly tries: number;
  readonly hints: number;
  readonly solved: boolean;
  readonly at: string;
}

/** The answers to one quiz as they are kept. */
export interface KeptAnswers {
  readonly format: 'article-answers/1';
  /** Of the questions that were asked: tells whether they have changed since. */
  readonly fingerprint: string;
  readonly answers: Readonly<Record<Id, KeptAnswer>>;
  readonly finished: boolean;
}

/** Tells sets of questions apart. */
export function fingerprintOf(questions: readonly Question[]): string {
  return hash32(JSON.stringify(questions)).toString(36);
}

/** Whether a kept value can be used. */
export function isKeptAnswers(value: unknown): value is KeptAnswers {
  return keptShape(value) && (value as KeptAnswers).format === 'article-answers/1';
}

/** Adds an answer to what is kept. It takes the place of an earlier one, from another tab too: what is written last counts. */
export function withAnswer(
  kept: KeptAnswers | undefined,
  fingerprint: string,
  question: Question,
  {response, mark, tries, hints, solved, at}: Answer,
): KeptAnswers {
  const answer: KeptAnswer = {
    meaning: interactionOf(question).toMeaning(question, response) ?? JSON.stringify(response),
    text: answerText(question, response),
    key: keyText(question),
    mark,
    tries,
    hints,
    solved,
    at,
  };
  return {
    format: 'article-answers/1',
    fingerprint,
    answers: {...kept?.answers, [question.id]: answer},
    finished: kept?.finished ?? false,
  };
}

/** The kept answers to these questions. An answer is lost only where what is right has changed since, and it cannot be marked anew. */
export function restoredAnswers(
  kept: KeptAnswers,
  questions: readonly Question[],
): Readonly<Record<Id, Answer>> {
  const fitting = questions.flatMap(question => {
    const answer = Object.hasOwn(kept.answers, question.id) ? kept.answers[question.id] : undefined;
    const restored = answer && restoredAnswer(question, answer);
    return restored ? [[question.id, restored] as const] : [];
  });
  return Object.fromEntries(fitting);
}

function restoredAnswer(
  question: Question,
  {meaning, text, key, mark: earlier, tries, hints, solved, at}: KeptAnswer,
): Answer | undefined {
  // An answer that is not offered any more is shown by its text.
  const response = interactionOf(question).fromMeaning(question, meaning) ?? text;
  const marked = mark(question, response);
  if (marked.outcome !== 'invalid') return {response, mark: marked, tries, hints, solved, at};
  return key === keyText(question)
    ? {response, mark: earlier, tries, hints, solved, at}
    : undefined;
}

const outcomes: readonly unknown[] = ['right', 'partly-right', 'wrong'];

const markShape: Shape = fields({
  outcome: value => outcomes.includes(value),
  score: isFiniteNumber,
  feedback: isText,
  evidence: listOf(fields({paragraph: isFiniteNumber})),
});

const keptShape: Shape = fields({
  fingerprint: isText,
  finished: isBoolean,
  answers: recordOf(
    fields({
      meaning: isJson,
      text: isText,
      key: isText,
      mark: markShape,
      tries: Number.isInteger,
      hints: Number.isInteger,
      solved: isBoolean,
      at: isText,
    }),
  ),
});

function isJson(text: unknown): boolean {
  try {
    return typeof text === 'string' && JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}
