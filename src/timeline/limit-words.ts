import type {TimelineText} from '../words/ui/timeline-text.js';
import type {Id} from '../pack/article-pack.js';
import {calendarDate, type DayNumber} from '../pack/time/calendar.js';
import {possibleDays} from '../pack/time/possible-days.js';
import type {EdtfDate, Time} from '../pack/time/time.js';
import {dateWords} from './date-words.js';
import {datePartWords, drawnDates} from './time-words.js';
import type {TimelineEntry} from './timeline-entry.js';
import type {TimelineModel} from './timeline-model.js';

/** On which side of an event lies what limits it. */
type Side = 'before' | 'after';

/**
 * A limit that follows from another event, in that event's own words: `August 2005`, `about 1987`, `7 May [2002]`. The
 * day of the limit itself would be more exact than anybody says.
 */
export function limitWords(
  day: DayNumber,
  side: Side,
  entry: TimelineEntry,
  model: TimelineModel,
  text: TimelineText,
): string {
  for (const time of timesOnward(entry, side, model)) {
    const date = drawnDates(time).find(each => isLimit(day, each));
    if (date) return datePartWords(date, time, text);
  }
  const {year, month, day: ofMonth} = calendarDate(day);
  const exact = {kind: 'date', precision: 'day', year, month, day: ofMonth} as const;
  return dateWords({...exact, approximate: false, uncertain: false}, 'plain', text);
}

/** The times of the events on one side, the nearest in the order first. */
function* timesOnward(entry: TimelineEntry, side: Side, model: TimelineModel): Iterable<Time> {
  const seen = new Set<Id>([entry.id]);
  for (const id of seen) {
    const place = model.placeOf(id) ?? model.withheld;
    const time = model.entries[place]?.time;
    if (time && id !== entry.id && place < model.withheld) yield time;
    const order = model.orders.get(id);
    for (const other of [...(order?.[side] ?? []), ...(order?.during ?? [])]) seen.add(other);
  }
}

function isLimit(day: DayNumber, date: EdtfDate): boolean {
  const days = possibleDays(date);
  return days.first === day || days.last === day;
}
