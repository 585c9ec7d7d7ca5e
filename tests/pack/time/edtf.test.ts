import {expect} from 'chai';
import fc from 'fast-check';
import {datesIn, edtfOf, inYear, parseEdtf, writeDate} from '../../../src/pack/time/edtf.js';
import {edtfDateText, edtfText} from './edtf-text.js';
import {always} from '../../property.js';

describe('parseEdtf', () => {
  const exact = {approximate: false, uncertain: false};

  for (const [text, tree] of [
    ['2002', {kind: 'date', precision: 'year', year: 2002, ...exact}],
    ['2002-XX', {kind: 'date', precision: 'year', year: 2002, ...exact}],
    ['2002-05', {kind: 'date', precision: 'month', year: 2002, month: 5, ...exact}],
    ['2002-05-07', {kind: 'date', precision: 'day', year: 2002, month: 5, day: 7, ...exact}],
    ['2002-21', {kind: 'date', precision: 'season', year: 2002, month: 21, ...exact}],
    ['2002-32', {kind: 'date', precision: 'season', year: 2002, month: 32, ...exact}],
    ['199X', {kind: 'date', precision: 'decade', year: 1990, ...exact}],
    ['0000', {kind: 'date', precision: 'year', year: 0, ...exact}],
    ['19XX', {kind: 'date', precision: 'century', year: 1900, ...exact}],
    ['XXXX-05', {kind: 'date', precision: 'month', year: null, month: 5, ...exact}],
    ['XXXX-02-29', {kind: 'date', precision: 'day', year: null, month: 2, day: 29, ...exact}],
    ['-0043-03-15', {kind: 'date', precision: 'day', year: -43, month: 3, day: 15, ...exact}],
    ['Y12000', {kind: 'date', precision: 'year', year: 12000, ...exact}],
    ['1995~', {kind: 'date', precision: 'year', year: 1995, approximate: true, uncertain: false}],
    ['1995?', {kind: 'date', precision: 'year', year: 1995, approximate: false, uncertain: true}],
    ['1995%', {kind: 'date', precision: 'year', year: 1995, approximate: true, uncertain: true}],
  ] as const) {
    it(`reads the date ${text}`, () => {
      expect(parseEdtf(text)).to.deep.equal({ok: true, edtf: tree});
    });
  }

  const year = (number: number) => ({kind: 'date', precision: 'year', year: number, ...exact});

  for (const [text, tree] of [
    ['2001/2003', {kind: 'interval', start: year(2001), end: year(2003), isWeek: false}],
    ['2001/..', {kind: 'interval', start: year(2001), end: 'open', isWeek: false}],
    ['2001/', {kind: 'interval', start: year(2001), end: 'unknown', isWeek: false}],
    ['../2001', {kind: 'interval', start: 'open', end: year(2001), isWeek: false}],
    ['/2001', {kind: 'interval', start: 'unknown', end: year(2001), isWeek: false}],
    [
      '[2001..2003]',
      {kind: 'set', members: [{first: year(2001), last: year(2003), isWeek: false}]},
    ],
    ['[..2003]', {kind: 'set', members: [{first: null, last: year(2003), isWeek: false}]}],
    ['[2001..]', {kind: 'set', members: [{first: year(2001), last: null, isWeek: false}]}],
    [
      '[2001, 2003]',
      {
        kind: 'set',
        members: [
          {first: year(2001), last: year(2001), isWeek: false},
          {first: year(2003), last: year(2003), isWeek: false},
        ],
      },
    ],
  ] as const) {
    it(`reads ${text}`, () => {
      expect(parseEdtf(text)).to.deep.equal({ok: true, edtf: tree});
    });
  }

  for (const [text, reason] of [
    ['', /is not a date/],
    ['last May', /is not a date/],
    ['2002-02-30', /day 30 that the month does not have/],
    ['2001-02-29', /day 29/],
    ['2002-00-01', /month 0/],
    ['2002-13', /month 13/],
    ['2002-20', /month 20/],
    ['2002-33', /month 33/],
    ['1900-02-29', /day 29/],
    ['2002-29-01', /day in a season/],
    ['2002-21-01', /day in a season/],
    ['199X-05', /only partly known/],
    ['2002-XX-05', /day without a month/],
    ['2002-5-7', /two digits/],
    ['7.5.2002', /begin with the year/],
    ['2002-05-07T10:00', /time of day/],
    ['2002?-05', /at the end/],
    ['2003/2001', /ends before it begins/],
    ['[2003..2001]', /runs backwards/],
    ['2001/2002/2003', /more than one slash/],
    ['/', /no date at either end/],
    ['[..]', /range without a date/],
    ['[2001..2003', /closing bracket/],
    ['{2001,2003}', /braces/],
  ] as const) {
    it(`says what is wrong with ${JSON.stringify(text)}`, () => {
      const result = parseEdtf(text);
      expect(result.ok).to.be.false;
      expect(result).to.have.property('problem').that.matches(reason);
    });
  }

  for (const text of ['2002-05-07/2002-05-07', '[2002-05-07..2002-05-07]', '2002/2002-01-01']) {
    it(`takes ${text} for what does not run backwards`, () => {
      expect(parseEdtf(text).ok).to.be.true;
    });
  }

  it('takes an end on the day before its beginning for what runs backwards', () => {
    expect(parseEdtf('2002-05-08/2002-05-07').ok).to.be.false;
    expect(parseEdtf('[2003..2002-12-31]').ok).to.be.false;
  });

  it('gives the same tree again, and reads on after very many others', () => {
    const tree = edtfOf('1987-06');
    expect(edtfOf('1987-06')).to.equal(tree);
    for (let number = 0; number < 20_000; number += 1) parseEdtf(`[${number}`);
    expect(edtfOf('1987-06')).to.deep.equal(tree);
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      '2002',
      '-',
      '05',
      '31',
      'X',
      '/',
      '..',
      '[',
      ']',
      ',',
      '~',
      '?',
      '%',
      'Y',
      ' ',
    );
    const nearlyEdtf = fc.array(pieces, {maxLength: 12}).map(parts => parts.join(''));
    always(
      fc.property(fc.oneof(fc.string(), nearlyEdtf), text => {
        expect(parseEdtf(text)).to.have.property('ok');
      }),
      2000,
    );
  });
});

describe('writeDate', () => {
  it('writes what is read as the same date', () => {
    const far = fc.constantFrom(
      '0000',
      '000X',
      '00XX',
      '-0043-03-15',
      'Y12000',
      'Y-12000',
      '0064~',
    );
    always(
      fc.property(fc.oneof(edtfDateText, far), text => {
        const [date] = datesIn(edtfOf(text)!);
        expect(writeDate(date!)).to.equal(text);
      }),
      1000,
    );
  });
});

describe('inYear', () => {
  it('puts a year into all dates without one, and into no others', () => {
    always(
      fc.property(edtfText, text => {
        const edtf = edtfOf(text);
        fc.pre(edtf !== undefined);
        const years = datesIn(inYear(edtf, 1987)).map(({year}) => year);
        expect(years).to.deep.equal(datesIn(edtf).map(({year}) => year ?? 1987));
      }),
      1000,
    );
  });
});
