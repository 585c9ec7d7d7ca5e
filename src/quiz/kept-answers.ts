import type {Id} from '../pack/article-pack.js';
import {mark} from './mark.js';
import type {Question, Response} from './question.js';
import {answerText} from './answer-text.js';
import type {Answer} from './session.js';

/** An answer as it is kept on the device. What it is worth is worked out anew when it is read. */
export interface KeptAnswer {
  readonly response: Response;
  /** What the response says. Options are named by their place, so that after a change the same name may say something else. */
  readonly text: string;
  readonly tries: number;
  readonly hints: number;
  readonly solved: boolean;
  readonly at: string;
}

/** The answers to one quiz as they are kept on the device. */
export interface KeptAnswers {
  readonly format: 'article-quiz/1';
  /** Of the pack that was answered. */
  readonly fingerprint: string;
  readonly answers: Readonly<Record<Id, KeptAnswer>>;
  readonly finished: boolean;
}

/** Whether a value from the device can be used. */
export function isKeptAnswers(value: unknown): value is KeptAnswers {
  return (
    isRecord(value) &&
    value['format'] === 'article-quiz/1' &&
    typeof value['fingerprint'] === 'string' &&
    typeof value['finished'] === 'boolean' &&
    isRecord(value['answers']) &&
    Object.values(value['answers']).every(isKeptAnswer)
  );
}

function isKeptAnswer(value: unknown): value is KeptAnswer {
  return (
    isRecord(value) &&
    'response' in value &&
    typeof value['text'] === 'string' &&
    Number.isInteger(value['tries']) &&
    Number.isInteger(value['hints']) &&
    typeof value['solved'] === 'boolean' &&
    typeof value['at'] === 'string'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds an answer to what is kept. Of two answers to one question, from two tabs, the later one stays. */
export function withAnswer(
  kept: KeptAnswers | undefined,
  fingerprint: string,
  question: Question,
  {response, tries, hints, solved, at}: Answer,
): KeptAnswers {
  const {id} = question;
  const text = answerText(question, response);
  const earlier = kept?.answers[id];
  const answer = earlier && earlier.at > at ? earlier : {response, text, tries, hints, solved, at};
  return {
    format: 'article-quiz/1',
    fingerprint,
    answers: {...kept?.answers, [id]: answer},
    finished: kept?.finished ?? false,
  };
}

/** The answers that fit the questions and still say the same, marked. */
export function markedAnswers(
  kept: KeptAnswers,
  questions: readonly Question[],
): Readonly<Record<Id, Answer>> {
  const fitting = questions.flatMap(question => {
    const answer = Object.hasOwn(kept.answers, question.id) ? kept.answers[question.id] : undefined;
    if (answer === undefined) return [];
    const marked = mark(question, answer.response);
    if (marked.outcome === 'invalid' || answerText(question, answer.response) !== answer.text)
      return [];
    return [[question.id, {...answer, mark: marked}] as const];
  });
  return Object.fromEntries(fitting);
}
