import {isoDay} from './calendar.js';
import {dayBounds, type DayLimits} from './day-bounds.js';
import type {Bounds, IsoDay, Limits, Time} from './time.js';

/**
 * What a time leaves possible and what it makes certain, by what is drawn of it: `resolved ?? edtf`.
 *
 * A date is one moment somewhere within it: `2002-05` is possible all May and certain on no day. An interval `a/b`
 * begins somewhere in `a` and ends somewhere in `b`. A set `[a..b]` is one moment within. `~` widens on either side:
 * a day by three days, a month or a season by a month, a year by two years, a decade by five, a century by
 * twenty-five. `?` widens nothing. A year that is not known leaves no limits, and neither does text that is not EDTF.
 */
export function timeBounds(time: Time): Bounds {
  const {start, end, ...marks} = dayBounds(time);
  const from = isoLimits(start);
  return {start: from, end: end === start ? from : isoLimits(end), ...marks};
}

/** Limits in day numbers as limits in ISO days. */
export function isoLimits({first, last}: DayLimits): Limits {
  const earliest = isoOrNull(first);
  return {earliest, latest: last === first ? earliest : isoOrNull(last)};
}

function isoOrNull(day: number): IsoDay | null {
  return Number.isFinite(day) ? isoDay(day) : null;
}
