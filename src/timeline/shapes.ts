import type {Bounds, Granularity} from '../pack/time/bounds.js';
import {isBracketed} from './dates.js';
import type {TimelineModel} from './timeline-model.js';

/** Every shape, the most exact first: the order of the legend. */
export const timeShapes = [
  'day',
  'within',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'span',
  'open-start',
  'open-end',
  'ongoing',
  'around',
  'before',
  'after',
  'undated',
] as const;

/**
 * How much is known of when an event was, as it is drawn and named. `within`: one day of a stretch, not known which;
 * `span`: from one day to another; `open-start` and `open-end`: it lasted, and that end is not known; `around`: it was
 * going on at a time, and neither end is known; `before` and `after`: it happened on one side of a day.
 */
export type TimeShape = (typeof timeShapes)[number];

const fewestDays: Readonly<Record<Exclude<Granularity, 'range' | 'day'>, number>> = {
  week: 7,
  month: 28,
  season: 89,
  year: 365,
  decade: 3652,
  century: 36_524,
};

export function timeShape(bounds: Bounds | undefined): TimeShape {
  if (!bounds) return 'undated';
  const {start, end, ongoing} = bounds;
  const hadBegun = Number.isFinite(start.last); // on some day that is known
  const wentOn = Number.isFinite(end.first);
  if (start.first === -Infinity && end.last === Infinity) {
    if (ongoing && hadBegun) return 'ongoing';
    return hadBegun && wentOn ? 'around' : 'undated';
  }
  if (ongoing) return 'ongoing';
  if (end.last === Infinity) return hadBegun ? 'open-end' : 'after';
  if (start.first === -Infinity) return wentOn ? 'open-start' : 'before';
  if (start.first === end.last) return 'day';
  if (start.first !== end.first || start.last !== end.last) return 'span';
  const {granularity} = bounds;
  if (granularity === 'range' || granularity === 'day') return 'within';
  // Other events can leave less of a month or a year than its shape would show.
  const days = end.last - start.first + 1;
  return days < fewestDays[granularity] ? 'within' : granularity;
}

/** What a legend has to explain: the shapes that are there, and no others. */
export interface LegendShapes {
  readonly shapes: readonly TimeShape[];
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Some part of a date is known from elsewhere and stands in brackets. */
  readonly bracketed: boolean;
}

export function legendShapes(model: TimelineModel): LegendShapes {
  const seen = new Set<Bounds | undefined>();
  let bracketed = false;
  for (const entry of model.entries) {
    const bounds = model.boundsOf(entry);
    seen.add(bounds);
    bracketed ||= !!bounds && isBracketed(entry.time);
  }
  const used = new Set<TimeShape>();
  for (const bounds of seen) used.add(timeShape(bounds));
  return {
    shapes: timeShapes.filter(shape => used.has(shape)),
    approximate: [...seen].some(bounds => bounds?.approximate),
    uncertain: [...seen].some(bounds => bounds?.uncertain),
    bracketed,
  };
}
