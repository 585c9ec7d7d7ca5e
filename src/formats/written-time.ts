import {edtfOf, writeDate} from '../pack/time/edtf.js';
import type {EdtfDate, Precision} from '../pack/time/time.js';
import {months} from '../words/en-months.js';

/** A time that was read as somebody wrote it. */
export interface WrittenTime {
  /** EDTF; `..` alone for what goes on without an end. */
  readonly edtf: string;
  /** An hour stood there too, and no midnight. The times of a pack know none. */
  readonly hasHour: boolean;
}

/**
 * Reads a time as it is written, and says no more than that: EDTF; ISO 8601, of which the day is kept as it stands there, whatever the
 * zone; in English `c. 1850`, `1850?`, `the 1850s`, `spring 2014`, `April 2014`, `14 April 2014`, `April 14, 2014`, each also with `BC`,
 * `BCE`, `AD` or `CE`; `present`, `now` and `today` for the end of what goes on. Undefined for all else, above all for what can be read
 * in two ways: `03/04/2014`, `79-08-24`, `79`, `1900s`.
 */
export function writtenTime(text: string): WrittenTime | undefined {
  if (text.length > longest) return undefined;
  const words = text.replace(/\s+/g, ' ').trim();
  if (/^(present|now|today|\.\.)$/i.test(words)) return {edtf: '..', hasHour: false};
  if (edtfOf(words)) return {edtf: words, hasHour: false};
  return isoTime(words) ?? englishTime(words.toLowerCase());
}

/**
 * A year, a month or a day as EDTF, in the years of EDTF: 1 BC is 0. Undefined for what does not exist, such as 31 February, and
 * for years beyond those of a pack.
 */
export function writtenDay(year: number, month?: number, day?: number): string | undefined {
  if (month !== undefined && month > 12) return undefined; // EDTF counts on, with the seasons
  return written({precision: precisionOf(month, day), year, month, day});
}

/** Nobody writes one time with more characters. */
const longest = 60;

const iso =
  /^(?<year>[+-]\d{6}|-?\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:[T ](?<hour>(?:[01]\d|2[0-3])(?::?[0-5]\d(?::?[0-5]\d(?:[.,]\d+)?)?)?)(?: ?Z|[+-]\d\d(?::?[0-5]\d)?)?)?)?)?$/;

function isoTime(words: string): WrittenTime | undefined {
  const {year, month, day, hour = ''} = iso.exec(words)?.groups ?? {};
  if (year === undefined || /^-0+$/.test(year)) return undefined;
  const edtf = writtenDay(
    Number(year),
    month ? Number(month) : undefined,
    day ? Number(day) : undefined,
  );
  return edtf === undefined ? undefined : {edtf, hasHour: /[1-9]/.test(hour)};
}

const about = /^(?:~|(?:circa|approximately|approx|about|around|ca|c)(?![a-z])\.?) ?/;

function englishTime(words: string): WrittenTime | undefined {
  const bare = words.replace(about, '').replace(/ ?\?$/, '');
  const date = edtfDate(bare) ?? decade(bare) ?? englishDate(bare);
  if (!date) return undefined;
  const edtf = written({
    ...date,
    approximate: date.approximate === true || about.test(words),
    uncertain: date.uncertain === true || words.endsWith('?'),
  });
  return edtf === undefined ? undefined : {edtf, hasHour: false};
}

/** A date, as far as it is known while it is read. */
type DateParts = Pick<EdtfDate, 'precision' | 'year'> & {
  readonly [Part in 'month' | 'day']?: number | undefined;
} & Partial<Pick<EdtfDate, 'approximate' | 'uncertain'>>;

function edtfDate(words: string): DateParts | undefined {
  const edtf = edtfOf(words.toUpperCase());
  return edtf?.kind === 'date' ? edtf : undefined;
}

/** “The 60s” and “the 1900s” can be another ten or hundred years. */
function decade(words: string): DateParts | undefined {
  const year = /^(?:the )?(\d{1,2}[1-9]0)['’]?s$/.exec(words)?.[1];
  return year === undefined ? undefined : {precision: 'decade', year: Number(year)};
}

function englishDate(words: string): DateParts | undefined {
  const withoutDots = words.replace(/\b(?:a\.d|c\.e|b\.c(?:\.e)?)\./g, era =>
    era.replaceAll('.', ''),
  );
  const match =
    /^(?<rest>.*?)(?:(?<before>ad|ce|bce?) )?(?<digits>\d{1,6}|\d{1,3},\d{3})(?: ?(?<after>ad|ce|bce?))?$/.exec(
      withoutDots,
    )?.groups;
  if (!match || (match['before'] && match['after'])) return undefined;
  const year = yearOf(match['digits']!, match['before'] ?? match['after']);
  const parts = monthAndDay(match['rest']!);
  return year === undefined || !parts
    ? undefined
    : {...parts, year, precision: precisionOf(parts.month, parts.day)};
}

/** Without its era a year of two digits may be short for another one, and one of five may be something else. */
function yearOf(digits: string, era: string | undefined): number | undefined {
  const year = Number(digits.replace(',', ''));
  if (era === undefined) return /^\d{3,4}$/.test(digits) ? year : undefined;
  if (year === 0) return undefined; // 1 BC is followed by AD 1
  return era.startsWith('b') ? 1 - year : year;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** What stands before the year: nothing, a season, a month, or a month and a day. */
function monthAndDay(words: string): Pick<DateParts, 'month' | 'day'> | undefined {
  const text = words.replace(/^the /, '').replace(/( of|,)? ?$/, '');
  if (text === '') return {};
  const [, dayFirst, name, dayLast] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? )?([a-z]+)\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?$/.exec(
      text,
    ) ?? [];
  const month = name === undefined ? undefined : monthOrSeason(name);
  if (month === undefined || (dayFirst && dayLast)) return undefined;
  const day = dayFirst ?? dayLast;
  return {month, day: day === undefined ? undefined : Number(day)};
}

function monthOrSeason(name: string): number | undefined {
  const season = seasons.indexOf(name === 'fall' ? 'autumn' : name);
  if (season >= 0) return 21 + season;
  const month = months.findIndex(each => {
    const full = each.toLowerCase();
    return name === full || name === full.slice(0, 3) || (name === 'sept' && full.startsWith(name));
  });
  return month < 0 ? undefined : month + 1;
}

function precisionOf(month: number | undefined, day: number | undefined): Precision {
  if (month === undefined) return 'year';
  if (day !== undefined) return 'day';
  return month > 12 ? 'season' : 'month';
}

/** EDTF, if the calendar has such a date. */
function written({month, day, ...date}: DateParts): string | undefined {
  const text = writeDate({
    kind: 'date',
    approximate: false,
    uncertain: false,
    ...date,
    ...(month !== undefined && {month}),
    ...(day !== undefined && {day}),
  });
  return edtfOf(text) ? text : undefined;
}
