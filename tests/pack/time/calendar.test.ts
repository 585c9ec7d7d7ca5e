import {expect} from 'chai';
import fc from 'fast-check';
import {
  calendarDate,
  dayNumber,
  daysInMonth,
  isoDay,
  parseIsoDay,
} from '../../../src/pack/time/calendar.js';

describe('The calendar', () => {
  it('counts days as the clock of the machine does', () => {
    fc.assert(
      fc.property(fc.integer({min: -4_000_000, max: 4_000_000}), number => {
        const date = new Date(number * 86_400_000);
        expect(isoDay(number)).to.equal(date.toISOString().split('T')[0]);
      }),
      {seed: 1, numRuns: 2000},
    );
  });

  it('finds its way back from a day to its number', () => {
    fc.assert(
      fc.property(fc.integer({min: -4_000_000, max: 4_000_000}), number => {
        const {year, month, day} = calendarDate(number);
        expect(dayNumber(year, month, day)).to.equal(number);
        expect(parseIsoDay(isoDay(number))).to.equal(number);
      }),
      {seed: 1, numRuns: 2000},
    );
  });

  for (const [year, days] of [
    [1900, 28],
    [2000, 29],
    [2001, 28],
    [2004, 29],
    [-4, 29],
  ] as const) {
    it(`gives February ${days} days in ${year}`, () => {
      expect(daysInMonth(year, 2)).to.equal(days);
    });
  }
});
