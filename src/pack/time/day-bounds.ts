import {
  parseEdtf,
  type Edtf,
  type EdtfDate,
  type EdtfRange,
  type EdtfSet,
  type IntervalEnd,
} from './edtf.js';
import {possibleDays} from './possible-days.js';
import type {Granularity, Time} from './time.js';

/** Limits as day numbers: `-Infinity` and `Infinity` where no bound is known. */
export interface DayLimits {
  readonly first: number;
  readonly last: number;
}

/** `Bounds` in day numbers, to reckon with. */
export interface DayBounds {
  readonly start: DayLimits;
  readonly end: DayLimits;
  readonly ongoing: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly granularity: Granularity;
}

const unlimited: DayLimits = {first: -Infinity, last: Infinity};

const noDayBounds: DayBounds = {
  start: unlimited,
  end: unlimited,
  ongoing: false,
  approximate: false,
  uncertain: false,
  granularity: 'range',
};

/** The bounds of what is drawn of a time, `resolved ?? edtf`; none if that is not EDTF. `timeBounds` says what they mean. */
export function dayBounds(time: Time): DayBounds {
  const result = parseEdtf(time.resolved ?? time.edtf ?? '');
  return result.ok ? edtfDayBounds(result.edtf) : noDayBounds;
}

/** The bounds of a time that was read already. */
export function edtfDayBounds(edtf: Edtf): DayBounds {
  const dates = datesIn(edtf);
  const marks = {
    ongoing: edtf.kind === 'interval' && edtf.end === 'open',
    approximate: dates.some(date => date.approximate),
    uncertain: dates.some(date => date.uncertain),
    granularity: granularityOf(edtf),
  };
  if (edtf.kind !== 'interval') {
    const moment = edtf.kind === 'date' ? limitsOfDate(edtf) : limitsOfSet(edtf);
    return {start: moment, end: moment, ...marks};
  }
  const start = limitsOfEnd(edtf.start);
  const end = limitsOfEnd(edtf.end);
  return {
    start: {first: start.first, last: Math.min(start.last, end.last)},
    end: marks.ongoing ? unlimited : {first: Math.max(start.first, end.first), last: end.last},
    ...marks,
  };
}

function datesIn(edtf: Edtf): readonly EdtfDate[] {
  switch (edtf.kind) {
    case 'date':
      return [edtf];
    case 'interval':
      return [edtf.start, edtf.end].filter(end => typeof end !== 'string');
    case 'set':
      return edtf.members.flatMap(({first, last}) => [first, last]).filter(date => date !== null);
  }
}

function limitsOfDate(date: EdtfDate): DayLimits {
  return possibleDays(date) ?? unlimited;
}

function limitsOfEnd(end: IntervalEnd): DayLimits {
  return typeof end === 'string' ? unlimited : limitsOfDate(end);
}

function limitsOfSet(set: EdtfSet): DayLimits {
  const ranges = set.members.map(limitsOfRange);
  return {
    first: Math.min(...ranges.map(range => range.first)),
    last: Math.max(...ranges.map(range => range.last)),
  };
}

function limitsOfRange({first, last}: EdtfRange): DayLimits {
  return {
    first: first ? limitsOfDate(first).first : -Infinity,
    last: last ? limitsOfDate(last).last : Infinity,
  };
}

function granularityOf(edtf: Edtf): Granularity {
  if (edtf.kind === 'date') return edtf.precision;
  const [first, last] = datesIn(edtf);
  return first && last && isWeek(first, last) ? 'week' : 'range';
}

/** Seven days, also where the year is not known: a leap year makes a difference only at the end of February. */
function isWeek(first: EdtfDate, last: EdtfDate): boolean {
  if (first.precision !== 'day' || last.precision !== 'day') return false;
  const year = first.year === null && last.year === null ? 2001 : null;
  const from = possibleDays({...first, year: year ?? first.year, approximate: false});
  const to = possibleDays({...last, year: year ?? last.year, approximate: false});
  return from !== null && to !== null && to.last - from.first === 6;
}
