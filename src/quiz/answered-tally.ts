import {resultsOf, type QuestionResult, type Results} from './results.js';
import type {Session} from './session.js';

/** The points so far and how many questions they come from. */
export function answeredTally({questions, answers}: Session): {
  readonly score: number;
  readonly answered: number;
} {
  const given = questions.flatMap(({id}) => answers[id] ?? []);
  const score = given.reduce((sum, {mark}) => sum + mark.score, 0);
  return {score: Math.round(score * 1000) / 1000, answered: given.length};
}

/** The results of a session, its open questions included. */
export function sessionResults({questions, answers}: Session): Results {
  return resultsOf(
    questions.map((question): QuestionResult => {
      const answer = answers[question.id];
      return answer ? {question, answer} : {question};
    }),
  );
}
