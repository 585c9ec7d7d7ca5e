import type {ArticlePack} from '../../../pack/article-pack.js';
import {resultsCsv} from '../../../formats/results-csv.js';
import {resultsJson} from '../../../formats/results-json.js';
import {sessionResults} from '../../../quiz/answered-tally.js';
import type {Session} from '../../../quiz/session.js';

const types = {json: 'application/json', csv: 'text/csv;charset=utf-8'};

/** Hands the results to the reader as a file. Nothing leaves the device. */
export function downloadResults(
  format: 'json' | 'csv',
  session: Session,
  {pack, seed}: {readonly pack: ArticlePack | undefined; readonly seed: string},
): void {
  const origin = {
    pack: {id: pack?.id ?? '', title: pack?.article.title ?? ''},
    seed,
    mode: session.mode,
    at: new Date().toISOString(),
  };
  const write = format === 'json' ? resultsJson : resultsCsv;
  const file = new Blob([write(sessionResults(session), origin)], {type: types[format]});
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${pack?.id ?? 'quiz'}-results.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href)); // once the browser has taken it up
}
