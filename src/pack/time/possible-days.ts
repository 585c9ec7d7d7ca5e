import {dayNumber, daysInMonth, type DayNumber} from './calendar.js';
import type {EdtfDate, Precision} from './edtf.js';

/** The first and the last day that something can be. */
export interface DaySpan {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

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

const yearsIn: Partial<Record<Precision, number>> = {decade: 10, century: 100};

/** The days on which a date can be, or `null` if its year is not known. */
export function possibleDays(date: EdtfDate): DaySpan | null {
  if (date.year === null) return null;
  const first = firstMonth(date.year, date.month);
  const last = lastMonth(date);
  const widening = date.approximate ? wideningMonths[date.precision] : 0;
  if (date.day !== undefined && date.month !== undefined) {
    const day = dayNumber(date.year, date.month, date.day);
    const days = date.approximate ? wideningDays : 0;
    return {first: day - days, last: day + days};
  }
  return {first: firstDayOf(first - widening), last: lastDayOf(last + widening)};
}

/** Months are counted from January of the year 0. Spring is March to May, and winter ends in the next year. */
function firstMonth(year: number, month = 1): number {
  return year * 12 + (month > 20 ? (month - 21) * 3 + 2 : month - 1);
}

function lastMonth({year, month, precision}: EdtfDate): number {
  const first = firstMonth(year ?? 0, month);
  if (precision === 'season') return first + 2;
  return month === undefined ? first + 12 * (yearsIn[precision] ?? 1) - 1 : first;
}

function firstDayOf(months: number): DayNumber {
  const {year, month} = monthOf(months);
  return dayNumber(year, month, 1);
}

function lastDayOf(months: number): DayNumber {
  const {year, month} = monthOf(months);
  return dayNumber(year, month, daysInMonth(year, month));
}

function monthOf(months: number): {year: number; month: number} {
  const year = Math.floor(months / 12);
  return {year, month: months - year * 12 + 1};
}
