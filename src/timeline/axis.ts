import {
  calendarDate,
  dayNumber,
  monthNumber,
  monthOf,
  type DayNumber,
} from '../pack/time/calendar.js';
import type {Precision} from '../pack/time/time.js';
import type {Span} from './span.js';

/** A step of the calendar by which events are gathered when they are too many to tell apart. */
export interface AxisUnit {
  /** How many days it has, or nearly. */
  readonly days: number;
  /** The number of the unit that a day lies in. */
  at(day: DayNumber): number;
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

/** Where the calendar turns within a window. */
export interface AxisTicks {
  readonly precision: Precision & ('month' | 'year');
  readonly days: readonly DayNumber[];
}

/** In months. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000, 120_000];

/** The turns of months or years in a window: as many as fit, and no more than `most`. */
export function axisTicks(window: Span, most: number): AxisTicks {
  const first = monthAt(window.from);
  const last = monthAt(window.to);
  const step = STEPS.find(months => (last - first) / months <= most) ?? last - first;
  const days: DayNumber[] = [];
  for (let turn = Math.ceil((first - 11) / step) * step; turn <= last; turn += step) {
    const month = step > 12 ? roundMonth(turn) : turn;
    if (month > first && month <= last) days.push(firstDay(month));
  }
  return {precision: step < 12 ? 'month' : 'year', days};
}

/** EDTF counts 500 BC as -499, since 1 BC is its year 0: round years before it lie a year later. */
function roundMonth(month: number): number {
  return month < 0 ? month + 12 : month;
}

function daily(days: number, monday: number): AxisUnit {
  return {days, at: day => Math.floor((day + monday) / days)};
}

function monthly(months: number): AxisUnit {
  return {days: months * 30.44, at: day => Math.floor(monthAt(day) / months)};
}

function monthAt(day: DayNumber): number {
  const {year, month} = calendarDate(Math.floor(day));
  return monthNumber(year, month);
}

function firstDay(months: number): DayNumber {
  const {year, month} = monthOf(months);
  return dayNumber(year, month, 1);
}
