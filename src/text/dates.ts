import type {EdtfDate} from '../pack/time/time.js';
import {tokensIn, type Place} from './article-text.js';
import type {Token} from './tokens.js';

/** A date as far as an article states it in one place. */
export interface TextDate {
  readonly year?: number;
  /** The whole ten years from `year`. */
  readonly isDecade?: boolean;
  readonly month?: number;
  readonly day?: number;
  /** 1 is spring. */
  readonly season?: number;
  readonly start: number;
  readonly end: number;
}

/** The dates in a stretch of an article: `4 March 2031`, `March 4`, `summer of 2029`, `the 1980s`, `2031-03-04`, `4.3.2031`. */
export function datesIn(place: Place): readonly TextDate[] {
  const tokens = tokensIn(place);
  const numeric = numericDates(place);
  const found = tokens.flatMap((token, at): readonly TextDate[] => {
    if (token.kind === 'month') return monthDates(tokens, at);
    if (token.kind === 'season') return seasonDates(tokens, at);
    return [];
  });
  const taken = [...numeric, ...found];
  const years = tokens.flatMap(token => yearDate(token)).filter(({start}) => !covers(taken, start));
  return [...taken, ...years].sort((a, b) => a.start - b.start);
}

/** True if both can mean the same date, as far as both go. */
export function canBe(date: TextDate, edtf: EdtfDate): boolean {
  const {year, month, day, season, isDecade} = date;
  const span = edtf.precision === 'decade' ? 10 : edtf.precision === 'century' ? 100 : 1;
  const slack = edtf.approximate && edtf.precision === 'year' ? 2 : 0;
  if (year !== undefined && edtf.year !== null) {
    const last = year + (isDecade ? 9 : 0);
    if (last < edtf.year - slack || year > edtf.year + span - 1 + slack) return false;
  }
  const isSeason = edtf.precision === 'season';
  if (season !== undefined && isSeason && season !== ((edtf.month! - 21) % 4) + 1) return false;
  if (month !== undefined && edtf.month !== undefined && !isSeason && month !== edtf.month)
    return false;
  return day === undefined || edtf.day === undefined || day === edtf.day;
}

/** How finely a date is given: 3 to the day, 2 to the month or season, 1 to the year or coarser. */
export function fineness(date: Pick<TextDate, 'day' | 'month' | 'season'>): number {
  const {day, month, season} = date;
  if (day !== undefined) return 3;
  return month !== undefined || season !== undefined ? 2 : 1;
}

function covers(dates: readonly TextDate[], at: number): boolean {
  return dates.some(({start, end}) => start <= at && at < end);
}

const isDay = (token?: Token) =>
  token?.kind === 'number' &&
  Number.isInteger(token.value) &&
  token.value! >= 1 &&
  token.value! <= 31;
const isYear = (token?: Token) => token?.kind === 'number' && /^\d{4}$/.test(token.key);

/** `4 March 2031`, `the 4th of March`, `March 4, 2031`, `from 4 to 9 March`, `March 2031`. */
function monthDates(tokens: readonly Token[], at: number): readonly TextDate[] {
  const own = tokens[at]!;
  const before = tokens[at - 1]?.key === 'of' ? at - 2 : at - 1;
  const isBefore = isDay(tokens[before]) && own.start - tokens[before]!.end <= 5;
  const isAfter = !isBefore && isDay(tokens[at + 1]) && tokens[at + 1]!.start - own.end <= 2;
  const last = isAfter ? at + 1 : at;
  const yearAt = [last + 1, last + 2].find(
    index => isYear(tokens[index]) && tokens[index]!.start - tokens[last]!.end <= 6,
  );
  const year = yearAt === undefined ? {} : {year: tokens[yearAt]!.value!};
  const end = tokens[yearAt ?? last]!.end;
  const month = own.value!;
  if (!isBefore && !isAfter) return [{month, ...year, start: own.start, end}];
  const dayAt = isBefore ? before : at + 1;
  const start = isBefore ? tokens[before]!.start : own.start;
  const dates = [{day: tokens[dayAt]!.value!, month, ...year, start, end}];
  const firstAt = [dayAt - 1, dayAt - 2].find(index => isBefore && isDay(tokens[index]));
  const first = firstAt === undefined ? undefined : tokens[firstAt]!;
  if (first && start - first.end <= 5)
    dates.unshift({day: first.value!, month, ...year, start: first.start, end: first.end});
  return dates;
}

/** `summer 2029`, `the summer of 2029`. */
function seasonDates(tokens: readonly Token[], at: number): readonly TextDate[] {
  const own = tokens[at]!;
  const year = [at + 1, at + 2].map(index => tokens[index]).find(isYear);
  if (!year || year.start - own.end > 6) return [];
  return [{season: own.value!, year: year.value!, start: own.start, end: year.end}];
}

function yearDate(token: Token): readonly TextDate[] {
  const {key, start, end} = token;
  const [, digits, plural] = /^(\d{4})(s?)$/.exec(key) ?? [];
  if (token.kind !== 'number' || digits === undefined || end - start > key.length) return [];
  const year = Number(digits);
  if (year < 1000 || year > 2199) return [];
  return [{year, ...(plural !== '' && {isDecade: true}), start, end}];
}

function numericDates({paragraph: {text}, start, end}: Place): readonly TextDate[] {
  const forms =
    /\b(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)\b|\b(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})\b/g;
  return [...text.matchAll(forms)].flatMap(({0: {length}, index, groups = {}}) => {
    const [year, month, day] = [
      groups.year ?? groups.y,
      groups.month ?? groups.m,
      groups.day ?? groups.d,
    ];
    if (index < start || index + length > end) return [];
    return [
      {
        year: Number(year),
        month: Number(month),
        day: Number(day),
        start: index,
        end: index + length,
      },
    ];
  });
}
