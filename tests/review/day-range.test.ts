import {expect} from 'chai';
import fc from 'fast-check';
import {timeBounds} from '../../src/pack/time/bounds.js';
import {parseEdtf} from '../../src/pack/time/edtf.js';
import {dayNumber, readDayRange} from '../../src/review/day-range.js';
import {edtfText} from '../pack/time/edtf-text.js';

/** Where the rules of `~`, of seasons and of far years meet their edges. */
const far = fc.constantFrom(
  ...['0000', '0000-01~', '000X', '000X~', '00XX', '-0043-03-15', '-0001-12~', 'Y12000', 'Y-12000'],
  ...['2026-05~', '2026-01~', '2026-12%', '2026-05?', '19XX~', '199X~', '1995~', '2002-05-07~'],
  ...['2026-21', '2026-24~', '2026-28', '2026-29~', '2026-30', '1900-02', '2000-02', '2002-XX'],
  ...['2001/2001-05', '2001-05/2001', '2001/..', '2001~/..', '2001/', '/2001', '[2001,2003-05]'],
);
import {always} from '../property.js';

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 864e5;

describe('dayNumber', () => {
  it('agrees with the calendar of the platform', () => {
    always(
      fc.property(
        fc.integer({min: 100, max: 3000}),
        fc.integer({min: -14, max: 30}),
        fc.integer({min: 1, max: 31}),
        (year, month, date) => {
          expect(dayNumber(year, month, date)).to.equal(day(year, month, date));
        },
      ),
    );
  });
});

describe('readDayRange', () => {
  it('bounds every time as the pack’s own reader does, by the one definition', () => {
    always(
      fc.property(fc.oneof(edtfText, far), edtf => {
        const bounds = timeBounds({edtf, basis: 'stated'});
        const range = readDayRange(edtf);
        if (!parseEdtf(edtf).ok) return; // the pack’s own reader refuses more
        expect(range, edtf).not.to.be.null;
        if (range!.yearless) return;
        expect(range!.start, `${edtf} start`).to.deep.equal(bounds.start);
        expect(range!.end.last, `${edtf} end.last`).to.equal(bounds.end.last);
        if (!bounds.ongoing) expect(range!.end.first, edtf).to.equal(bounds.end.first);
        expect(range!.approximate).to.equal(bounds.approximate);
      }),
      5000,
    );
  });
  it('knows a date without a year', () => {
    expect(readDayRange('XXXX-05-01/XXXX-05-07')).to.include({yearless: true});
    expect(readDayRange('2002-05')).to.include({yearless: false});
  });
  it('turns down what is no date', () => {
    for (const text of [
      '',
      'May',
      '1998-13',
      '1998-02-30',
      '1998/1999/2000',
      '[]',
      '../..',
      '{1998,1999}',
      '1998-33',
      '1998-XX-05',
    ]) {
      expect(readDayRange(text), text).to.be.null;
    }
  });
});
