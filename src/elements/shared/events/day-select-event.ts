import type {IsoDay} from '../../../pack/time/time.js';

/** The reader picked a day on a timeline that asks for one. */
export class DaySelectEvent extends Event {
  readonly day: IsoDay;

  constructor(day: IsoDay) {
    super('day-select', {bubbles: true, composed: true});
    this.day = day;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'day-select': DaySelectEvent;
  }
}
