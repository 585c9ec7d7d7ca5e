import {expect} from 'chai';
// @ts-expect-error The package comes without types.
import parseWithLibrary from 'edtf';
import fc from 'fast-check';
import {timeBounds} from '../../../src/pack/time/bounds.js';
import {parseEdtf} from '../../../src/pack/time/edtf.js';
import {isoDays} from './iso-days.js';
import {always} from '../../property.js';

const day = (time: number) => new Date(time).toISOString().split('T')[0];

/** The bounds of the `edtf` package, where it has them right: whole dates and closed intervals. */
function boundsByLibrary(text: string): readonly [string | undefined, string | undefined] {
  const {min, max} = parseWithLibrary(text);
  return [day(min), day(max)];
}

function ourBounds(edtf: string): readonly (string | null)[] {
  const {start, end} = timeBounds({edtf, basis: 'stated'});
  return isoDays({first: start.first, last: end.last});
}

describe('Beside the edtf package', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const year = fc.integer({min: 1000, max: 2999});
  const month = fc.integer({min: 1, max: 12}).map(two);
  const dayOfMonth = fc.integer({min: 1, max: 28}).map(two);
  const date = fc.oneof(
    year.map(String),
    fc.tuple(year, month).map(parts => parts.join('-')),
    fc.tuple(year, month, dayOfMonth).map(parts => parts.join('-')),
  );

  it('bounds dates alike', () => {
    always(
      fc.property(fc.oneof(date, fc.constantFrom('199X', '19XX')), text => {
        expect(ourBounds(text)).to.deep.equal(boundsByLibrary(text));
      }),
      1000,
    );
  });

  it('bounds closed intervals alike', () => {
    const interval = fc
      .tuple(date, date)
      .filter(([start, end]) => start.slice(0, 4) < end.slice(0, 4))
      .map(ends => ends.join('/'));
    always(
      fc.property(interval, text => {
        expect(ourBounds(text)).to.deep.equal(boundsByLibrary(text));
      }),
      1000,
    );
  });

  it('takes for EDTF only what the package takes for it', () => {
    const written = fc.tuple(date, fc.constantFrom('', '~', '?', '%')).map(parts => parts.join(''));
    const ended = fc.oneof(written, fc.constantFrom('..', ''));
    const day = fc.tuple(year, month, dayOfMonth).map(parts => parts.join('-'));
    const text = fc.oneof(
      written,
      fc
        .tuple(written, ended)
        .filter(([start, end]) => !/^\d/.test(end) || start.slice(0, 4) < end.slice(0, 4))
        .map(ends => ends.join('/')),
      fc.tuple(day, day).map(ends => `[${ends.join('..')}]`),
      day.map(text => text.replaceAll('-', '/')),
    );
    always(
      fc.property(text, edtf => {
        fc.pre(parseEdtf(edtf).ok);
        expect(() => parseWithLibrary(edtf)).not.to.throw();
      }),
      500,
    );
  });
});
