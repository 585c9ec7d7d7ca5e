import {expect} from 'chai';
import fc from 'fast-check';
import {dayNumber, readDayRange} from '../../src/review/day-range.js';

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 864e5;

describe('dayNumber', () => {
  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 100, max: 3000}),
        fc.integer({min: 1, max: 14}),
        fc.integer({min: 1, max: 31}),
        (year, month, date) => {
          expect(dayNumber(year, month, date)).to.equal(day(year, month, date));
        },
      ),
      {seed: 3},
    );
  });
});

describe('readDayRange', () => {
  const cases: readonly (readonly [string, number, number, number, number])[] = [
    ['1998', day(1998, 1, 1), day(1998, 12, 31), day(1998, 1, 1), day(1998, 12, 31)],
    ['1998-12', day(1998, 12, 1), day(1998, 12, 31), day(1998, 12, 1), day(1998, 12, 31)],
    ['199X', day(1990, 1, 1), day(1999, 12, 31), day(1990, 1, 1), day(1999, 12, 31)],
    ['1998-24', day(1998, 12, 1), day(1999, 2, 28), day(1998, 12, 1), day(1999, 2, 28)],
    ['1998-05-01/1998-05-07', day(1998, 5, 1), day(1998, 5, 1), day(1998, 5, 7), day(1998, 5, 7)],
    [
      '[1998-05-01..1998-05-07]',
      day(1998, 5, 1),
      day(1998, 5, 7),
      day(1998, 5, 1),
      day(1998, 5, 7),
    ],
    ['[..1998-05-07]', -Infinity, day(1998, 5, 7), -Infinity, day(1998, 5, 7)],
    ['1998-05/..', day(1998, 5, 1), day(1998, 5, 31), day(1998, 5, 1), Infinity],
    ['/1998-05', -Infinity, day(1998, 5, 31), day(1998, 5, 1), day(1998, 5, 31)],
    ['1995~', day(1993, 1, 1), day(1997, 12, 31), day(1993, 1, 1), day(1997, 12, 31)],
  ];
  for (const [edtf, startFirst, startLast, endFirst, endLast] of cases) {
    it(edtf, () => {
      const range = readDayRange(edtf)!;
      const near = (found: number, wanted: number) =>
        Math.abs(found - wanted) <= (edtf.includes('~') ? 1 : 0) || found === wanted;
      expect(near(range.start.first, startFirst), 'start.first').to.be.true;
      expect(near(range.start.last, startLast), 'start.last').to.be.true;
      expect(near(range.end.first, endFirst), 'end.first').to.be.true;
      expect(near(range.end.last, endLast), 'end.last').to.be.true;
    });
  }
  it('knows a date without a year', () => {
    expect(readDayRange('XXXX-05-01/XXXX-05-07')).to.include({yearless: true});
    expect(readDayRange('2002-05')).to.include({yearless: false});
  });
  it('turns down what is no date', () => {
    for (const text of ['', 'May', '1998-13', '1998-02-30', '1998/1999/2000', '[]', '../..']) {
      expect(readDayRange(text), text).to.be.null;
    }
  });
});
