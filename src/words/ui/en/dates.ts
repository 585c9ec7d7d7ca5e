import {months} from '../../en-months.js';

/** How dates are written in English: the names of the months beside a day and alone, and how the parts are put together. */
export const dates = {
  monthsBesideDay: months,
  months,
  monthsShort: months.map(month => month.slice(0, 3)) as readonly string[],
  seasons: ['spring', 'summer', 'autumn', 'winter'] as readonly string[],
  /** In a range within one year, the year stands with the first date and not with the last. */
  yearFirst: false,
  day: (day: string, month: string, year: string) =>
    year ? `${day} ${month} ${year}` : `${day} ${month}`,
  month: (month: string, year: string) => (year ? `${month} ${year}` : month),
  season: (season: string, year: string) => (year ? `${season} ${year}` : season),
  /** The year alone, as in “in 2002”. */
  year: (year: string) => year,
  decade: (year: string) => `${year}s`,
  century: (number: number) => `${ordinal(number)} century`,
  beforeCommonEra: (date: string) => `${date} BC`,
  yearNotStated: (date: string) => `${date}, year not stated`,
};

function ordinal(number: number): string {
  const tens = number % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}

export type DatesText = typeof dates;
