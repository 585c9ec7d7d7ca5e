import type {TimelineText} from '../words/ui/timeline-text.js';
import {calendarDate} from '../pack/time/calendar.js';
import {datesIn, drawnEdtf, edtfOf} from '../pack/time/edtf.js';
import type {Edtf, EdtfDate, EdtfInterval, EdtfSet, Precision, Time} from '../pack/time/time.js';
import type {Span} from './span.js';

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

/** A day in words, as exact as is asked for. */
export function dayWords(day: number, precision: Precision, text: TimelineText): string {
  const {year, month, day: ofMonth} = calendarDate(Math.floor(day));
  const date = {
    kind: 'date',
    precision,
    year,
    ...(precision !== 'year' && {month}),
    ...(precision === 'day' && {day: ofMonth}),
    approximate: false,
    uncertain: false,
  } as const;
  return dateWords(date, 'plain', text);
}

/** A stretch of time in words, about as exact as a reader sees it: `Showing May 2002 to July 2002`. */
export function windowWords(span: Span, text: TimelineText): string {
  const days = span.to - span.from;
  const precision = days < SEASON ? 'day' : days < YEARS ? 'month' : 'year';
  return text.window(dayWords(span.from, precision, text), dayWords(span.to - 1, precision, text));
}

/** The first and the last day of a stretch, or one date if they are the same. */
export function spanWords(span: Span, text: TimelineText): string {
  const precision = span.to - span.from < YEARS ? 'day' : 'year';
  const [from, to] = [span.from, span.to - 1].map(day =>
    Number.isFinite(day) ? dayWords(day, precision, text) : undefined,
  );
  if (from === undefined) return to === undefined ? '' : text.when.onOrBefore(to);
  if (to === undefined) return text.when.onOrAfter(from);
  return from === to ? from : text.when.fromTo(from, to);
}

const SEASON = 92;
const YEARS = 1200;

/** How the year of a date stands in the words: as it is, in brackets because it is known from elsewhere, or not at all. */
type YearStyle = 'plain' | 'bracketed' | 'none';

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

/** A date in words, as exact as it is given: `7 May [2002]`, `about 1995`, `the 1990s`. */
function dateWords(date: EdtfDate, year: YearStyle, text: TimelineText): string {
  const {about, perhaps} = text.when;
  let words = bareDate(date, year, text);
  if (date.year === null && year !== 'none') words = text.dates.yearNotStated(words);
  if (date.approximate) words = about(words);
  return date.uncertain ? perhaps(words) : words;
}

/** Two dates as one range: `1–7 May [2002]`, `28 April – 3 May 2002`, `2001–2003`. */
function rangeWords(from: EdtfDate, to: EdtfDate, year: YearStyle, text: TimelineText): string {
  const plain = !from.approximate && !from.uncertain && !to.approximate && !to.uncertain;
  if (plain && from.year === to.year && from.month !== undefined && to.month !== undefined) {
    if (from.day !== undefined && to.day !== undefined && from.month === to.month) {
      const days = `${from.day}–${to.day}`;
      const month = text.dates.monthsBesideDay[from.month - 1]!;
      return withYear(from, year, written => text.dates.day(days, month, written), text);
    }
    const first = dateWords(from, text.dates.yearFirst ? year : 'none', text);
    const last = dateWords(to, text.dates.yearFirst ? 'none' : year, text);
    return `${first} – ${last}`;
  }
  const dash = from.precision === 'year' && to.precision === 'year' ? '–' : ' – ';
  return dateWords(from, year, text) + dash + dateWords(to, year, text);
}

function bareDate(date: EdtfDate, year: YearStyle, text: TimelineText): string {
  const {dates} = text;
  const {month, day} = date;
  return withYear(
    date,
    year,
    written => {
      if (month === undefined) return yearAlone(date, written, text);
      if (month > 20) return dates.season(dates.seasons[(month - 21) % 4]!, written);
      if (day === undefined) return dates.month(dates.months[month - 1]!, written);
      return dates.day(String(day), dates.monthsBesideDay[month - 1]!, written);
    },
    text,
  );
}

function yearAlone({precision, year}: EdtfDate, written: string, {dates}: TimelineText): string {
  if (precision === 'decade') return year === 0 ? dates.firstDecade : dates.decade(written);
  return precision === 'century'
    ? dates.century(Math.floor((year ?? 0) / 100) + 1)
    : dates.year(written);
}

/** EDTF counts the year before 1 as 0; people call it 1 BC. */
function withYear(
  {year, month}: EdtfDate,
  style: YearStyle,
  write: (year: string) => string,
  {dates}: TimelineText,
): string {
  if (year === null || (style === 'none' && month !== undefined)) return write('');
  const number = year > 0 ? String(year) : dates.beforeCommonEra(String(1 - year));
  return write(style === 'bracketed' ? `[${number}]` : number);
}
