import type {Moment} from './moment.js';

/** The scales that vis chooses from, finest first. */
export type AxisScale =
  'millisecond' | 'second' | 'minute' | 'hour' | 'weekday' | 'day' | 'week' | 'month' | 'year';

/** Writes the labels of the axis: the small ones at each step and the large ones above a run of steps. */
export interface AxisFormat {
  minorLabels(date: Date | Moment, scale: AxisScale, step?: number): string;
  majorLabels(date: Date | Moment, scale: AxisScale, step?: number): string;
}

type Fields = Intl.DateTimeFormatOptions;

const TIME: Fields = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'};
const MONTH: Fields = {month: 'long', year: 'numeric'};
const DATE: Fields = {weekday: 'short', day: 'numeric', month: 'long', year: 'numeric'};

const MINOR: Readonly<Record<AxisScale, Fields>> = {
  millisecond: {fractionalSecondDigits: 3},
  second: {second: 'numeric'},
  minute: TIME,
  hour: TIME,
  weekday: {weekday: 'short', day: 'numeric'},
  day: {day: 'numeric'},
  week: {day: 'numeric'},
  month: {month: 'short'},
  year: {year: 'numeric'},
};

const MAJOR: Readonly<Record<AxisScale, Fields | null>> = {
  millisecond: {...TIME, second: '2-digit'},
  second: {day: 'numeric', month: 'long', ...TIME},
  minute: DATE,
  hour: DATE,
  weekday: MONTH,
  day: MONTH,
  week: MONTH,
  month: {year: 'numeric'},
  year: null,
};

/**
 * The `format` option of vis in a language, by Intl: the order of the parts, the digits and the names are the
 * language's own, in the Gregorian calendar and in UTC. Years before the common era carry their era.
 * Made for each timeline, so that two in a page can speak two languages.
 */
export function axisFormat(language: string): AxisFormat {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const write = (date: Date | Moment, kind: string, fields: Fields): string => {
    const era = fields.year !== undefined && new Date(date.valueOf()).getUTCFullYear() < 1;
    const key = `${kind} ${era}`;
    let format = formats.get(key);
    if (!format) {
      const base: Fields = {calendar: 'gregory', timeZone: 'UTC', ...(era && {era: 'short'})};
      format = new Intl.DateTimeFormat(language, {...fields, ...base});
      formats.set(key, format);
    }
    return format.format(date.valueOf());
  };
  return {
    minorLabels: (date, scale) => write(date, `minor ${scale}`, MINOR[scale]),
    majorLabels: (date, scale) => {
      const fields = MAJOR[scale];
      return fields ? write(date, `major ${scale}`, fields) : '';
    },
  };
}
