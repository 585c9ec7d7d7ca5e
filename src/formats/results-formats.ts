import type {Results} from '../quiz/results.js';
import {resultsCsv} from './results-csv.js';
import {resultsJson, type ResultsOrigin} from './results-json.js';

/** A format in which results can be taken along. */
export interface ResultsFormat {
  /** Its proper name, the same in every language. */
  readonly name: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (results: Results, origin: ResultsOrigin) => string;
}

/** Every format that a reader is offered, in this order. A new one is a file here and a line in this table. */
export const resultsFormats: readonly ResultsFormat[] = [
  {name: 'JSON', extension: 'json', mediaType: 'application/json', write: resultsJson},
  {name: 'CSV', extension: 'csv', mediaType: 'text/csv;charset=utf-8', write: resultsCsv},
];
