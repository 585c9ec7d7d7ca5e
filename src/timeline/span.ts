import type {DayNumber} from '../pack/time/calendar.js';
import type {Bounds} from '../pack/time/bounds.js';

/** A stretch of days, `to` not included. An end that is not known or not there is infinite. */
export interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** All the days that an event may have covered. Null if nothing is known. */
export function possibleSpan(bounds: Bounds | undefined): Span | null {
  if (!bounds) return null;
  const {start, end} = bounds;
  const isAnyDay = start.first === -Infinity && end.last === Infinity;
  const nothingKnown = start.last === Infinity || (end.first === -Infinity && !bounds.ongoing);
  return isAnyDay && nothingKnown ? null : {from: start.first, to: end.last + 1};
}

/**
 * The days that an event certainly covered, if any. What goes on without an end is certain up to `written`, the last
 * day that the article can speak of; of later days it knows nothing.
 */
export function certainSpan(bounds: Bounds | undefined, written?: DayNumber): Span | null {
  if (!bounds) return null;
  const from = bounds.start.last;
  const to = bounds.ongoing ? (written ?? -Infinity) : bounds.end.first + 1;
  return to > from ? {from, to} : null;
}

/** The days within which the event was going on at some moment, where neither of its ends is known to lie outside them. */
export function heldSpan({start, end}: Bounds): Span | null {
  const [from, to] = [end.first, start.last + 1];
  return Number.isFinite(from) && Number.isFinite(to) && to > from ? {from, to} : null;
}

/** The part of a span that lies in another one. Null if none does. */
export function clip(span: Span, within: Span): Span | null {
  const from = Math.max(span.from, within.from);
  const to = Math.min(span.to, within.to);
  return to > from ? {from, to} : null;
}

/** Where `part` lies in `whole`, as fractions of its length. */
export function fractions(part: Span, whole: Span): {readonly from: number; readonly to: number} {
  const length = whole.to - whole.from;
  const fraction = (day: DayNumber) => Math.min(1, Math.max(0, (day - whole.from) / length));
  return {from: fraction(part.from), to: fraction(part.to)};
}
