import {daysInMonth} from './calendar.js';
import {isWeek, possibleDays} from './possible-days.js';
import type {
  Edtf,
  EdtfDate,
  EdtfInterval,
  EdtfRange,
  EdtfSet,
  IntervalEnd,
  Precision,
  Time,
} from './time.js';

export type EdtfResult =
  | {readonly ok: true; readonly edtf: Edtf}
  /** What is wrong, as the rest of a sentence that begins with the text. */
  | {readonly ok: false; readonly problem: string};

/**
 * Reads the part of EDTF (ISO 8601-2) that articles need: `2002`, `2002-05`, `2002-05-07`, seasons `2002-21`,
 * `199X`, `19XX`, `XXXX-05-07`, `-0044` and `Y12000`, each with `?`, `~` or `%`; `a/b` with `..` or nothing as an end;
 * `[a..b]`, `[..b]`, `[a..]`, `[a,b]`. Never throws. A text that was read lately gives the same tree again.
 */
export function parseEdtf(text: string): EdtfResult {
  let result = lately.get(text);
  if (!result) {
    if (lately.size === MOST_KEPT) lately.clear();
    lately.set(text, (result = readText(text)));
  }
  return result;
}

/** The tree of a text; undefined if it is not EDTF. */
export function edtfOf(text: string | undefined): Edtf | undefined {
  const result = text === undefined ? undefined : parseEdtf(text);
  return result?.ok ? result.edtf : undefined;
}

/** What is drawn of a time, `resolved ?? edtf`; undefined if it is not EDTF. */
export function drawnEdtf(time: Time | undefined): Edtf | undefined {
  return edtfOf(time?.resolved ?? time?.edtf);
}

/** All the dates that a time is written with. */
export function datesIn(edtf: Edtf): readonly EdtfDate[] {
  switch (edtf.kind) {
    case 'date':
      return [edtf];
    case 'interval':
      return [edtf.start, edtf.end].filter(end => typeof end !== 'string');
    case 'set':
      return edtf.members.flatMap(({first, last}) => [first, last]).filter(date => date !== null);
  }
}

/** The same time with a year for those that are not known. */
export function inYear(edtf: Edtf, year: number): Edtf {
  const fill = <T extends EdtfDate | string | null>(date: T): T =>
    typeof date === 'object' && date?.year === null ? {...date, year} : date;
  switch (edtf.kind) {
    case 'date':
      return fill(edtf);
    case 'interval':
      return {...edtf, start: fill(edtf.start), end: fill(edtf.end)};
    case 'set':
      return {
        ...edtf,
        members: edtf.members.map(range => ({
          ...range,
          first: fill(range.first),
          last: fill(range.last),
        })),
      };
  }
}

/** A date as EDTF, for JSON: the text that `parseEdtf` reads as this date. */
export function writeDate(date: EdtfDate): string {
  const {month, day, approximate, uncertain} = date;
  const parts = [month, day].map(part =>
    part === undefined ? '' : `-${String(part).padStart(2, '0')}`,
  );
  const qualifier = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  return writeYear(date) + parts.join('') + qualifier;
}

