import {edtfBounds} from '../pack/time/bounds.js';
import {edtfOf} from '../pack/time/edtf.js';
import {possibleSpan, type Span} from './span.js';
import type {TimelineModel} from './timeline-model.js';

/** Room for the words beside the first and the last event, as parts of the window. */
const BEFORE = 0.08;
const AFTER = 0.3;
const SHORTEST = 28;

/**
 * The window to begin with: around the events of which both ends are known. What lasted longer runs into the picture
 * from its edge. Undefined if there is nothing to draw.
 */
export function mainWindow(model: TimelineModel, places: ArrayLike<number>): Span | undefined {
  return around(model, places, true) ?? around(model, places, false);
}

/** The window that shows every end that is known. */
export function wholeWindow(model: TimelineModel, places: ArrayLike<number>): Span | undefined {
  return around(model, places, false);
}

/** A window around a stretch, with room for the words. */
export function padded({from, to}: Span): Span {
  const length = Math.max(to - from, SHORTEST);
  return {from: from - length * BEFORE, to: from + length * (1 + AFTER)};
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

function around(
  {from, to, undated}: TimelineModel,
  places: ArrayLike<number>,
  closedOnly: boolean,
): Span | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    if (place >= undated) continue;
    const start = from[place]!;
    const end = to[place]!;
    const isClosed = Number.isFinite(start) && Number.isFinite(end);
    if (closedOnly && !isClosed) continue;
    first = Math.min(first, Number.isFinite(start) ? start : end);
    last = Math.max(last, Number.isFinite(end) ? end : start);
  }
  return Number.isFinite(first) && Number.isFinite(last)
    ? padded({from: first, to: last})
    : undefined;
}
