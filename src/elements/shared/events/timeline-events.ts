import type {Id} from '../../../pack/article-pack.js';
import type {IsoDay} from '../../../pack/time/time.js';

/** The reader picked an event on the timeline. */
export class EventSelectEvent extends Event {
  readonly eventId: Id;

  constructor(eventId: Id) {
    super('event-select', {bubbles: true, composed: true});
    this.eventId = eventId;
  }
}

/** The reader picked a day on a timeline that asks for one. */
export class DaySelectEvent extends Event {
  readonly day: IsoDay;

  constructor(day: IsoDay) {
    super('day-select', {bubbles: true, composed: true});
    this.day = day;
  }
}

/** The reader asks for a question about an event. */
export class QuestionShowEvent extends Event {
  readonly questionId: Id;

  constructor(questionId: Id) {
    super('question-show', {bubbles: true, composed: true});
    this.questionId = questionId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'event-select': EventSelectEvent;
    'day-select': DaySelectEvent;
    'question-show': QuestionShowEvent;
  }
}
