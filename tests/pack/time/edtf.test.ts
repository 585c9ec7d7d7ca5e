import {expect} from 'chai';
import fc from 'fast-check';
import {parseEdtf} from '../../../src/pack/time/edtf.js';

describe('parseEdtf', () => {
  const exact = {approximate: false, uncertain: false};

  for (const [text, tree] of [
    ['2002', {kind: 'date', precision: 'year', year: 2002, ...exact}],
    ['2002-XX', {kind: 'date', precision: 'year', year: 2002, ...exact}],
    ['2002-05', {kind: 'date', precision: 'month', year: 2002, month: 5, ...exact}],
    ['2002-05-07', {kind: 'date', precision: 'day', year: 2002, month: 5, day: 7, ...exact}],
    ['2002-21', {kind: 'date', precision: 'season', year: 2002, month: 21, ...exact}],
    ['199X', {kind: 'date', precision: 'decade', year: 1990, ...exact}],
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
    ['2001/2003', {kind: 'interval', start: year(2001), end: year(2003)}],
    ['2001/..', {kind: 'interval', start: year(2001), end: 'open'}],
    ['2001/', {kind: 'interval', start: year(2001), end: 'unknown'}],
    ['../2001', {kind: 'interval', start: 'open', end: year(2001)}],
    ['/2001', {kind: 'interval', start: 'unknown', end: year(2001)}],
    ['[2001..2003]', {kind: 'set', members: [{first: year(2001), last: year(2003)}]}],
    ['[..2003]', {kind: 'set', members: [{first: null, last: year(2003)}]}],
    ['[2001..]', {kind: 'set', members: [{first: year(2001), last: null}]}],
    [
      '[2001, 2003]',
      {
        kind: 'set',
        members: [
          {first: year(2001), last: year(2001)},
          {first: year(2003), last: year(2003)},
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
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearlyEdtf), text => {
        expect(parseEdtf(text)).to.have.property('ok');
      }),
      {seed: 1, numRuns: 2000},
    );
  });
});
