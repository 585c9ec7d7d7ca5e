import {datesIn, drawnEdtf} from './edtf.js';
import {anyDay, possibleDays, type DaySpan} from './possible-days.js';
import type {Edtf, EdtfDate, EdtfRange, EdtfSet, IntervalEnd, Precision, Time} from './time.js';

/**
 * What is possible and what is certain, in day numbers. The event may cover `start.first`…`end.last`, and it certainly
 * covers `start.last`…`end.first` where these are in that order. What is not known is infinite.
 */
export interface Bounds {
  readonly start: DaySpan;
  readonly end: DaySpan;
  /** The event goes on with no end (`..`); the end has no bound. */
  readonly ongoing: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly granularity: Granularity;
}

export type Granularity = Precision | 'week' | 'range';

const noBounds: Bounds = {
  start: anyDay,
  end: anyDay,
  ongoing: false,
  approximate: false,
  uncertain: false,
  granularity: 'range',
};

const known = new WeakMap<Edtf, Bounds>();

/** The bounds of what is drawn of a time, by the definition at `Time`; none if that is not EDTF. */
export function timeBounds(time: Time): Bounds {
  const edtf = drawnEdtf(time);
  return edtf ? edtfBounds(edtf) : noBounds;
}

/** The bounds of a time that was read already. The same object for the same tree. */
export function edtfBounds(edtf: Edtf): Bounds {
  let bounds = known.get(edtf);
  if (!bounds) known.set(edtf, (bounds = makeBounds(edtf)));
  return bounds;
}

/** The days on which something surely goes on; null if no day is sure, as of something that happened in `2002`. */
export function sureDays(time: Time): DaySpan | null {
  const {start, end, ongoing} = timeBounds(time);
  const [first, last] = [start.last, ongoing ? Infinity : end.first];
  return Number.isFinite(first) && first <= last ? {first, last} : null;
}

function makeBounds(edtf: Edtf): Bounds {
  const dates = datesIn(edtf);
  const marks = {
    ongoing: edtf.kind === 'interval' && edtf.end === 'open',
    approximate: dates.some(date => date.approximate),
    uncertain: dates.some(date => date.uncertain),
    granularity: granularityOf(edtf),
  };
  if (edtf.kind !== 'interval') {
    const moment = edtf.kind === 'date' ? possibleDays(edtf) : daysOfSet(edtf);
    return {start: moment, end: moment, ...marks};
  }
  const start = daysOfEnd(edtf.start);
  const end = daysOfEnd(edtf.end);
  return {
    start: {first: start.first, last: Math.min(start.last, end.last)},
    end: marks.ongoing ? anyDay : {first: Math.max(start.first, end.first), last: end.last},
    ...marks,
  };
}

function daysOfEnd(end: IntervalEnd): DaySpan {
  return typeof end === 'string' ? anyDay : possibleDays(end);
}

function daysOfSet({members}: EdtfSet): DaySpan {
  const days = (date: EdtfDate | null) => (date ? possibleDays(date) : anyDay);
  return {
    first: Math.min(...members.map(({first}) => days(first).first)),
    last: Math.max(...members.map(({last}) => days(last).last)),
  };
}

function granularityOf(edtf: Edtf): Granularity {
  switch (edtf.kind) {
    case 'date':
      return edtf.precision;
    case 'interval':
      return edtf.isWeek ? 'week' : 'range';
    case 'set':
      return isOneWeek(edtf.members) ? 'week' : 'range';
  }
}

function isOneWeek([member, ...others]: readonly EdtfRange[]): boolean {
  return others.length === 0 && !!member?.isWeek;
}
