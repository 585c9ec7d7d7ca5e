/**
 * Time, and the one definition of what a time of a pack means in days. It is written in EDTF (ISO 8601-2), in the proleptic
 * Gregorian calendar, with the year 0 before the year 1. `bounds.ts` follows this text, and so does, on its own and apart
 * from this shelf, the second opinion in `review/day-range.ts`.
 *
 * **A date** is one moment, somewhere within the days that it leaves possible:
 * - `2002-05-07` that day; `2002-05` the days of the month, as does `2002-05-XX`; `2002` and `2002-XX` those of the year;
 *   `199X` and `19XX` those of the ten or the hundred years. `-0043` is 44 BC, and `Y12000` a year of more than four digits.
 * - `2002-25` to `2002-28` are spring, summer, autumn and winter in the north: March to May, June to August, September to
 *   November, December to February of the next year. `2002-29` to `2002-32` are the same in the south: September to
 *   November, December to February of the next year, March to May, June to August.
 * - `2002-21` to `2002-24` are the same without saying where: from the first day of the season in one half of the world to its
 *   last day in the other, which is March to November, or June to February.
 * - `XXXX`, `XXXX-05` and `XXXX-05-07` leave every day possible: the year is not known. Two such dates can be compared
 *   only by putting one and the same year into both.
 *
 * **About**, `~`, widens on either side: a day by three days, a month or a season by one month, a year by two years, a decade
 * by five, a century by twenty-five. All but days are widened by whole months of the calendar: `2002-05~` is 1 April to
 * 30 June. **In doubt**, `?`, widens nothing. `%` is both.
 *
 * **An interval** `a/b` begins at a moment of `a` and ends at a moment of `b`, not before it begins: it begins no later than
 * `b` can be, and ends no earlier than `a` can be. `a/..` goes on without an end; `a/` has an end of which nothing is known
 * but that it does not come before `a`. `../b` and `/b` have a beginning of which nothing is known but that it does not come
 * after `b`. What goes on at a time goes on there surely only from the last day of `a` to the first day of `b`.
 *
 * **A set** `[a,b]` is one moment, somewhere from the first day that a member leaves possible to the last one; gaps between
 * the members are not kept. A member can be a range: `a..b` from the first day of `a` to the last day of `b`, `..b` and `a..`
 * without a limit on one side. Sets in braces are not read.
 *
 * **A week** is seven days: an interval or a set from one day to the sixth day after it.
 */
export interface Time {
  /** What the article itself says: `XXXX-05-01/XXXX-05-07`, `1995~/..`. One of this and `resolved` is there. */
  readonly edtf?: string;
  /** The same with what is known from elsewhere, `2002-05-01/2002-05-07`: this is drawn, if it is there. */
  readonly resolved?: string;
  /** How `resolved` is known; without `resolved`, how `edtf` is. */
  readonly basis: 'stated' | 'inferred' | 'external' | 'editor';
  /** How it is known, in the pack's own words. */
  readonly note?: string;
  /** How many days the bounds may be off on either side, when an answer is judged. */
  readonly slackDays?: number;
}

/** A calendar day, `YYYY-MM-DD`, as it stands in JSON. Everywhere else a day is a `DayNumber`. */
export type IsoDay = string;

/** A time that has been read. */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** How much of a date is given. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** A date as far as it is given. */
export interface EdtfDate {
  readonly kind: 'date';
  readonly precision: Precision;
  /** The first year that it can be; `null` for `XXXX`. */
  readonly year: number | null;
  /** 1 to 12, or a season: 21 to 24 anywhere, 25 to 28 in the north, 29 to 32 in the south; spring comes first. */
  readonly month?: number;
  readonly day?: number;
  /** `~`: about then. */
  readonly approximate: boolean;
  /** `?`: the source itself is in doubt. */
  readonly uncertain: boolean;
}

/** A stretch of time that begins within `start` and ends within `end`. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
  readonly isWeek: boolean;
}

/** `open` is `..`, there is no such end; `unknown` is empty, there is one, but nobody says when. */
export type IntervalEnd = EdtfDate | 'open' | 'unknown';

/** One date out of several: `[a,b]`, `[a..b]`, `[..b]`. */
export interface EdtfSet {
  readonly kind: 'set';
  readonly members: readonly EdtfRange[];
}

/** From `first` to `last`; `null` is no limit. A single date is both. */
export interface EdtfRange {
  readonly first: EdtfDate | null;
  readonly last: EdtfDate | null;
  readonly isWeek: boolean;
}
