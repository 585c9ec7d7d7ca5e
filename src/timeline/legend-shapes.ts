import type {Bounds} from '../pack/time/bounds.js';
import {timeShape, timeShapes, type TimeShape} from './time-shape.js';
import {isBracketed} from './time-words.js';
import type {TimelineModel} from './timeline-model.js';

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
