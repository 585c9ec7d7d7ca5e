import type {ArticleEvent, ArticlePack, Id} from '../pack/article-pack.js';
import {timeBounds} from '../pack/time/bounds.js';
import {eventBounds} from '../pack/time/event-bounds.js';
import type {Bounds, Time} from '../pack/time/time.js';
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
  const boundsOfTime = rememberBounds();
  return timelineModel(pack, {
    boundsOf: entry => ordered.get(entry.id) ?? (entry.time && boundsOfTime(entry.time)),
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

/** Many events share a day; each is worked out once. */
function rememberBounds(): (time: Time) => Bounds {
  const known = new Map<string, Bounds>();
  return time => {
    const text = time.resolved ?? time.edtf ?? '';
    let bounds = known.get(text);
    if (!bounds) known.set(text, (bounds = timeBounds(time)));
    return bounds;
  };
}
