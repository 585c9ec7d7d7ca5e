import {edtfBounds} from '../../pack/time/bounds.js';
import {daysInMonth} from '../../pack/time/calendar.js';
import {edtfOf, inYear, writeDate} from '../../pack/time/edtf.js';
import type {DaySpan} from '../../pack/time/possible-days.js';
import type {Edtf, EdtfDate} from '../../pack/time/time.js';

const steps = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6];

/**
 * Times of the same grain as a time, as EDTF, earlier and later, in order of time: other weeks, months, years, decades,
 * starts. Empty for shapes that have no natural neighbours.
 */
export function neighbours(edtf: Edtf): readonly string[] {
  return steps.flatMap(step => {
    const text = shift(edtf, step);
    return text !== undefined && edtfOf(text) ? [text] : [];
  });
}

function shift(edtf: Edtf, step: number): string | undefined {
  switch (edtf.kind) {
    case 'date':
      return shiftDate(edtf, step);
    case 'interval': {
      const {start, end, isWeek} = edtf;
      if (typeof start === 'string') return undefined;
      if (end === 'open') return shiftStart(start, step);
      const week = isWeek ? shiftWeek(start, step) : undefined;
      return week && `${writeDate(week.first)}/${writeDate(week.last)}`;
    }
    case 'set': {
      const [member, ...others] = edtf.members;
      if (!member?.first || !member.isWeek || others.length > 0) return undefined;
      const week = shiftWeek(member.first, step);
      return week && `[${writeDate(week.first)}..${writeDate(week.last)}]`;
    }
  }
}

function shiftStart(start: EdtfDate, step: number): string | undefined {
  if (start.precision !== 'year' || start.year === null || start.uncertain) return undefined;
  return `${writeDate({...start, year: start.year + 10 * step})}/..`;
}

/** Only from one of the four weeks that a month is counted in. */
function shiftWeek(
  from: EdtfDate,
  step: number,
): {readonly first: EdtfDate; readonly last: EdtfDate} | undefined {
  const week = (from.day! - 1) / 7;
  if (!Number.isInteger(week) || week > 3 || from.approximate || from.uncertain) return undefined;
  const index = from.month! * 4 + week + step;
  const month = Math.floor(index / 4);
  if (month < 1 || month > 12) return undefined;
  const day = (index - month * 4) * 7 + 1;
  return {first: {...from, month, day}, last: {...from, month, day: day + 6}};
}

function shiftDate(date: EdtfDate, step: number): string | undefined {
  const {precision, year, month, day} = date;
  const isDoubtful = date.approximate || date.uncertain;
  switch (precision) {
    case 'day': {
      const other = day! + 4 * step;
      const isInMonth = other >= 1 && other <= daysInMonth(year ?? 2001, month!);
      return isDoubtful || !isInMonth ? undefined : writeDate({...date, day: other});
    }
    case 'month': {
      const other = month! + step;
      return other < 1 || other > 12 ? undefined : writeDate({...date, month: other});
    }
    case 'year':
      return year === null
        ? undefined
        : writeDate({...date, year: year + step * (isDoubtful ? 5 : 1)});
    case 'decade':
      return isDoubtful ? undefined : writeDate({...date, year: year! + 10 * step});
    case 'season':
    case 'century':
      return undefined;
  }
}

/**
 * The days that a time may cover, with a year put in where the article states none. A state that goes on is taken by
 * its start. `undefined` if a bound is missing.
 */
export function dayWindow(edtf: Edtf, year: number): DaySpan | undefined {
  const {start, end, ongoing} = edtfBounds(inYear(edtf, year));
  const [first, last] = [start.first, ongoing ? start.last : end.last];
  return Number.isFinite(first) && Number.isFinite(last) ? {first, last} : undefined;
}

/** Days between two windows; 0 or less if they touch. */
export function gap(a: DaySpan, b: DaySpan): number {
  return Math.max(b.first - a.last, a.first - b.last);
}
