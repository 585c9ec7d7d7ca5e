import fc from 'fast-check';

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({min: 1000, max: 2999});
const month = fc.integer({min: 1, max: 12}).map(two);
const day = fc.integer({min: 1, max: 28}).map(two);
const qualifier = fc.constantFrom('', '', '', '~', '?', '%');

/** A date in the parts of EDTF that packs use, for property tests. */
export const edtfDateText = fc.oneof(
  fc.tuple(year, qualifier).map(([y, q]) => `${y}${q}`),
  fc.tuple(year, month, qualifier).map(([y, m, q]) => `${y}-${m}${q}`),
  fc.tuple(year, month, day, qualifier).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
  fc.tuple(year, fc.integer({min: 21, max: 32})).map(([y, s]) => `${y}-${s}`),
  fc.integer({min: 100, max: 299}).map(decade => `${decade}X`),
  fc.integer({min: 10, max: 29}).map(century => `${century}XX`),
  month.map(m => `XXXX-${m}`),
  fc.tuple(month, day).map(([m, d]) => `XXXX-${m}-${d}`),
);

/** Dates, intervals and sets. Some intervals and ranges run backwards: those are not EDTF, and have no bounds. */
export const edtfText = fc.oneof(
  edtfDateText,
  fc
    .tuple(
      fc.oneof(edtfDateText, fc.constantFrom('', '..')),
      fc.oneof(edtfDateText, fc.constantFrom('', '..')),
    )
    .map(([start, end]) => `${start}/${end}`),
  fc.tuple(edtfDateText, edtfDateText).map(([first, last]) => `[${first}..${last}]`),
  edtfDateText.map(date => `[..${date}]`),
  edtfDateText.map(date => `[${date}..]`),
  fc.array(edtfDateText, {minLength: 1, maxLength: 4}).map(dates => `[${dates.join(',')}]`),
);
