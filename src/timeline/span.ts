import {parseIsoDay, type DayNumber} from '../pack/time/calendar.js';
import type {Bounds} from '../pack/time/time.js';

/** A stretch of days, `to` not included. An end that is not known or not there is infinite. */
export interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** All the days that an event may have covered. Null if nothing is known. */
export function possibleSpan(bounds: Bounds | undefined): Span | null {
  if (!bounds) return null;
  const {start, end} = bounds;
  const from = start.earliest === null ? -Infinity : parseIsoDay(start.earliest);
  const to = end.latest === null ? Infinity : parseIsoDay(end.latest) + 1;
  const nothingKnown = start.latest === null || (end.earliest === null && !bounds.ongoing);
  if (from === -Infinity && to === Infinity && nothingKnown) return null;
  return {from, to};
}

/**
 * The days that an event certainly covered, if any. What goes on without an end is certain up to `written`, the last
 * day that the article can speak of; of later days it knows nothing.
 */
export function certainSpan(bounds: Bounds | undefined, written?: DayNumber): Span | null {
  if (!bounds || bounds.start.latest === null) return null;
  const from = parseIsoDay(bounds.start.latest);
  let to = bounds.end.earliest === null ? -Infinity : parseIsoDay(bounds.end.earliest) + 1;
  if (bounds.ongoing && written !== undefined) to = Math.max(to, written);
  return to > from ? {from, to} : null;
}

/** The days within which the event was going on at some moment, where neither of its ends is known to lie outside them. */
export function heldSpan({start, end}: Bounds): Span | null {
  if (start.latest === null || end.earliest === null) return null;
  const [from, to] = [parseIsoDay(end.earliest), parseIsoDay(start.latest) + 1];
  return to > from ? {from, to} : null;
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
