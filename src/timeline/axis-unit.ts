import {calendarDate, dayNumber, type DayNumber} from '../pack/calendar.js';
import type {Span} from './span.js';

/** A step of the calendar by which events are gathered when they are too many to tell apart. */
export interface AxisUnit {
  readonly name: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'years';
  /** How many days it has, or nearly. */
  readonly days: number;
  /** The number of the unit that a day lies in. */
  at(day: DayNumber): number;
  /** The days of a unit. */
  span(number: number): Span;
}

function daily(name: 'day' | 'week', days: number, monday: number): AxisUnit {
  const first = (number: number) => number * days - monday;
  return {
    name,
    days,
    at: day => Math.floor((day + monday) / days),
    span: number => ({from: first(number), to: first(number + 1)}),
  };
}

function monthly(name: AxisUnit['name'], months: number): AxisUnit {
  return {
    name,
    days: months * 30.44,
    at: day => Math.floor(monthNumber(day) / months),
    span: number => ({from: firstDay(number * months), to: firstDay((number + 1) * months)}),
  };
}

/** Counts months from January of the year 0. */
function monthNumber(day: DayNumber): number {
  const {year, month} = calendarDate(day);
  return year * 12 + month - 1;
}

function firstDay(month: number): DayNumber {
  const year = Math.floor(month / 12);
  return dayNumber(year, month - year * 12 + 1, 1);
}

/** The finest first. */
export const axisUnits: readonly AxisUnit[] = [
  daily('day', 1, 0),
  daily('week', 7, 3), // 1 January 1970 was a Thursday
  monthly('month', 1),
  monthly('quarter', 3),
  monthly('year', 12),
  ...[5, 10, 50, 100, 500, 1000, 5000, 100_000].map(years => monthly('years', years * 12)),
];
