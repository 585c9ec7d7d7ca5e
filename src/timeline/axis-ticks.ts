import {
  calendarDate,
  dayNumber,
  monthNumber,
  monthOf,
  type DayNumber,
} from '../pack/time/calendar.js';
import type {Precision} from '../pack/time/time.js';
import type {Span} from './span.js';

/** Where the calendar turns within a window. */
export interface AxisTicks {
  readonly precision: Precision & ('month' | 'year');
  readonly days: readonly DayNumber[];
}

const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000, 120_000];

/** The turns of months or years in a window: as many as fit, and no more than `most`. */
export function axisTicks(window: Span, most: number): AxisTicks {
  const first = monthAt(window.from);
  const last = monthAt(window.to);
  const step = STEPS.find(months => (last - first) / months <= most) ?? last - first;
  const days: DayNumber[] = [];
  for (let month = Math.ceil((first + 1) / step) * step; month <= last; month += step) {
    const {year, month: ofYear} = monthOf(month);
    days.push(dayNumber(year, ofYear, 1));
  }
  return {precision: step < 12 ? 'month' : 'year', days};
}

function monthAt(day: number): number {
  const {year, month} = calendarDate(Math.floor(day));
  return monthNumber(year, month);
}
