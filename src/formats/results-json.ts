import {answerText, keyText} from '../quiz/interactions/interactions.js';
import type {Results} from '../quiz/results.js';

/** What results say of where they come from. */
export interface ResultsOrigin {
  readonly pack: {readonly id: string; readonly title: string};
  readonly seed: string;
  readonly mode: string;
  /** When they were exported, as ISO 8601. */
  readonly at: string;
}

/** The results of a quiz as JSON, complete enough to be read without the pack. */
export function resultsJson(results: Results, origin: ResultsOrigin): string {
  const {questions, ...totals} = results;
  const document = {
    format: 'article-results/1',
    ...origin,
    ...totals,
    questions: questions.map(({question, answer}) => ({
      id: question.id,
      kind: question.kind,
      level: question.level,
      stem: question.stem,
      about: question.about,
      paragraphs: question.evidence.map(({paragraph}) => paragraph),
      key: keyText(question),
      ...(answer && {
        response: answer.response,
        answer: answerText(question, answer.response),
        outcome: answer.mark.outcome,
        score: answer.mark.score,
        tries: answer.tries,
        hints: answer.hints,
        answeredAt: answer.at,
      }),
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
