import type {TimelineText} from '../locales/en/timeline.js';
import type {Id} from '../pack/article-pack.js';
import {calendarDate, parseIsoDay} from '../pack/calendar.js';
import type {EdtfDate} from '../pack/edtf.js';
import type {Bounds, IsoDay} from '../pack/time.js';
import {dateWords} from './date-words.js';
import {timeShape} from './time-shape.js';
import {isBracketed, timeWords} from './time-words.js';
import type {TimelineEntry} from './timeline-entry.js';
import type {TimelineModel} from './timeline-model.js';

/** When an entry was, in words for the list, and as a date for programs. */
export interface EntryWords {
  readonly text: string;
  /** The smallest part of the calendar that holds every possible day: `2002-05-07`, `2002-05`, `2002`. */
  readonly datetime?: string;
}

/**
 * When an entry was, from its own time, else from the events that it provably came before or after. `text.when.notStated`
 * if the article leaves both open.
 */
export function entryWords(
  entry: TimelineEntry,
  model: TimelineModel,
  text: TimelineText,
  withheld?: ReadonlySet<Id>,
): EntryWords {
  if (withheld?.has(entry.id)) return {text: text.when.withheld};
  const bounds = model.boundsOf(entry);
  const datetime = bounds && datetimeOf(bounds);
  const own = entry.time && timeWords(entry.time, text);
  const words =
    own && own !== text.when.notStated ? own : relationWords(entry, bounds, model, text);
  return {text: words, ...(datetime !== undefined && {datetime})};
}

function relationWords(
  entry: TimelineEntry,
  bounds: Bounds | undefined,
  model: TimelineModel,
  text: TimelineText,
): string {
  const {when} = text;
  const labels = (ids: readonly Id[] = [], word: (event: string) => string) =>
    ids.flatMap(id => entryAt(id, model)?.label ?? []).map(word);
  const relations = [
    ...labels(entry.after, when.after),
    ...labels(entry.before, when.before),
    ...labels(entry.during, when.during),
  ].join(', ');
  if (relations === '') return when.notStated;
  const others = [...(entry.after ?? []), ...(entry.before ?? []), ...(entry.during ?? [])];
  const bound = bounds && boundWords(bounds, others, model, text);
  return bound === undefined ? relations : when.so(relations, bound);
}

function boundWords(
  bounds: Bounds,
  others: readonly Id[],
  model: TimelineModel,
  text: TimelineText,
): string | undefined {
  const bracketed = others.some(id => isBracketed(entryAt(id, model)?.time));
  const words = (day: IsoDay) => dateWords(dayDate(day), bracketed ? 'bracketed' : 'plain', text);
  const {earliest} = bounds.start;
  const {latest} = bounds.end;
  switch (timeShape(bounds)) {
    case 'before':
      return latest ? text.when.onOrBefore(words(latest)) : undefined;
    case 'after':
      return earliest ? text.when.onOrAfter(words(earliest)) : undefined;
    default:
      return earliest && latest ? text.when.fromTo(words(earliest), words(latest)) : undefined;
  }
}

function entryAt(id: Id, model: TimelineModel): TimelineEntry | undefined {
  return model.entries[model.placeOf(id) ?? -1];
}

function dayDate(day: IsoDay): EdtfDate {
  const date = calendarDate(parseIsoDay(day));
  return {kind: 'date', precision: 'day', ...date, approximate: false, uncertain: false};
}

function datetimeOf({start, end}: Bounds): string | undefined {
  const first = start.earliest ?? end.latest;
  const last = end.latest ?? start.earliest;
  if (first === null || last === null || !/^\d{4}-/.test(first)) return undefined; // HTML knows only years from 1 to 9999
  if (first === last) return first;
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : undefined;
}
