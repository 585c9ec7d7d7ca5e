import {resultsCsv} from '../../../formats/results-csv.js';
import {resultsJson} from '../../../formats/results-json.js';
import {sessionResults} from '../../../quiz/results.js';
import type {QuizContext} from '../quiz-context.js';

const types = {json: 'application/json', csv: 'text/csv;charset=utf-8'};

/** Hands the results to the reader as a file. Nothing leaves the device. */
export function downloadResults(
  {session, state, article, now}: QuizContext,
  format: 'json' | 'csv',
): void {
  const origin = {
    pack: {id: article?.id ?? '', title: article?.title ?? ''},
    seed: state.seed,
    mode: session.mode,
    at: now().toISOString(),
  };
  const write = format === 'json' ? resultsJson : resultsCsv;
  const file = new Blob([write(sessionResults(session), origin)], {type: types[format]});
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${article?.id ?? 'quiz'}-results.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href)); // once the browser has taken it up
}
