import type {Id} from '../pack/article-pack.js';
import type {Question, Response} from './question.js';
import {sessionResults, type Results} from './results.js';
import {currentQuestion, type Marked, type Session, type SessionAction} from './session.js';

/** Something that happened in a quiz, of which a page may want to know. */
export type QuizEvent =
  /** The reader is at another question, or tries one again; at none, if there is no id. */
  | {readonly type: 'question-change'; readonly questionId: Id | undefined}
  /** What is filled in has changed. */
  | {
      readonly type: 'answer-change';
      readonly questionId: Id;
      readonly response: Response | undefined;
    }
  /** An answer is marked: at once, or, in a test, when the reader finishes it. */
  | {
      readonly type: 'question-answer';
      readonly question: Question;
      readonly response: Response;
      readonly mark: Marked;
    }
  /** The reader has come to the results. */
  | {readonly type: 'quiz-finish'; readonly results: Results};

/** What happened between two states of a session. Taking up kept answers is nothing that a reader did, and tells nothing. */
export function eventsOf(
  before: Session,
  action: SessionAction,
  after: Session,
): readonly QuizEvent[] {
  if (action.type === 'restore' || before === after) return [];
  return [...marksOf(before, after), ...changesOf(before, after), ...finishOf(before, after)];
}

function marksOf(before: Session, after: Session): readonly QuizEvent[] {
  const question = currentQuestion(before);
  if (!question || after.answers[question.id] === before.answers[question.id]) return [];
  // A test shows no mark yet.
  if (before.draft === undefined || !after.shown) return [];
  return [{type: 'question-answer', question, response: before.draft, mark: after.shown}];
}

function changesOf(before: Session, after: Session): readonly QuizEvent[] {
  const question = currentQuestion(after);
  const isAskedAgain = before.phase === 'feedback' && after.phase === 'asking';
  if (question?.id !== currentQuestion(before)?.id || isAskedAgain)
    return [{type: 'question-change', questionId: question?.id}];
  return question && after.phase === 'asking' && before.draft !== after.draft
    ? [{type: 'answer-change', questionId: question.id, response: after.draft}]
    : [];
}

/** Coming back to results that were there before finishes nothing. */
function finishOf(before: Session, after: Session): readonly QuizEvent[] {
  const wasOpen = before.phase !== 'results' && before.phase !== 'review';
  if (!wasOpen || after.phase !== 'results') return [];
  const results = sessionResults(after);
  const isFirst = after.mode === 'test' && !before.finished;
  const marks = results.questions.flatMap(({question, answer}): readonly QuizEvent[] =>
    isFirst && answer
      ? [{type: 'question-answer', question, response: answer.response, mark: answer.mark}]
      : [],
  );
  return [...marks, {type: 'quiz-finish', results}];
}
