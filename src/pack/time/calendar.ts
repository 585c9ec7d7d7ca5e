import type {IsoDay} from './time.js';

/** A day of the proleptic Gregorian calendar as a count of days; day 0 is 1970-01-01. */
export type DayNumber = number;

/** The length of a day in milliseconds, to reckon with the times of a page or a clock. */
export const DAY = 86_400_000;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysInEra = 146097; // 400 years, after which the calendar repeats
const eraOffset = 719468; // from 0000-03-01 to 1970-01-01

/** Counts with years that begin in March, so that the leap day is the last of its year. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - eraOffset;
}

/** The inverse of `dayNumber`. */
export function calendarDate(number: DayNumber): CalendarDate {
  const shifted = number + eraOffset;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - 365 * yearOfEra - Math.floor(yearOfEra / 4) + Math.floor(yearOfEra / 100);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return {year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

export function daysInMonth(year: number, month: number): number {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return dayNumber(nextYear, nextMonth, 1) - dayNumber(year, month, 1);
}

/** Counts months from January of the year 0. */
export function monthNumber(year: number, month = 1): number {
  return year * 12 + month - 1;
}

/** The inverse of `monthNumber`. */
export function monthOf(number: number): Omit<CalendarDate, 'day'> {
  const year = Math.floor(number / 12);
  return {year, month: number - year * 12 + 1};
}

/** A day as ISO text, for JSON. Years outside 0 to 9999 take a sign and six digits, as in ECMAScript. */
export function isoDay(number: DayNumber): IsoDay {
  const {year, month, day} = calendarDate(number);
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The number of a day that `isoDay` wrote. */
export function parseIsoDay(text: IsoDay): DayNumber {
  const [, year, month, day] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return dayNumber(Number(year), Number(month), Number(day));
}

/** The milliseconds since 1970 of a moment that `Date.toISOString` wrote; NaN for any other text. */
export function instantOf(text: string): number {
  const match =
    /^((?:\d{4}|[+-]\d{6})-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d\.\d{3})Z$/.exec(text);
  if (!match) return NaN;
  const [, day = '', hours, minutes, seconds] = match;
  const number = parseIsoDay(day);
  if (isoDay(number) !== day) return NaN;
  const ofDay =
    (Number(hours) * 60 + Number(minutes)) * 60_000 + Math.round(Number(seconds) * 1000);
  return number * DAY + ofDay;
}

function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
  return (year < 0 ? '-' : '+') + String(Math.abs(year)).padStart(6, '0');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
