import {expect} from 'chai';
import fc from 'fast-check';
import {
  calendarDate,
  dayNumber,
  daysInMonth,
  instantOf,
  isoDay,
  monthNumber,
  monthOf,
  parseIsoDay,
} from '../../../src/pack/time/calendar.js';
import {always} from '../../property.js';

describe('The calendar', () => {
  it('counts days as the clock of the machine does', () => {
    always(
      fc.property(fc.integer({min: -4_000_000, max: 4_000_000}), number => {
        const date = new Date(number * 86_400_000);
        expect(isoDay(number)).to.equal(date.toISOString().split('T')[0]);
      }),
      2000,
    );
  });

  it('finds its way back from a day to its number', () => {
    always(
      fc.property(fc.integer({min: -4_000_000, max: 4_000_000}), number => {
        const {year, month, day} = calendarDate(number);
        expect(dayNumber(year, month, day)).to.equal(number);
        expect(parseIsoDay(isoDay(number))).to.equal(number);
      }),
      2000,
    );
  });

  for (const [text, number] of [
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['9999-12-31', 2932896],
    ['+010000-01-01', 2932897],
    ['0001-01-01', -719162],
    ['0000-12-31', -719163],
    ['0000-01-01', -719528],
    ['-000001-12-31', -719529],
  ] as const) {
    it(`writes day ${number} as ${text}`, () => {
      expect(isoDay(number)).to.equal(text);
      expect(parseIsoDay(text)).to.equal(number);
    });
  }

  it('reads the moments that a clock wrote, and no other text', () => {
    always(
      fc.property(fc.integer({min: -8.64e15, max: 8.64e15}), moment => {
        expect(instantOf(new Date(moment).toISOString())).to.equal(moment);
      }),
      2000,
    );
    for (const text of [
      ...['', '2002', '2002-05-07', '2002-05-07T10:00Z', '2002-05-07T10:00:00Z', 'May 7, 2002'],
      ...['2002-02-30T00:00:00.000Z', '2002-13-01T00:00:00.000Z', '2002-05-07T24:00:00.000Z'],
      ...['2002-05-07T00:00:00.000', '-000000-01-01T00:00:00.000Z', '+002002-05-07T00:00:00.000Z'],
    ])
      expect(instantOf(text), text).to.be.NaN;
  });

  it('counts months over the years', () => {
    for (const [year, month] of [
      [0, 1],
      [-1, 12],
      [-44, 3],
      [2002, 12],
    ] as const) {
      expect(monthOf(monthNumber(year, month))).to.deep.equal({year, month});
    }
    expect(monthNumber(2002)).to.equal(monthNumber(2001, 12) + 1);
  });

  for (const [year, days] of [
    [1900, 28],
    [2000, 29],
    [2001, 28],
    [2004, 29],
    [-4, 29],
    [0, 29],
    [-100, 28],
    [-400, 29],
    [2100, 28],
  ] as const) {
    it(`gives February ${days} days in ${year}`, () => {
      expect(daysInMonth(year, 2)).to.equal(days);
    });
  }
});
