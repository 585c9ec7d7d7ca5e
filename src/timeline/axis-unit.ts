import {calendarDate, monthNumber, type DayNumber} from '../pack/time/calendar.js';

/** A step of the calendar by which events are gathered when they are too many to tell apart. */
export interface AxisUnit {
  /** How many days it has, or nearly. */
  readonly days: number;
  /** The number of the unit that a day lies in. */
  at(day: DayNumber): number;
}

function daily(days: number, monday: number): AxisUnit {
  return {days, at: day => Math.floor((day + monday) / days)};
}

function monthly(months: number): AxisUnit {
  return {days: months * 30.44, at: day => Math.floor(monthAt(day) / months)};
}

function monthAt(day: DayNumber): number {
  const {year, month} = calendarDate(day);
  return monthNumber(year, month);
}

/** Day, week, month, quarter, half-year, year and more and more years: the finest first. */
export const axisUnits: readonly AxisUnit[] = [
  daily(1, 0),
  daily(7, 3), // 1 January 1970 was a Thursday
  monthly(1),
  monthly(3),
  monthly(6),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 20_000, 100_000].map(years =>
    monthly(years * 12),
  ),
];
