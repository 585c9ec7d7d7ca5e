import type {Id} from '../../../pack/article-pack.js';

/** The reader picked an event on the timeline. */
export class EventSelectEvent extends Event {
  readonly eventId: Id;

  constructor(eventId: Id) {
    super('event-select', {bubbles: true, composed: true});
    this.eventId = eventId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'event-select': EventSelectEvent;
  }
}
