import type {ArticlePack} from '../pack/article-pack.js';
import {interactionOf, isInteractionName} from '../quiz/interactions/interactions.js';
import type {Question} from '../quiz/question.js';
import {quizArticle, type QuizArticle} from '../quiz/quiz-article.js';
import {
  fields,
  isFiniteNumber,
  isRecord,
  isText,
  listOf,
  misshapen,
  optional,
} from '../quiz/shape.js';

/** Questions made beforehand, with what a player tells of their article: it needs neither pack nor generator. */
export interface QuizFile {
  readonly format: 'article-quiz/1';
  /** Of this library, which made the questions. */
  readonly version: string;
  /** Which choice of the pack's questions this is. */
  readonly seed: string;
  readonly pack: QuizArticle;
  readonly questions: readonly Question[];
}

/** The version of this library, as its package has it. */
export const libraryVersion = '0.1.0';

/** A quiz file of questions that were made from a pack; `JSON.stringify` writes it. `seed` is the one they were made with. */
export function quizFile(
  pack: ArticlePack,
  questions: readonly Question[],
  {seed = '1'}: {readonly seed?: string} = {},
): QuizFile {
  return {
    format: 'article-quiz/1',
    version: libraryVersion,
    seed,
    pack: quizArticle(pack),
    questions,
  };
}

/** A quiz file, or the JSON Pointer of the first part that keeps a value from being one. */
export type QuizFileResult =
  {readonly ok: true; readonly file: QuizFile} | {readonly ok: false; readonly path: string};

/**
 * Takes a value, such as JSON from an address, for a quiz file. Never throws. It looks at the shape alone: whether the
 * questions are sound was proved when they were made.
 */
export function parseQuizFile(value: unknown): QuizFileResult {
  if (!isRecord(value)) return {ok: false, path: ''};
  const field = misshapen(value, fileShapes);
  if (field !== undefined) return {ok: false, path: `/${field}`};
  const questions = value['questions'] as readonly unknown[];
  for (const [place, question] of questions.entries()) {
    const fault = faultIn(question);
    if (fault !== undefined) return {ok: false, path: `/questions/${place}${fault}`};
  }
  return {ok: true, file: value as unknown as QuizFile};
}

const isEvidence = fields({
  paragraph: isFiniteNumber,
  from: optional(isText),
  to: optional(isText),
});

const fileShapes = {
  format: (value: unknown) => value === 'article-quiz/1',
  version: isText,
  seed: isText,
  pack: fields({
    id: isText,
    title: isText,
    lang: isText,
    url: optional(isText),
    paragraphs: listOf(fields({number: isFiniteNumber, digest: isText})),
  }),
  questions: Array.isArray,
};

const questionShapes = {
  id: isText,
  kind: isText,
  level: isText,
  lang: isText,
  stem: isText,
  explanation: isText,
  about: listOf(isText),
  events: listOf(isText),
  evidence: listOf(isEvidence),
  query: fields({asks: isText}),
  interaction: isInteractionName,
};

/** Where a value is no question, as the end of a JSON Pointer; `undefined` if it is one. */
function faultIn(value: unknown): string | undefined {
  if (!isRecord(value)) return '';
  const field =
    misshapen(value, questionShapes) ??
    misshapen(value, interactionOf(value as unknown as Question).fields);
  return field === undefined ? undefined : `/${field}`;
}
