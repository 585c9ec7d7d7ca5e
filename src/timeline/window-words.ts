import type {TimelineText} from '../words/ui/timeline-text.js';
import {calendarDate} from '../pack/time/calendar.js';
import {edtfBounds} from '../pack/time/bounds.js';
import {edtfOf} from '../pack/time/edtf.js';
import type {Precision} from '../pack/time/time.js';
import {dateWords} from './date-words.js';
import {possibleSpan, type Span} from './span.js';

const SEASON = 92;
const YEARS = 1200;

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

/** The window that a page asks for by its first and last date, in EDTF. */
export function windowFrom(start: string | null, end: string | null): Partial<Span> {
  const spanOf = (text: string | null) => {
    const edtf = edtfOf(text ?? undefined);
    return edtf && possibleSpan(edtfBounds(edtf));
  };
  const from = spanOf(start)?.from;
  const to = spanOf(end)?.to;
  return {
    ...(from !== undefined && Number.isFinite(from) && {from}),
    ...(to !== undefined && Number.isFinite(to) && {to}),
  };
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
