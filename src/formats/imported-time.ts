import {edtfOf} from '../pack/time/edtf.js';
import {isEmpty, named, type Losses} from './losses.js';
import {writtenTime} from './written-time.js';

/** One end of a time in an input. */
export interface ImportedEnd {
  /** Where it stands, as a JSON Pointer. */
  readonly path: string;
  /** EDTF, or `..` for `present`. Absent if nothing stands there, or nothing that could be read. */
  readonly edtf?: string | undefined;
}

export interface ImportedTime {
  readonly edtf?: string;
  readonly lasted: boolean;
}

/** The times of a pack are days. */
export const hourLeftOut = 'The time of day is left out';

/** Reads text as a date; what it does not understand it tells. */
export function readText(text: string, path: string, losses: Losses): string | undefined {
  const time = writtenTime(text);
  if (time?.hasHour) losses.add(path, hourLeftOut);
  return time ? time.edtf : unread(text, path, losses);
}

/** Tells of what stands where a date should, unless nothing does. */
export function unread(value: unknown, path: string, losses: Losses): undefined {
  if (!isEmpty(value)) losses.add(path, `${named(value)} is no date that is understood`);
  return undefined;
}

/** The time between two ends, as far as both were read. */
export function timeBetween(start: ImportedEnd, end: ImportedEnd, losses: Losses): ImportedTime {
  if (start.edtf === undefined || start.edtf === '..') {
    losses.add(start.path, 'Without a beginning the event is listed without a date');
    if (end.edtf !== undefined) losses.add(end.path, 'An end without a beginning is left out');
    return {lasted: false};
  }
  const isStretch = edtfOf(start.edtf)?.kind === 'interval';
  if (end.edtf === undefined || end.edtf === start.edtf)
    return {edtf: start.edtf, lasted: isStretch};
  const both = `${start.edtf}/${end.edtf}`;
  if (edtfOf(both)) return {edtf: both, lasted: true};
  losses.add(end.path, 'An end that does not come after the beginning is left out');
  return {edtf: start.edtf, lasted: isStretch};
}
