import {parseEdtf} from './edtf.js';

/** A date in parts, as another format gives it; a year before the first is negative, and there is no year 0. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The date in EDTF, or `null` if its year is out of the calendar's reach. */
export function writtenDate({year, month, day}: DateParts): string | null {
  const counted = year < 0 ? year + 1 : year; // EDTF has a year 0, the first before the first
  const text = [yearText(counted), month, day].filter(part => part !== undefined);
  const edtf = text.map(part => String(part).padStart(2, '0')).join('-');
  return Math.abs(counted) > 999_999 ? null : edtf;
}

/** A date or the time from one to another, in EDTF; a text on what is wrong with it. */
export function writtenTime(start: string, end: string | null): {edtf: string} | {problem: string} {
  const edtf = end === null || end === start ? start : `${start}/${end}`;
  const result = parseEdtf(edtf);
  return result.ok ? {edtf} : {problem: result.problem};
}

function yearText(year: number): string {
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (digits.length > 4 ? 'Y' : '') + sign + digits;
}
