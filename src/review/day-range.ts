/** The days that one end of a time may be: day numbers, `Infinity` where nothing bounds it. Both inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A time as the verifier reads it, apart from the pack's own reader: when it may have begun, and when it may have ended. */
export interface DayRange {
  readonly start: Span;
  readonly end: Span;
  /** The year is left open (`XXXX-05`); the days are those of a stand-in year. */
  readonly yearless: boolean;
  readonly approximate: boolean;
}

/** A leap year, so that every day of the calendar has a place in it. */
const standInYear = 2000;
const openEnd: Span = {first: -Infinity, last: Infinity};

/** Where the times that answer a question lie: of two that both go on with no end, only the beginnings differ. */
export function spansOf(a: DayRange, b: DayRange): readonly [Span, Span] {
  const unending = a.end.last === Infinity && b.end.last === Infinity;
  const unbegun = a.start.first === -Infinity && b.start.first === -Infinity;
  const span = ({start, end}: DayRange): Span => ({
    first: unbegun && !unending ? end.first : start.first,
    last: unending ? start.last : end.last,
  });
  return [span(a), span(b)];
}

/** Reads the EDTF that packs use, by the definition at `Time` in `pack/time/time.ts`; `null` for anything else. */
export function readDayRange(edtf: string): DayRange | null {
  const text = edtf.trim();
  const set = /^\[(.*)\]$/u.exec(text);
  if (set) return readSet(set[1]!);
  if (!text.includes('/')) {
    const date = readDate(text);
    if (!date) return null;
    const {span, ...marks} = date;
    return {start: span, end: span, ...marks};
  }
  const sides = text.split('/');
  if (sides.length !== 2) return null;
  const [from, to] = sides.map(side => (side === '' || side === '..' ? undefined : readDate(side)));
  if (from === null || to === null || (!from && !to)) return null;
  const {first, last: startLast} = from?.span ?? openEnd;
  const {first: endFirst, last} = to?.span ?? openEnd;
  return {
    start: {first, last: Math.min(startLast, last)},
    end: {first: Math.max(first, endFirst), last},
    yearless: Boolean(from?.yearless || to?.yearless),
    approximate: Boolean(from?.approximate || to?.approximate),
  };
}

/** `[a,b]`, `[a..b]`: one day, from the first that a member allows to the last. */
function readSet(inner: string): DayRange | null {
  const members = inner.split(',').map(member => {
    const ends = member.trim().split('..');
    const dates = ends.map(end => (end === '' ? undefined : readDate(end)));
    return ends.length > 2 || dates.every(date => !date) ? [null] : dates;
  });
  const dates = members.flat().filter(date => date !== undefined);
  if (!dates.every(date => date !== null)) return null;
  const span = {
    first: Math.min(...members.map(ends => ends[0]?.span.first ?? -Infinity)),
    last: Math.max(...members.map(ends => ends.at(-1)?.span.last ?? Infinity)),
  };
  return {
    start: span,
    end: span,
    yearless: dates.some(date => date.yearless),
    approximate: dates.some(date => date.approximate),
  };
}

interface PartDate {
  readonly span: Span;
  readonly yearless: boolean;
  readonly approximate: boolean;
}

/** Besides EDTF, a day as it stands in a question about a far year: `-000043-03-15`. */
function readDate(text: string): PartDate | null {
  const match =
    /^(Y-?\d{5,6}|[+-]\d{6}|-?\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/u.exec(
      text,
    );
  if (!match) return null;
  const [, yearText = '', monthText = 'XX', dayText = 'XX', qualifier = ''] = match;
  const yearless = yearText === 'XXXX';
  const approximate = qualifier === '~' || qualifier === '%';
  const digits = yearText.replace('Y', '');
  const first = yearless ? standInYear : Number(digits.replaceAll('X', '0'));
  const last = yearless ? standInYear : Number(digits.replaceAll('X', '9'));
  const read = (span: Span): PartDate => ({span, yearless, approximate});
  if (monthText === 'XX') {
    if (dayText !== 'XX') return null;
    if (yearless) return read(openEnd);
    const years = approximate ? yearsAbout(last - first + 1) : 0;
    return read({
      first: dayNumber(first - years, 1, 1),
      last: dayNumber(last + years, 12, 31),
    });
  }
  const months = monthsOf(Number(monthText));
  if (!months || first !== last) return null;
  const [firstMonth, lastMonth] = months;
  if (dayText === 'XX') {
    const more = approximate ? 1 : 0;
    return read({
      first: dayNumber(first, firstMonth - more, 1),
      last: dayNumber(first, lastMonth + more + 1, 1) - 1,
    });
  }
  const day = Number(dayText);
  const length = dayNumber(first, firstMonth + 1, 1) - dayNumber(first, firstMonth, 1);
  if (Number(monthText) > 12 || day < 1 || day > length) return null;
  const date = dayNumber(first, firstMonth, day);
  return read(approximate ? {first: date - 3, last: date + 3} : {first: date, last: date});
}

/** By how many years “about” widens a year, a decade, a century. */
function yearsAbout(length: number): number {
  if (length === 1) return 2;
  return length === 10 ? 5 : 25;
}

/** A month, or the months of a season: of both halves of the world (21–24), the north (25–28), the south (29–32). */
function monthsOf(code: number): readonly [number, number] | null {
  if (code >= 1 && code <= 12) return [code, code];
  switch (code) {
    case 21:
    case 23:
      return [3, 11];
    case 22:
    case 24:
      return [6, 14];
    case 25:
    case 31:
      return [3, 5];
    case 26:
    case 32:
      return [6, 8];
    case 27:
    case 29:
      return [9, 11];
    case 28:
    case 30:
      return [12, 14];
    default:
      return null;
  }
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; months below 1 and over 12 lie in the years beside. */
export function dayNumber(year: number, month: number, day: number): number {
  const yearsOn = Math.floor((month - 1) / 12);
  const ofYear = month - 12 * yearsOn;
  const shiftedYear = year + yearsOn - (ofYear <= 2 ? 1 : 0);
  const monthFromMarch = (ofYear + 9) % 12;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}
