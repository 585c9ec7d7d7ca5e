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

/** Reads the EDTF that packs use; `null` for anything else. */
export function readDayRange(edtf: string): DayRange | null {
  const text = edtf.trim();
  const set = /^[[{](.*)[\]}]$/u.exec(text);
  if (set) return readSet(set[1]!, text.startsWith('{'));
  if (!text.includes('/')) {
    const date = readDate(text);
    return (
      date && {
        start: date.span,
        end: date.span,
        yearless: date.yearless,
        approximate: date.approximate,
      }
    );
  }
  const sides = text.split('/');
  if (sides.length !== 2) return null;
  const [from, to] = sides.map(side => (side === '' || side === '..' ? undefined : readDate(side)));
  if (from === null || to === null || (!from && !to)) return null;
  const start = from?.span ?? {first: -Infinity, last: to!.span.last};
  return {
    start,
    end: to?.span ?? {first: start.first, last: Infinity},
    yearless: Boolean(from?.yearless || to?.yearless),
    approximate: Boolean(from?.approximate || to?.approximate),
  };
}

/** `[a..b]` is one day of those, `{a..b}` is all of them. */
function readSet(inner: string, all: boolean): DayRange | null {
  const members = inner.split(',').flatMap(member => {
    const ends = member.trim().split('..');
    return ends.length === 1
      ? [readDate(ends[0]!)]
      : ends.map(end => (end === '' ? undefined : readDate(end)));
  });
  if (members.includes(null)) return null;
  const dates = members.filter(member => member !== undefined) as PartDate[];
  if (dates.length === 0) return null;
  const first = inner.trim().startsWith('..')
    ? -Infinity
    : Math.min(...dates.map(date => date.span.first));
  const last = inner.trim().endsWith('..')
    ? Infinity
    : Math.max(...dates.map(date => date.span.last));
  const span = {first, last};
  return {
    start: all ? (members[0]?.span ?? openEnd) : span,
    end: all ? (members.at(-1)?.span ?? openEnd) : span,
    yearless: dates.some(date => date.yearless),
    approximate: dates.some(date => date.approximate),
  };
}

interface PartDate {
  readonly span: Span;
  readonly yearless: boolean;
  readonly approximate: boolean;
}

function readDate(text: string): PartDate | null {
  const match = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/u.exec(
    text.replace(/[?~%]/gu, '').replace(/T.*$/u, ''),
  );
  if (!match) return null;
  const [, yearText = '', monthText, dayText] = match;
  const yearless = yearText === 'XXXX';
  const approximate = /[~%]/u.test(text);
  const firstYear = yearless ? standInYear : Number(yearText.replaceAll('X', '0'));
  const lastYear = yearless ? standInYear : Number(yearText.replaceAll('X', '9'));
  const widen = (first: number, last: number, days: number): PartDate => ({
    span: approximate ? {first: first - days, last: last + days} : {first, last},
    yearless,
    approximate,
  });
  if (!monthText || monthText.includes('X')) {
    if (yearless) return {span: openEnd, yearless, approximate};
    return widen(dayNumber(firstYear, 1, 1), dayNumber(lastYear, 12, 31), 2 * 365);
  }
  const months = monthsOf(Number(monthText));
  if (!months) return null;
  const [firstMonth, lastMonth] = months;
  if (!dayText || dayText.includes('X')) {
    return widen(
      dayNumber(firstYear, firstMonth, 1),
      dayNumber(lastYear, lastMonth + 1, 1) - 1,
      31,
    );
  }
  const day = Number(dayText);
  if (
    day < 1 ||
    day > dayNumber(firstYear, firstMonth + 1, 1) - dayNumber(firstYear, firstMonth, 1)
  )
    return null;
  return widen(dayNumber(firstYear, firstMonth, day), dayNumber(lastYear, lastMonth, day), 3);
}

/** A month, or the months of an EDTF season (21–24), where winter runs into the next year. */
function monthsOf(code: number): readonly [number, number] | null {
  if (code >= 1 && code <= 12) return [code, code];
  if (code >= 21 && code <= 24) return [3 * (code - 20), 3 * (code - 20) + 2];
  if (code >= 33 && code <= 36) return [3 * (code - 33) + 1, 3 * (code - 33) + 3];
  return null;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; months over 12 run into the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  const shiftedYear = year + Math.floor((month - 1) / 12) - (((month - 1) % 12) + 1 <= 2 ? 1 : 0);
  const monthFromMarch = (((month - 1) % 12) + 10) % 12;
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
