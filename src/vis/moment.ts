const SECOND = 1000;
const DAY = 86_400_000;

/** What a moment is made of. Text without a zone is read as UTC. */
export type MomentInput = Date | Moment | number | string | null;

const FIXED_UNITS: Readonly<Record<string, number>> = {
  millisecond: 1,
  second: SECOND,
  minute: 60 * SECOND,
  hour: 3_600_000,
  day: DAY,
  week: 7 * DAY,
};

// English, whatever the page speaks: vis makes class names of them.
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const weekdayName = (moment: Moment): string => WEEKDAYS[moment.isoWeekday() % 7] ?? '';
const monthName = (moment: Moment): string => MONTHS[moment.month()] ?? '';

const padded = (value: number, length = 2): string => String(value).padStart(length, '0');

/** `days` and `day` are the same unit. */
const singular = (unit: string): string => unit.replace(/s$/, '');

const FORMAT_TOKENS: Readonly<Record<string, (moment: Moment) => string | number>> = {
  YYYY: moment => (moment.year() < 0 ? '-' : '') + padded(Math.abs(moment.year()), 4),
  MMMM: monthName,
  MMM: moment => monthName(moment).slice(0, 3),
  dddd: weekdayName,
  ddd: moment => weekdayName(moment).slice(0, 3),
  D: moment => moment.date(),
  w: moment => moment.week(),
  HH: moment => padded(moment.hours()),
  mm: moment => padded(moment.minutes()),
  ss: moment => padded(moment.seconds()),
  s: moment => moment.seconds(),
  SSS: moment => padded(moment.milliseconds(), 3),
};

/**
 * The part of moment that vis-timeline calls, on Date in UTC, so that a day is the same day in every time
 * zone. Like moment, and unlike its successors, it changes in place: vis relies on that. Weeks are those of
 * ISO 8601. Its words are English, for class names; `axisFormat` writes what people read.
 */
export class Moment {
  private readonly _date: Date;

  constructor(input: MomentInput | undefined) {
    this._date = new Date();
    if (input !== undefined) this._date.setTime(toTime(input));
  }

  valueOf(): number {
    return this._date.getTime();
  }

  toDate(): Date {
    return new Date(this.valueOf());
  }

  clone(): Moment {
    return new Moment(this);
  }

  /** There is one language only; vis asks for English before it makes class names. */
  locale(): this {
    return this;
  }

  /**
   * The year as people count it, so that the axis turns at 500 BC and not at 501: 2 BC is -2. Only 1 BC is 0, because vis
   * steps from below 0 to above it.
   */
  year(): number;
  year(value: number): this;
  year(value?: number): number | this {
    if (value !== undefined) return this._setMonth(value < 0 ? value + 1 : value, this.month());
    const year = this._date.getUTCFullYear();
    return year < 0 ? year - 1 : year;
  }

  month(): number;
  month(value: number): this;
  month(value?: number): number | this {
    if (value === undefined) return this._date.getUTCMonth();
    return this._setMonth(this._date.getUTCFullYear(), value);
  }

  date(): number;
  date(value: number): this;
  date(value?: number): number | this {
    if (value === undefined) return this._date.getUTCDate();
    this._date.setUTCDate(value);
    return this;
  }

  hours(): number;
  hours(value: number): this;
  hours(value?: number): number | this {
    if (value === undefined) return this._date.getUTCHours();
    this._date.setUTCHours(value);
    return this;
  }

  minutes(): number;
  minutes(value: number): this;
  minutes(value?: number): number | this {
    if (value === undefined) return this._date.getUTCMinutes();
    this._date.setUTCMinutes(value);
    return this;
  }

  seconds(): number;
  seconds(value: number): this;
  seconds(value?: number): number | this {
    if (value === undefined) return this._date.getUTCSeconds();
    this._date.setUTCSeconds(value);
    return this;
  }

  milliseconds(): number;
  milliseconds(value: number): this;
  milliseconds(value?: number): number | this {
    if (value === undefined) return this._date.getUTCMilliseconds();
    this._date.setUTCMilliseconds(value);
    return this;
  }

  /** 1 for Monday to 7 for Sunday. */
  isoWeekday(): number {
    return this._date.getUTCDay() || 7;
  }

  /** Days since Monday. */
  weekday(): number;
  weekday(value: number): this;
  weekday(value?: number): number | this {
    const current = this.isoWeekday() - 1;
    return value === undefined ? current : this.date(this.date() + value - current);
  }

  /** The week of the year: week 1 holds the first Thursday. */
  week(): number;
  week(value: number): this;
  week(value?: number): number | this {
    const thursday = this.clone().weekday(3);
    const first = thursday.clone().month(0).date(1);
    const current = 1 + Math.floor((thursday.valueOf() - first.valueOf()) / (7 * DAY));
    return value === undefined ? current : this.add(value - current, 'week');
  }

  add(amount: number, unit: string): this {
    const name = singular(unit);
    const length = FIXED_UNITS[name];
    if (length !== undefined) {
      this._date.setTime(this.valueOf() + amount * length);
      return this;
    }
    if (name === 'year' && Math.abs(amount) > 1) return this.year(this.year() + amount);
    const months = name === 'year' ? amount * 12 : amount;
    return this._setMonth(this._date.getUTCFullYear(), this.month() + months);
  }

  subtract(amount: number, unit: string): this {
    return this.add(-amount, unit);
  }

  startOf(unit: string): this {
    const name = singular(unit);
    if (name === 'year') this.month(0);
    if (name === 'year' || name === 'month') this.date(1);
    if (name === 'week') this.weekday(0);
    const length = Math.min(FIXED_UNITS[name] ?? DAY, DAY);
    this._date.setTime(Math.floor(this.valueOf() / length) * length);
    return this;
  }

  isSame(other: MomentInput, unit = 'millisecond'): boolean {
    const start = new Moment(other).startOf(unit).valueOf();
    return this.clone().startOf(unit).valueOf() === start;
  }

  format(pattern: string): string {
    return pattern.replaceAll(/YYYY|MMMM?|dddd?|D|w|HH|mm|ss?|SSS/g, token =>
      String(FORMAT_TOKENS[token]?.(this)),
    );
  }

  /** A day that the month does not have becomes its last one. */
  private _setMonth(year: number, month: number): this {
    const day = this.date();
    this._date.setUTCFullYear(year, month, 1);
    const firstOfNext = new Date(this.valueOf());
    firstOfNext.setUTCMonth(firstOfNext.getUTCMonth() + 1, 0);
    return this.date(Math.min(day, firstOfNext.getUTCDate()));
  }
}

function toTime(input: MomentInput): number {
  if (typeof input === 'string') return readIso(input);
  return input === null ? NaN : input.valueOf();
}

const iso =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?(?:Z|([+-]\d\d):(\d\d))?)?)?)?$/;

/** NaN for any other text than ISO 8601 in full. */
function readIso(text: string): number {
  const match = iso.exec(text);
  if (!match) return NaN;
  const [, year, month = 1, day = 1, hour = 0, minute = 0, second = 0, thousandth = 0] = match;
  const [zoneHours = '+00', zoneMinutes = '00'] = match.slice(8);
  const date = new Date();
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  date.setUTCHours(Number(hour), Number(minute), Number(second), Number(thousandth));
  const zone = Number(`${zoneHours[0]}${60 * Number(zoneHours.slice(1)) + Number(zoneMinutes)}`);
  return date.valueOf() - zone * 60 * SECOND;
}

/** Stands in for the function that the package moment exports. */
export default function moment(input?: MomentInput): Moment {
  return new Moment(input);
}
