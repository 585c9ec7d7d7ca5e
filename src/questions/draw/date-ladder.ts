import {daysInMonth, parseIsoDay} from '../../pack/time/calendar.js';
import {timeBounds} from '../../pack/time/bounds.js';

/** First and last day that a time may cover, as day numbers. */
export interface DayWindow {
  readonly first: number;
  readonly last: number;
}

const steps = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6];

/**
 * Times of the same grain as an EDTF text, earlier and later, in order of time: other weeks, months, years, decades,
 * starts. Empty for shapes that have no natural neighbours.
 */
export function neighbours(edtf: string): readonly string[] {
  return steps.flatMap(step => shift(edtf, step) ?? []);
}

function shift(edtf: string, step: number): string | undefined {
  const week = /^(\[?)(\d{4}|XXXX)-(\d\d)-(\d\d)(\/|\.\.)\2-\3-(\d\d)(\]?)$/.exec(edtf);
  if (week !== null) return shiftWeek(week, step);
  const since = /^(\d{4})(~?)\/\.\.$/.exec(edtf);
  if (since !== null) return `${pad(Number(since[1]) + 10 * step)}${since[2]}/..`;
  const day = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(edtf);
  if (day !== null) return shiftDay(day, step);
  const month = /^(\d{4}|XXXX)-(\d\d)([~?]?)$/.exec(edtf);
  if (month !== null && Number(month[2]) <= 12) return shiftMonth(month, step);
  const year = /^(\d{4})([~?]?)$/.exec(edtf);
  if (year !== null) return `${pad(Number(year[1]) + step * (year[2] === '' ? 1 : 5))}${year[2]}`;
  const decade = /^(\d{3})X$/.exec(edtf);
  if (decade !== null) return `${Number(decade[1]) + step}X`;
  return undefined;
}

function shiftWeek(
  [, open, year, month, first, between, last, close]: RegExpExecArray,
  step: number,
): string | undefined {
  const week = (Number(first) - 1) / 7;
  if (!Number.isInteger(week) || week > 3 || Number(last) !== Number(first) + 6) return undefined;
  const index = Number(month) * 4 + week + step;
  const newMonth = Math.floor(index / 4);
  if (newMonth < 1 || newMonth > 12) return undefined;
  const start = (((index % 4) + 4) % 4) * 7 + 1;
  const day = (number: number) => `${year}-${pad(newMonth, 2)}-${pad(number, 2)}`;
  return `${open}${day(start)}${between}${day(start + 6)}${close}`;
}

function shiftDay([, year, month, day]: RegExpExecArray, step: number): string | undefined {
  const number = Number(day) + 4 * step;
  const length = daysInMonth(year === 'XXXX' ? 2001 : Number(year), Number(month));
  return number < 1 || number > length ? undefined : `${year}-${month}-${pad(number, 2)}`;
}

function shiftMonth([, year, month, qualifier]: RegExpExecArray, step: number): string | undefined {
  const number = Number(month) + step;
  return number < 1 || number > 12 ? undefined : `${year}-${pad(number, 2)}${qualifier}`;
}

/**
 * The days that a time may cover, with a year put in where the article states none. A state that goes on is taken by
 * its start. `undefined` if a bound is missing.
 */
export function dayWindow(edtf: string, year: string): DayWindow | undefined {
  const {start, end, ongoing} = timeBounds({edtf: edtf.replaceAll('XXXX', year), basis: 'stated'});
  const last = ongoing ? start.latest : end.latest;
  if (start.earliest === null || last === null) return undefined;
  return {first: parseIsoDay(start.earliest), last: parseIsoDay(last)};
}

/** Days between two windows; 0 or less if they touch. */
export function gap(a: DayWindow, b: DayWindow): number {
  return Math.max(b.first - a.last, a.first - b.last);
}

function pad(number: number, length = 4): string {
  return String(number).padStart(length, '0');
}
