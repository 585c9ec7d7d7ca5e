import type {TimelineText} from '../locales/en/timeline.js';
import {
  parseEdtf,
  type Edtf,
  type EdtfDate,
  type EdtfInterval,
  type EdtfSet,
} from '../pack/edtf.js';
import type {Time} from '../pack/time.js';
import {dateWords, rangeWords, type YearStyle} from './date-words.js';

/**
 * A time in words, no more exact than it is known. What the article does not say itself stands in brackets: the year,
 * if only that is missing, else all of it.
 */
export function timeWords(time: Time, text: TimelineText): string {
  const drawn = read(time.resolved ?? time.edtf);
  if (!drawn) return text.when.notStated;
  const year = yearStyle(time);
  const words = edtfWords(drawn, year, text);
  return year === 'plain' && time.resolved !== undefined && time.resolved !== time.edtf
    ? `[${words}]`
    : words;
}

/** True if a part of the date stands in brackets. */
export function isBracketed(time: Time | undefined): boolean {
  return time?.resolved !== undefined && time.resolved !== time.edtf;
}

function yearStyle(time: Time): YearStyle {
  const said = time.resolved !== undefined && read(time.edtf);
  return said && datesOf(said).every(date => date.year === null) ? 'bracketed' : 'plain';
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
