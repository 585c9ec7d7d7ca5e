import {expect} from 'chai';
import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {resultsCsv} from '../../src/formats/results-csv.js';
import {resultsOf} from '../../src/quiz/results.js';
import {number} from '../fixtures/questions.js';
import {always} from '../property.js';

const signs = [...'=+-@＝＋－＠'];
const unseen = ['', ' ', '\t', '\r', '\n', '\r\n', '\u00a0', '\u3000', '\ufeff', '\u200b', '\0'];
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...signs, ...unseen, ';', ',', '"', "'", 'a', '1', '";"', ';=1', '",\'=1'),
      fc.string({maxLength: 4, unit: 'binary'}),
    ),
    {maxLength: 8},
  )
  .map(parts => parts.join(''));

function cellsOf(seed: string, stem: string, delimiter: string): readonly (readonly string[])[] {
  const at = '2024-05-01T10:00:00.000Z';
  const origin = {pack: {id: 'ferry', title: 'The ferry'}, seed, mode: 'test', at};
  const csv = resultsCsv(resultsOf([{question: {...number, stem}}]), origin);
  return parse(csv, {delimiter, bom: true, relax_column_count: true, relax_quotes: true});
}

/** Without what tells one kind of white space or of semicolon from another. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('；', ';');
}

/** As a spreadsheet asks, once what it does not show is gone. */
function isFormula(cell: string): boolean {
  const shown = [...cell].find(character => !/[\s\p{C}]/u.test(character));
  return shown !== undefined && signs.includes(shown);
}

describe('Results as CSV, in a reader of CSV', () => {
  it('are the same cells again when they are parted by commas', () => {
    always(
      fc.property(texts, texts, (seed, stem) => {
        const [head, row, ...others] = cellsOf(seed, stem, ',');
        expect(others).to.deep.equal([]);
        expect(row).to.have.length(head!.length);
        for (const [text, cell] of [
          [seed, row![1]!],
          [stem, row![7]!],
        ] as const)
          expect([plain(text), `'${plain(text)}`]).to.include(plain(cell));
      }),
      500,
    );
  });

  for (const delimiter of [',', ';']) {
    it(`begin no formula in any cell when they are parted by “${delimiter}”`, () => {
      always(
        fc.property(texts, texts, (seed, stem) => {
          const rows = cellsOf(seed, stem, delimiter);
          expect(rows).to.have.length(2);
          expect(new Set(rows.map(({length}) => length)).size).to.equal(1);
          expect(rows.flat().filter(isFormula)).to.deep.equal([]);
        }),
        500,
      );
    });
  }

  it('begin no formula with any sign, whatever stands unseen before it', () => {
    for (const sign of signs) {
      for (const before of unseen) {
        const [, row] = cellsOf(`${before}${sign}1+1`, 'a', ',');
        expect(plain(row![1]!)).to.equal(`'${plain(before)}${sign}1+1`);
      }
    }
  });
});
