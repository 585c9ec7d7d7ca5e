import {timeShape, timeShapes, type TimeShape} from './time-shape.js';
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
  const used = new Set<TimeShape>();
  let approximate = false;
  let uncertain = false;
  let bracketed = false;
  for (const entry of model.entries) {
    const bounds = model.boundsOf(entry);
    used.add(timeShape(bounds));
    approximate ||= !!bounds?.approximate;
    uncertain ||= !!bounds?.uncertain;
    bracketed ||= !!bounds && entry.time?.resolved !== undefined;
  }
  return {shapes: timeShapes.filter(shape => used.has(shape)), approximate, uncertain, bracketed};
}
