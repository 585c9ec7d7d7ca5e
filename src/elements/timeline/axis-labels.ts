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
      const day = new Date(date.valueOf());
      if (scale === 'month') return dates.monthsShort[day.getUTCMonth()]!;
      if (scale === 'weekday' || scale === 'day' || scale === 'week')
        return String(day.getUTCDate());
      return rest.minorLabels(date, scale, step);
    },
    majorLabels: (date, scale, step) => {
      const day = new Date(date.valueOf());
      const year = day.getUTCFullYear();
      if (year < 1 || !/^(weekday|day|week)$/.test(scale))
        return rest.majorLabels(date, scale, step);
      return dates.month(dates.months[day.getUTCMonth()]!, String(year));
    },
  };
}
