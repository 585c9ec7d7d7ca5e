import type {Time} from '../pack/time/time.js';
import {type DayRange, readDayRange} from './day-range.js';

/** Whether two facts certainly hold at one and the same time. No time means the time of writing. */
export function coincide(a: Time | undefined, b: Time | undefined): boolean {
  if (a === undefined || b === undefined) return a === b || isOngoing(a ?? b);
  if (sameText(a, b)) return true;
  const [rangeA, rangeB] = [drawn(a), drawn(b)];
  if (!rangeA || !rangeB || rangeA.yearless !== rangeB.yearless) return false;
  const certain = ({start, end}: DayRange) => ({first: start.last, last: end.first});
  const [certainA, certainB] = [certain(rangeA), certain(rangeB)];
  const sure = certainA.first <= certainA.last && certainB.first <= certainB.last;
  return sure && certainA.first <= certainB.last && certainB.first <= certainA.last;
}

/** The range that the timeline draws. */
export function drawn(time: Time | undefined): DayRange | null {
  const edtf = time?.resolved ?? time?.edtf;
  return edtf === undefined ? null : readDayRange(edtf);
}

function isOngoing(time: Time | undefined): boolean {
  return drawn(time)?.end.last === Infinity;
}

function sameText(a: Time, b: Time): boolean {
  return a.edtf === b.edtf && a.resolved === b.resolved;
}
