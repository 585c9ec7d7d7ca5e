import {months} from '../../en-months.js';
import type {DatesText} from '../dates-text.js';

/** How dates are written in English: the names of the months beside a day and alone, and how the parts are put together. */
export const dates: DatesText = {
  monthsBesideDay: months,
  months,
  monthsShort: months.map(month => month.slice(0, 3)),
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  /** In a range within one year, the year stands with the first date and not with the last. */
  yearFirst: false,
  day: (day, month, year) => (year ? `${day} ${month} ${year}` : `${day} ${month}`),
  month: (month, year) => (year ? `${month} ${year}` : month),
  season: (season, year) => (year ? `${season} ${year}` : season),
  /** The year alone, as in “in 2002”. */
  year: year => year,
  decade: year => `${year}s`,
  firstDecade: 'first decade AD',
  century: number => `${ordinal(number)} century`,
  beforeCommonEra: date => `${date} BC`,
  yearNotStated: date => `${date}, year not stated`,
};

function ordinal(number: number): string {
  const tens = number % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}