function writeYear({year, precision}: EdtfDate): string {
  if (year === null) return 'XXXX';
  const digits = String(Math.abs(year)).padStart(4, '0');
  const text = (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits;
  if (precision === 'decade') return `${text.slice(0, -1)}X`;
  return precision === 'century' ? `${text.slice(0, -2)}XX` : text;
}

/** Many events share a day, and each time is asked for again and again. */
const lately = new Map<string, EdtfResult>();
const MOST_KEPT = 10_000;

function readText(text: string): EdtfResult {
  try {
    return {ok: true, edtf: readEdtf(text.trim())};
  } catch (error) {
    if (error instanceof EdtfProblem) return {ok: false, problem: error.message};
    throw error;
  }
}

/** Unwinds the parser; never leaves this file. */
class EdtfProblem extends Error {}

function readEdtf(text: string): Edtf {
  if (text.startsWith('{'))
    throw new EdtfProblem('is a set in braces; write one time for each event');
  if (text.startsWith('[')) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  return readDate(text);
}

function readInterval(text: string): EdtfInterval {
  const ends = text.split('/');
  if (ends.length !== 2) throw new EdtfProblem('has more than one slash');
  const [start, end] = ends.map(readIntervalEnd) as [IntervalEnd, IntervalEnd];
  if (typeof start === 'string' && typeof end === 'string') {
    throw new EdtfProblem('has no date at either end');
  }
  if (typeof start === 'string' || typeof end === 'string') {
    return {kind: 'interval', start, end, isWeek: false};
  }
  if (isReversed(start, end)) throw new EdtfProblem('ends before it begins');
  return {kind: 'interval', start, end, isWeek: isWeek(start, end)};
}

function readIntervalEnd(text: string): IntervalEnd {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : readDate(text);
}

function readSet(text: string): EdtfSet {
  if (!text.endsWith(']')) throw new EdtfProblem('has no closing bracket');
  return {kind: 'set', members: text.slice(1, -1).split(',').map(readRange)};
}

function readRange(text: string): EdtfRange {
  const ends = text.trim().split('..');
  if (ends.length > 2) throw new EdtfProblem('has more than one ".." in a range');
  const [first, last = first] = ends.map(end => (end === '' ? null : readDate(end)));
  if (!first && !last) throw new EdtfProblem('has a range without a date');
  if (!first || !last) return {first: first ?? null, last: last ?? null, isWeek: false};
  if (isReversed(first, last)) throw new EdtfProblem('has a range that runs backwards');
  return {first, last, isWeek: isWeek(first, last)};
}

const datePattern =
  /^(?<year>Y-?\d{5,6}|-?\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?<qualifier>[?~%])?$/;

function readDate(text: string): EdtfDate {
  const groups = datePattern.exec(text)?.groups;
  if (!groups) throw new EdtfProblem(unreadable(text));
  const {year: yearText = '', qualifier} = groups;
  const [month, day] = [groups['month'], groups['day']].map(part =>
    part === undefined || part === 'XX' ? undefined : Number(part),
  );
  const qualities = {
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  const year = readYear(yearText);
  const yearPrecision = precisionOfYear(yearText);
  if (month === undefined) {
    if (day !== undefined) throw new EdtfProblem('has a day without a month');
    return {kind: 'date', precision: yearPrecision, year, ...qualities};
  }
  if (yearPrecision !== 'year')
    throw new EdtfProblem('has a month in a year that is only partly known');
  checkMonth(month, day);
  if (day === undefined) {
    return {kind: 'date', precision: month > 12 ? 'season' : 'month', year, month, ...qualities};
  }
  // Without its year a 29 February is possible.
  if (day < 1 || day > daysInMonth(year ?? 2000, month)) {
    throw new EdtfProblem(`names a day ${day} that the month does not have`);
  }
  return {kind: 'date', precision: 'day', year, month, day, ...qualities};
}

function readYear(text: string): number | null {
  return text === 'XXXX' ? null : Number(text.replace('Y', '').replaceAll('X', '0'));
}

function precisionOfYear(text: string): Precision {
  if (/^\d{3}X$/.test(text)) return 'decade';
  return /^\d\dXX$/.test(text) ? 'century' : 'year';
}

function checkMonth(month: number, day: number | undefined): void {
  const isMonth = month >= 1 && month <= 12;
  const isSeason = month >= 21 && month <= 32;
  if (!isMonth && !isSeason) throw new EdtfProblem(`names a month ${month} that does not exist`);
  if (isSeason && day !== undefined) throw new EdtfProblem('has a day in a season');
}

function unreadable(text: string): string {
  if (/\dT\d/.test(text)) return 'has a time of day; write the day alone';
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(text))
    return 'must begin with the year, as in 2002-05-07';
  if (/^\d{4}-\d(-|$)|^\d{4}-\d\d-\d$/.test(text))
    return 'needs two digits for the month and the day';
  if (/[?~%]./.test(text)) return 'must have its ?, ~ or % at the end of a date';
  return 'is not a date in EDTF, such as 2002, 2002-05, 2002-05-07 or 2001/2003';
}

function isReversed(start: EdtfDate, end: EdtfDate): boolean {
  return possibleDays(start).first > possibleDays(end).last;
}
