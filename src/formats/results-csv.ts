import {answerText, keyText} from '../quiz/interactions/interactions.js';
import type {QuestionResult, Results} from '../quiz/results.js';
import type {ResultsOrigin} from './results-json.js';

type Cell = string | number;

const columns: readonly (readonly [string, (result: QuestionResult) => Cell])[] = [
  ['question', ({question}) => question.id],
  ['kind', ({question}) => question.kind],
  ['level', ({question}) => question.level],
  [
    'paragraphs',
    ({question}) => [...new Set(question.evidence.map(({paragraph}) => paragraph))].join(' '),
  ],
  ['stem', ({question}) => question.stem],
  ['answer', ({question, answer}) => (answer ? answerText(question, answer.response) : '')],
  ['key', ({question}) => keyText(question)],
  ['outcome', ({answer}) => answer?.mark.outcome ?? 'open'],
  ['score', ({answer}) => answer?.mark.score ?? 0],
  ['tries', ({answer}) => answer?.tries ?? 0],
  ['hints', ({answer}) => answer?.hints ?? 0],
  ['answered at', ({answer}) => answer?.at ?? ''],
];

/**
 * The results of a quiz as CSV (RFC 4180), one row a question. Where spreadsheets part cells by semicolons, a row is one cell, and
 * never several. The byte order mark tells them that it is UTF-8.
 */
export function resultsCsv(results: Results, {pack, seed, mode}: ResultsOrigin): string {
  const head = ['pack', 'seed', 'mode', ...columns.map(([name]) => name)];
  const rows = results.questions.map(result => [
    pack.id,
    seed,
    mode,
    ...columns.map(([, cell]) => cell(result)),
  ]);
  return `\ufeff${[head, ...rows].map(row => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** How a formula begins, in either width, whatever nothing is shown of before it. */
const formula = /^[\s\p{C}]*[=+\-@＝＋－＠]/u;

/**
 * A cell that a spreadsheet reads as one cell of text. What parts cells or rows elsewhere would do so in spite of the quotes: ends of
 * lines and tabs become spaces, semicolons full-width ones. What begins like a formula gets an apostrophe.
 */
function quoted(cell: Cell): string {
  if (typeof cell === 'number') return `"${cell}"`;
  const line = cell.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ').replaceAll(';', '；');
  const text = formula.test(line) ? `'${line}` : line;
  return `"${text.replaceAll('"', '""')}"`;
}
