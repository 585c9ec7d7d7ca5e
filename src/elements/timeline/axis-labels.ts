import {calendarDate, DAY, type CalendarDate} from '../../pack/time/calendar.js';
import type {TimelineText} from '../../words/ui/timeline-text.js';

/** The labels of an axis whose steps go by names of the type `Scale`. */
export interface AxisLabels<Scale> {
  minorLabels(date: {valueOf(): number}, scale: Scale, step?: number): string;
  majorLabels(date: {valueOf(): number}, scale: Scale, step?: number): string;
}

/**
 * The labels of the axis in the words of the list: the months are our own, since not every browser knows those of every
 * language. All else comes from `rest`.
 */
export function axisLabels<Scale extends string>(
  text: TimelineText,
  rest: AxisLabels<Scale>,
): AxisLabels<Scale> {
  const {dates} = text;
  return {
    minorLabels: (date, scale, step) => {
      const {month, day} = dateOf(date);
      if (scale === 'month') return dates.monthsShort[month - 1]!;
      if (scale === 'weekday' || scale === 'day' || scale === 'week') return String(day);
      return rest.minorLabels(date, scale, step);
    },
    majorLabels: (date, scale, step) => {
      const {year, month} = dateOf(date);
      if (year < 1 || !/^(weekday|day|week)$/.test(scale))
        return rest.majorLabels(date, scale, step);
      return dates.month(dates.months[month - 1]!, String(year));
    },
  };
}

function dateOf(moment: {valueOf(): number}): CalendarDate {
  return calendarDate(Math.floor(moment.valueOf() / DAY));
}
