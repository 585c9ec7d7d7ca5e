/** How dates are written: the names of the months, and how the parts are put together. */
export interface DatesText {
  /** January to December, as they stand beside a day. */
  readonly monthsBesideDay: readonly string[];
  /** The same alone. */
  readonly months: readonly string[];
  /** The same where there is little room. */
  readonly monthsShort: readonly string[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  /** In a range within one year, the year stands with the first date and not with the last. */
  readonly yearFirst: boolean;
  /** Without a year where `year` is empty; so the next two. */
  day(day: string, month: string, year: string): string;
  month(month: string, year: string): string;
  season(season: string, year: string): string;
  /** The year alone, as in “in 2002”. */
  year(year: string): string;
  /** `year` is the first of the ten. */
  decade(year: string): string;
  /** The years 0 to 9 of EDTF: its year 0 is 1 BC. */
  readonly firstDecade: string;
  /** 20 for the twentieth. */
  century(number: number): string;
  beforeCommonEra(date: string): string;
  yearNotStated(date: string): string;
}
