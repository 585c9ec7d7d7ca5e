import type {ArticleEvent, ArticlePack, Id} from '../pack/article-pack.js';
import {timeBounds} from '../pack/time/bounds.js';
import {eventBounds} from '../pack/time/event-bounds.js';
import {timelineModel, type TimelineModel} from './timeline-model.js';

/** The model of a pack: its events by their own times and by the order that the pack proves. */
export function packModel(
  pack: ArticlePack,
  context: boolean,
  withheld: ReadonlySet<Id>,
): TimelineModel {
  // A bound that follows from a withheld time would tell it.
  const events = orderedEvents(pack.events).map(event =>
    withheld.has(event.id) ? withoutTime(event) : event,
  );
  const ordered = eventBounds({events});
  return timelineModel(pack, {
    boundsOf: entry => ordered.get(entry.id) ?? (entry.time && timeBounds(entry.time)),
    ...(pack.article.written && {written: timeBounds(pack.article.written)}),
    context,
    withheld,
  });
}

/** The events that the pack puts into an order: only these can narrow one another's times. */
function orderedEvents(events: readonly ArticleEvent[]): readonly ArticleEvent[] {
  const ids = new Set<Id>();
  for (const {id, before, after, during} of events) {
    if (!before && !after && !during) continue;
    ids.add(id);
    for (const others of [before, after, during]) others?.forEach(other => ids.add(other));
  }
  return ids.size === 0 ? [] : events.filter(({id}) => ids.has(id));
}

function withoutTime({time: _, ...event}: ArticleEvent): ArticleEvent {
  return event;
}
