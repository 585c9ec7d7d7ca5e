import {expect} from 'chai';
import fc from 'fast-check';
import {timeBounds} from '../../../src/pack/time/bounds.js';
import {parseIsoDay} from '../../../src/pack/time/calendar.js';
import type {Bounds, IsoDay} from '../../../src/pack/time/time.js';
import {edtfText} from './edtf-text.js';

const bounds = (edtf: string): Bounds => timeBounds({edtf, basis: 'stated'});

describe('timeBounds', () => {
  describe('a moment, possible on all its days and certain on none', () => {
    for (const [edtf, earliest, latest, granularity] of [
      ['2002-05-07', '2002-05-07', '2002-05-07', 'day'],
      ['2002-05-07~', '2002-05-04', '2002-05-10', 'day'],
      ['2002-02', '2002-02-01', '2002-02-28', 'month'],
      ['2002-01~', '2001-12-01', '2002-02-28', 'month'],
      ['2002-21', '2002-03-01', '2002-05-31', 'season'],
      ['2001-24', '2001-12-01', '2002-02-28', 'season'],
      ['2002-22~', '2002-05-01', '2002-09-30', 'season'],
      ['2002', '2002-01-01', '2002-12-31', 'year'],
      ['1995~', '1993-01-01', '1997-12-31', 'year'],
      ['199X', '1990-01-01', '1999-12-31', 'decade'],
      ['199X~', '1985-01-01', '2004-12-31', 'decade'],
      ['19XX', '1900-01-01', '1999-12-31', 'century'],
      ['XXXX-05', null, null, 'month'],
      ['[2002-05-01..2002-05-07]', '2002-05-01', '2002-05-07', 'week'],
      ['[2002-05-01..2002-05-08]', '2002-05-01', '2002-05-08', 'range'],
      ['[..2002-05]', null, '2002-05-31', 'range'],
      ['[2002-05..]', '2002-05-01', null, 'range'],
      ['[2001,2003-05]', '2001-01-01', '2003-05-31', 'range'],
      ['[..XXXX-05-07]', null, null, 'range'],
      ['-0043-03-15', '-000043-03-15', '-000043-03-15', 'day'],
    ] as const) {
      it(`${edtf} lies within ${earliest} and ${latest}`, () => {
        const {start, end, ...rest} = bounds(edtf);
        expect(start).to.deep.equal({earliest, latest});
        expect(end).to.deep.equal(start);
        expect(rest.granularity).to.equal(granularity);
        expect(rest.ongoing).to.be.false;
      });
    }
  });

  describe('an interval, from within its first date to within its second', () => {
    for (const [edtf, start, end, ongoing] of [
      ['2001/2003', ['2001-01-01', '2001-12-31'], ['2003-01-01', '2003-12-31'], false],
      ['2001/2001-05', ['2001-01-01', '2001-05-31'], ['2001-05-01', '2001-05-31'], false],
      ['1995~/..', ['1993-01-01', '1997-12-31'], [null, null], true],
      ['1995/', ['1995-01-01', '1995-12-31'], ['1995-01-01', null], false],
      ['/2002-05', [null, '2002-05-31'], ['2002-05-01', '2002-05-31'], false],
      ['../2002-05', [null, '2002-05-31'], ['2002-05-01', '2002-05-31'], false],
      ['XXXX-05-01/XXXX-05-07', [null, null], [null, null], false],
    ] as const) {
      it(`${edtf} begins within ${start.join(' and ')} and ends within ${end.join(' and ')}`, () => {
        const limits = bounds(edtf);
        expect([limits.start.earliest, limits.start.latest]).to.deep.equal(start);
        expect([limits.end.earliest, limits.end.latest]).to.deep.equal(end);
        expect(limits.ongoing).to.equal(ongoing);
      });
    }

    it('is a week if it has seven days, even without its year', () => {
      expect(bounds('XXXX-05-01/XXXX-05-07').granularity).to.equal('week');
      expect(bounds('2002-04-29/2002-05-05').granularity).to.equal('week');
      expect(bounds('2002-05-01/2002-05-08').granularity).to.equal('range');
    });
  });

  it('draws what is known from elsewhere before what the article says', () => {
    const {start} = timeBounds({edtf: 'XXXX-05', resolved: '2002-05', basis: 'external'});
    expect(start).to.deep.equal({earliest: '2002-05-01', latest: '2002-05-31'});
  });

  it('passes doubt on without widening', () => {
    expect(bounds('2002?')).to.deep.equal({...bounds('2002'), uncertain: true});
    expect(bounds('2002~/2005')).to.include({approximate: true, uncertain: false});
  });

  it('knows nothing of what is not EDTF', () => {
    expect(bounds('last spring').start).to.deep.equal({earliest: null, latest: null});
  });

  it('never has an earliest day after its latest, nor an end before its start', () => {
    const inOrder = (...days: (IsoDay | null)[]) => {
      const numbers = days.filter(day => day !== null).map(parseIsoDay);
      expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b));
    };
    fc.assert(
      fc.property(edtfText, edtf => {
        const {start, end} = bounds(edtf);
        inOrder(start.earliest, start.latest);
        inOrder(end.earliest, end.latest);
        inOrder(start.earliest, end.earliest);
        inOrder(start.latest, end.latest);
      }),
      {seed: 1, numRuns: 2000},
    );
  });

  it('only grows when a date is made approximate', () => {
    const days = fc.constantFrom('2002', '2002-02', '2002-02-28', '2002-23', '200X');
    fc.assert(
      fc.property(days, day => {
        const [exact, wide] = [bounds(day), bounds(`${day}~`)];
        expect(parseIsoDay(wide.start.earliest!)).to.be.below(parseIsoDay(exact.start.earliest!));
        expect(parseIsoDay(wide.end.latest!)).to.be.above(parseIsoDay(exact.end.latest!));
      }),
      {seed: 1},
    );
  });
});
