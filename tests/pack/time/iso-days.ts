import {isoDay} from '../../../src/pack/time/calendar.js';
import type {DaySpan} from '../../../src/pack/time/possible-days.js';

/** The first and the last day of a span as ISO text, which people can read; null where no bound is known. */
export function isoDays({first, last}: DaySpan): readonly (string | null)[] {
  return [first, last].map(day => (Number.isFinite(day) ? isoDay(day) : null));
}
