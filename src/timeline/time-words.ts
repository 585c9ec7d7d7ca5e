import type {TimelineText} from '../words/ui/timeline-text.js';
import {datesIn, drawnEdtf, edtfOf} from '../pack/time/edtf.js';
import type {Edtf, EdtfDate, EdtfInterval, EdtfSet, Time} from '../pack/time/time.js';
import {dateWords, rangeWords, type YearStyle} from './date-words.js';

/**
 * A time in words, no more exact than it is known. What the article does not say itself stands in brackets: the year,
 * if only that is missing, else all of it.
 */
export function timeWords(time: Time, text: TimelineText): string {
  const drawn = drawnEdtf(time);
  return drawn ? bracketed(time, year => edtfWords(drawn, year, text)) : text.when.notStated;
}

/** One of the dates in a time, in the same words and brackets. */
export function datePartWords(date: EdtfDate, time: Time, text: TimelineText): string {
  return bracketed(time, year => dateWords(date, year, text));
}

/** The dates that are drawn of a time. */
export function drawnDates(time: Time): readonly EdtfDate[] {
  const drawn = drawnEdtf(time);
  return drawn ? datesIn(drawn) : [];
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
  const said = edtfOf(time.edtf);
  if (!said || !datesIn(said).every(date => date.year === null)) return false;
  const days = new Set(datesIn(said).map(dayOfYear));
  return drawnDates(time).every(date => days.has(dayOfYear(date)));
}

function dayOfYear({month, day}: EdtfDate): string {
  return `${month}-${day}`;
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
  const words = members.map(({first, last, isWeek}) => {
    if (!first) return last ? text.when.onOrBefore(dateWords(last, year, text)) : '';
    if (!last) return text.when.onOrAfter(dateWords(first, year, text));
    if (first === last) return dateWords(first, year, text);
    const range = rangeWords(first, last, year, text);
    if (first.precision !== 'day' || last.precision !== 'day') return text.when.within(range);
    return isWeek ? text.when.week(range) : text.when.oneDayIn(range);
  });
  return text.when.or(words);
}
