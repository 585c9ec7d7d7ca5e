import type {TimelineText} from '../words/ui/timeline-text.js';
import {
  parseEdtf,
  type Edtf,
  type EdtfDate,
  type EdtfInterval,
  type EdtfSet,
} from '../pack/time/edtf.js';
import type {Time} from '../pack/time/time.js';
import {dateWords, rangeWords, type YearStyle} from './date-words.js';

/**
 * A time in words, no more exact than it is known. What the article does not say itself stands in brackets: the year,
 * if only that is missing, else all of it.
 */
export function timeWords(time: Time, text: TimelineText): string {
  const drawn = read(time.resolved ?? time.edtf);
  return drawn ? bracketed(time, year => edtfWords(drawn, year, text)) : text.when.notStated;
}

/** One of the dates in a time, in the same words and brackets. */
export function datePartWords(date: EdtfDate, time: Time, text: TimelineText): string {
  return bracketed(time, year => dateWords(date, year, text));
}

/** The dates that are drawn of a time. */
export function datesIn(time: Time): readonly EdtfDate[] {
  const drawn = read(time.resolved ?? time.edtf);
  return drawn ? datesOf(drawn) : [];
}

/** True if a part of the date stands in brackets. */
export function isBracketed(time: Time | undefined): boolean {
  return time?.resolved !== undefined && time.resolved !== time.edtf;
}

function bracketed(time: Time, words: (year: YearStyle) => string): string {
  if (!isBracketed(time)) return words('plain');
  return addsOnlyYears(time) ? words('bracketed') : `[${words('plain')}]`;
}

/** Months and days are the article's own. */
function addsOnlyYears(time: Time): boolean {
  const said = read(time.edtf);
  if (!said || !datesOf(said).every(date => date.year === null)) return false;
  const days = new Set(datesOf(said).map(dayOfYear));
  return datesIn(time).every(date => days.has(dayOfYear(date)));
}

function dayOfYear({month, day}: EdtfDate): string {
  return `${month}-${day}`;
}

function read(text: string | undefined): Edtf | undefined {
  if (text === undefined) return undefined;
  const result = parseEdtf(text);
  return result.ok ? result.edtf : undefined;
}

function edtfWords(edtf: Edtf, year: YearStyle, text: TimelineText): string {
  switch (edtf.kind) {
    case 'date':
      return dateWords(edtf, year, text);
    case 'interval':
      return intervalWords(edtf, year, text);
    case 'set':
      return setWords(edtf, year, text);
  }
}

function intervalWords({start, end}: EdtfInterval, year: YearStyle, text: TimelineText): string {
  if (typeof start === 'string') {
    return typeof end === 'string'
      ? text.when.notStated
      : text.when.until(dateWords(end, year, text));
  }
  const from = dateWords(start, year, text);
  if (end === 'open') return text.when.since(from);
  if (end === 'unknown') return text.when.from(from);
  const isInYear = start.year === end.year && start.month !== undefined && end.month !== undefined;
  return isInYear
    ? rangeWords(start, end, year, text)
    : text.when.fromTo(from, dateWords(end, year, text));
}

function setWords({members}: EdtfSet, year: YearStyle, text: TimelineText): string {
  const words = members.map(({first, last}) => {
    if (!first) return last ? text.when.onOrBefore(dateWords(last, year, text)) : '';
    if (!last) return text.when.onOrAfter(dateWords(first, year, text));
    if (first === last) return dateWords(first, year, text);
    const range = rangeWords(first, last, year, text);
    if (first.precision !== 'day' || last.precision !== 'day') return text.when.within(range);
    return isWeek(first, last) ? text.when.week(range) : text.when.oneDayIn(range);
  });
  return text.when.or(words);
}

/** Only as written within one month: enough for the words. */
function isWeek(first: EdtfDate, last: EdtfDate): boolean {
  return (
    first.month === last.month &&
    first.year === last.year &&
    (last.day ?? 0) - (first.day ?? 0) === 6
  );
}

function datesOf(edtf: Edtf): readonly EdtfDate[] {
  switch (edtf.kind) {
    case 'date':
      return [edtf];
    case 'interval':
      return [edtf.start, edtf.end].filter(end => typeof end !== 'string');
    case 'set':
      return edtf.members.flatMap(({first, last}) => [first, last]).filter(date => date !== null);
  }
}
