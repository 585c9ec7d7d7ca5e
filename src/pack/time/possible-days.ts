import {dayNumber, daysInMonth, monthNumber, monthOf, type DayNumber} from './calendar.js';
import type {EdtfDate, Precision} from './time.js';

/** The first and the last day that something can be: `-Infinity` and `Infinity` where no bound is known. */
export interface DaySpan {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Nothing is known. */
export const anyDay: DaySpan = {first: -Infinity, last: Infinity};

/** The number of months by which `~` widens a date on either side. A day is widened by three days. */
const wideningMonths: Readonly<Record<Precision, number>> = {
  day: 0,
  month: 1,
  season: 1,
  year: 24,
  decade: 60,
  century: 300,
};
const wideningDays = 3;

/** The days on which a date can be; any if its year is not known. */
export function possibleDays(date: EdtfDate): DaySpan {
  const {year, month, day, precision, approximate} = date;
  if (year === null) return anyDay;
  if (day !== undefined && month !== undefined) {
    const number = dayNumber(year, month, day);
    const days = approximate ? wideningDays : 0;
    return {first: number - days, last: number + days};
  }
  const {first, last} = monthsOf(date);
  const widening = approximate ? wideningMonths[precision] : 0;
  const january = monthNumber(year);
  return {
    first: firstDayOf(january + first - widening),
    last: lastDayOf(january + last + widening),
  };
}

/** True if a stretch from one date to another has seven days, be it in a year that is not known. */
export function isWeek(first: EdtfDate, last: EdtfDate): boolean {
  if (first.precision !== 'day' || last.precision !== 'day') return false;
  // A leap year makes a difference only at the end of February.
  const year = first.year === null && last.year === null ? 2001 : null;
  const from = possibleDays({...first, year: year ?? first.year, approximate: false});
  const to = possibleDays({...last, year: year ?? last.year, approximate: false});
  return to.last - from.first === 6;
}

/** The first and the last month of a date, counted from January of its year. */
function monthsOf({month, precision}: EdtfDate): DaySpan {
  switch (precision) {
    case 'day':
    case 'month':
      return {first: month! - 1, last: month! - 1};
    case 'season':
      return monthsOfSeason(month!);
    case 'year':
      return {first: 0, last: 11};
    case 'decade':
      return {first: 0, last: 119};
    case 'century':
      return {first: 0, last: 1199};
  }
}

function monthsOfSeason(code: number): DaySpan {
  const season = (code - 21) % 4;
  const north = 2 + 3 * season;
  const south = 2 + 3 * ((season + 2) % 4);
  if (code > 28) return {first: south, last: south + 2};
  if (code > 24) return {first: north, last: north + 2};
  return {first: Math.min(north, south), last: Math.max(north, south) + 2};
}

function firstDayOf(months: number): DayNumber {
  const {year, month} = monthOf(months);
  return dayNumber(year, month, 1);
}

function lastDayOf(months: number): DayNumber {
  const {year, month} = monthOf(months);
  return dayNumber(year, month, daysInMonth(year, month));
}
