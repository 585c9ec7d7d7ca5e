import {expect} from 'chai';
import fc from 'fast-check';
import {edtfBounds, sureDays, timeBounds, type Bounds} from '../../../src/pack/time/bounds.js';
import {parseEdtf} from '../../../src/pack/time/edtf.js';
import {edtfText} from './edtf-text.js';
import {isoDays} from './iso-days.js';
import {always} from '../../property.js';

const bounds = (edtf: string): Bounds => timeBounds({edtf, basis: 'stated'});

describe('timeBounds', () => {
  describe('a moment, possible on all its days and certain on none', () => {
    for (const [edtf, earliest, latest, granularity] of [
      ['2002-05-07', '2002-05-07', '2002-05-07', 'day'],
      ['2002-05-07~', '2002-05-04', '2002-05-10', 'day'],
      ['2002-02', '2002-02-01', '2002-02-28', 'month'],
      ['2002-01~', '2001-12-01', '2002-02-28', 'month'],
      ['2002-21', '2002-03-01', '2002-11-30', 'season'],
      ['2002-22', '2002-06-01', '2003-02-28', 'season'],
      ['2002-23', '2002-03-01', '2002-11-30', 'season'],
      ['2002-24', '2002-06-01', '2003-02-28', 'season'],
      ['2002-25', '2002-03-01', '2002-05-31', 'season'],
      ['2002-26', '2002-06-01', '2002-08-31', 'season'],
      ['2002-27', '2002-09-01', '2002-11-30', 'season'],
      ['2002-28', '2002-12-01', '2003-02-28', 'season'],
      ['2002-29', '2002-09-01', '2002-11-30', 'season'],
      ['2002-30', '2002-12-01', '2003-02-28', 'season'],
      ['2002-31', '2002-03-01', '2002-05-31', 'season'],
      ['2002-32', '2002-06-01', '2002-08-31', 'season'],
      ['2002-26~', '2002-05-01', '2002-09-30', 'season'],
      ['2003-28~', '2003-11-01', '2004-03-31', 'season'],
      ['2002-12~', '2002-11-01', '2003-01-31', 'month'],
      ['2026-05~', '2026-04-01', '2026-06-30', 'month'],
      ['2026-05%', '2026-04-01', '2026-06-30', 'month'],
      ['2026-05?', '2026-05-01', '2026-05-31', 'month'],
      ['19XX~', '1875-01-01', '2024-12-31', 'century'],
      ['1900-02', '1900-02-01', '1900-02-28', 'month'],
      ['2000-02', '2000-02-01', '2000-02-29', 'month'],
      ['0000', '0000-01-01', '0000-12-31', 'year'],
      ['0000-02', '0000-02-01', '0000-02-29', 'month'],
      ['000X', '0000-01-01', '0009-12-31', 'decade'],
      ['0000-01~', '-000001-12-01', '0000-02-29', 'month'],
      ['2002', '2002-01-01', '2002-12-31', 'year'],
      ['1995~', '1993-01-01', '1997-12-31', 'year'],
      ['199X', '1990-01-01', '1999-12-31', 'decade'],
      ['199X~', '1985-01-01', '2004-12-31', 'decade'],
      ['19XX', '1900-01-01', '1999-12-31', 'century'],
      ['XXXX-05', null, null, 'month'],
      ['[2002-05-01..2002-05-07]', '2002-05-01', '2002-05-07', 'week'],
      ['[2002-04-29..2002-05-05]', '2002-04-29', '2002-05-05', 'week'],
      ['[2002-05-01..2002-05-07,2003]', '2002-05-01', '2003-12-31', 'range'],
      ['[2002-05-01..2002-05-08]', '2002-05-01', '2002-05-08', 'range'],
      ['[..2002-05]', null, '2002-05-31', 'range'],
      ['[2002-05..]', '2002-05-01', null, 'range'],
      ['[2001,2003-05]', '2001-01-01', '2003-05-31', 'range'],
      ['[..XXXX-05-07]', null, null, 'range'],
      ['-0043-03-15', '-000043-03-15', '-000043-03-15', 'day'],
    ] as const) {
      it(`${edtf} lies within ${earliest} and ${latest}`, () => {
        const {start, end, ...rest} = bounds(edtf);
        expect(isoDays(start)).to.deep.equal([earliest, latest]);
        expect(end).to.deep.equal(start);
        expect(rest.granularity).to.equal(granularity);
        expect(rest.ongoing).to.be.false;
      });
    }
  });

  describe('an interval, from within its first date to within its second', () => {
    for (const [edtf, start, end, ongoing] of [
      ['2001/2003', ['2001-01-01', '2001-12-31'], ['2003-01-01', '2003-12-31'], false],
      ['2002-05-07/2002-05-07', ['2002-05-07', '2002-05-07'], ['2002-05-07', '2002-05-07'], false],
      ['2001-05/2001', ['2001-05-01', '2001-05-31'], ['2001-05-01', '2001-12-31'], false],
      ['2001/2001-05', ['2001-01-01', '2001-05-31'], ['2001-05-01', '2001-05-31'], false],
      ['1995~/..', ['1993-01-01', '1997-12-31'], [null, null], true],
      ['1995/', ['1995-01-01', '1995-12-31'], ['1995-01-01', null], false],
      ['/2002-05', [null, '2002-05-31'], ['2002-05-01', '2002-05-31'], false],
      ['../2002-05', [null, '2002-05-31'], ['2002-05-01', '2002-05-31'], false],
      ['XXXX-05-01/XXXX-05-07', [null, null], [null, null], false],
    ] as const) {
      it(`${edtf} begins within ${start.join(' and ')} and ends within ${end.join(' and ')}`, () => {
        const limits = bounds(edtf);
        expect(isoDays(limits.start)).to.deep.equal(start);
        expect(isoDays(limits.end)).to.deep.equal(end);
        expect(limits.ongoing).to.equal(ongoing);
      });
    }

    it('is a week if it has seven days, even without its year', () => {
      expect(bounds('XXXX-05-01/XXXX-05-07').granularity).to.equal('week');
      expect(bounds('2002-04-29/2002-05-05').granularity).to.equal('week');
      expect(bounds('XXXX-02-26/XXXX-03-04').granularity).to.equal('week');
      expect(bounds('2004-02-26/2004-03-03').granularity).to.equal('week');
      expect(bounds('2002-05-01/2002-05-06').granularity).to.equal('range');
      expect(bounds('2002-05-01/2002-05-08').granularity).to.equal('range');
      expect(bounds('XXXX-05-01/2002-05-07').granularity).to.equal('range');
      expect(bounds('2002-05/2002-05').granularity).to.equal('range');
    });
  });

  it('draws what is known from elsewhere before what the article says', () => {
    const {start} = timeBounds({edtf: 'XXXX-05', resolved: '2002-05', basis: 'external'});
    expect(isoDays(start)).to.deep.equal(['2002-05-01', '2002-05-31']);
  });

  it('passes doubt on without widening', () => {
    expect(bounds('2002?')).to.deep.equal({...bounds('2002'), uncertain: true});
    expect(bounds('2002~/2005')).to.include({approximate: true, uncertain: false});
  });

  it('knows nothing of what is not EDTF', () => {
    expect(isoDays(bounds('last spring').start)).to.deep.equal([null, null]);
  });

  it('never has an earliest day after its latest, nor an end before its start', () => {
    const inOrder = (first: number, last: number) => expect(first).to.be.at.most(last);
    always(
      fc.property(edtfText, edtf => {
        const {start, end} = bounds(edtf);
        inOrder(start.first, start.last);
        inOrder(end.first, end.last);
        inOrder(start.last, end.last);
        if (!bounds(edtf).ongoing) inOrder(start.first, end.first);
      }),
      2000,
    );
  });

  it('only grows when a date is made approximate', () => {
    const days = fc.constantFrom('2002', '2002-02', '2002-02-28', '2002-23', '200X');
    always(
      fc.property(days, day => {
        const [exact, wide] = [bounds(day), bounds(`${day}~`)];
        expect(wide.start.first).to.be.below(exact.start.first);
        expect(wide.end.last).to.be.above(exact.end.last);
      }),
    );
  });

  it('is worked out once for a time, however often it is asked', () => {
    const tree = parseEdtf('1987-03');
    expect(tree.ok && edtfBounds(tree.edtf)).to.equal(bounds('1987-03'));
  });
});

describe('sureDays', () => {
  const sure = (edtf: string) => {
    const days = sureDays({edtf, basis: 'stated'});
    return days && isoDays(days);
  };

  it('reach from the last day of the beginning to the first day of the end', () => {
    expect(sure('2001-03/2002-01')).to.deep.equal(['2001-03-31', '2002-01-01']);
    expect(sure('2002-05-07')).to.deep.equal(['2002-05-07', '2002-05-07']);
  });

  it('have no end for what goes on', () => {
    expect(sure('2001-03/..')).to.deep.equal(['2001-03-31', null]);
  });

  it('are missing where no day is sure', () => {
    expect(sure('2002')).to.be.null;
    expect(sure('2001/')).to.be.null;
    expect(sure('/2001')).to.be.null;
    expect(sure('2001/2001-05')).to.be.null;
  });
});
