import type {ArticlePack, Id} from '../pack/article-pack.js';
import {timeBounds} from '../pack/bounds.js';
import {eventBounds} from '../pack/event-bounds.js';
import {timelineModel, type TimelineModel} from './timeline-model.js';

/** The model of a pack: its events by their own times and by the order that the pack proves. */
export function packModel(
  pack: ArticlePack,
  context: boolean,
  withheld: ReadonlySet<Id>,
): TimelineModel {
  const bounds = eventBounds(pack);
  return timelineModel(pack, {
    boundsOf: entry =>
      entry.background ? entry.time && timeBounds(entry.time) : bounds.get(entry.id),
    ...(pack.article.written && {written: timeBounds(pack.article.written)}),
    context,
    withheld,
  });
}
