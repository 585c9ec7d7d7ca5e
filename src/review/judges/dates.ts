import type {ArticleEvent, Id} from '../../pack/article-pack.js';
import type {Time} from '../../pack/time/time.js';
import type {OptionValue, PlacementQuestion} from '../../quiz/question.js';
import {type DayRange, readDayRange, spansOf} from '../day-range.js';
import type {PackReading} from '../pack-reading.js';
import {drawn} from '../times.js';
import type {Judgement} from '../verdict.js';

/** Judges dates as answers to when an event was. */
export function judgeDates(
  reading: PackReading,
  eventId: Id,
  values: readonly OptionValue[],
): readonly Judgement[] {
  const event = reading.pack.events.find(({id}) => id === eventId);
  return values.map(value => {
    if (!event?.time) return {truth: 'open', why: `the article does not date '${eventId}'`};
    const range = 'edtf' in value ? readDayRange(value.edtf) : null;
    if (!range) return {truth: 'open', why: 'it is no date that can be read'};
    const known = comparable(event.time, range.yearless);
    if (!known) {
      return {
        truth: 'open',
        why: range.yearless ? 'the dates cannot be compared' : 'the article does not give the year',
      };
    }
    return judgeDate(reading, event, known, range);
  });
}

function judgeDate(
  reading: PackReading,
  event: ArticleEvent,
  known: DayRange,
  range: DayRange,
): Judgement {
  const [possible, option] = spansOf(known, range);
  if (option.first <= possible.first && possible.last <= option.last) {
    return {truth: 'true', why: 'it holds all the days that are possible'};
  }
  const slack = event.time!.slackDays ?? 0;
  if (possible.first - slack <= option.last && option.first <= possible.last + slack) {
    const loosely = slack ? `, with ${slack} days of slack` : '';
    return {truth: 'open', why: `it meets days that are possible for '${event.id}'${loosely}`};
  }
  const world = worldDate(reading, event, range);
  return world
    ? {truth: 'open', why: world}
    : {truth: 'false', why: 'it lies apart from every day that is possible'};
}

/** What is wrong with the window in which an event may be placed. */
export function placementFaults(
  reading: PackReading,
  {event: id, window, axis}: PlacementQuestion,
): readonly string[] {
  const event = reading.pack.events.find(event => event.id === id);
  const known = drawn(event?.time);
  if (!event || !known) return [`the article does not date '${id}'`];
  const faults: string[] = [];
  const [first, last] = [known.start.first, known.end.last];
  if (!Number.isFinite(first) || !Number.isFinite(last) || known.yearless)
    return [`the time of '${id}' is open`];
  const days = [window.earliest, window.latest, axis.start, axis.end].map(
    day => readDayRange(day)?.start.first,
  );
  const [earliest, latest, start, end] = days;
  if (earliest === undefined || latest === undefined || start === undefined || end === undefined) {
    return ['its days cannot be read'];
  }
  const slack = event.time!.slackDays ?? 0;
  // The order of events can leave less of an approximate time, so it asks only that its middle is inside.
  const core = known.approximate ? Math.floor((first + last) / 2) : undefined;
  if (earliest > (core ?? first) || latest < (core ?? last))
    faults.push('the window shuts out days that are possible');
  if (earliest < first - slack || latest > last + slack) {
    faults.push('the window lets in days that are not possible');
  }
  if (start > earliest || end < latest) faults.push('the window does not lie on the axis');
  if (start >= earliest && end <= latest) faults.push('every day of the axis is right');
  return faults;
}

/** The event's time in the terms of the option: with its year, or without. */
function comparable(time: Time, yearless: boolean): DayRange | undefined {
  const stated = time.edtf === undefined ? null : readDayRange(time.edtf);
  const best = drawn(time);
  if (yearless)
    return [stated, best && withoutYear(time)].find(range => range?.yearless) ?? undefined;
  if (!best || best.yearless) return undefined;
  // A year that only other sources give is not for the reader to find.
  return stated?.yearless && time.basis === 'external' ? undefined : best;
}

/** A dated time of one year, as if the year had not been given. */
function withoutYear(time: Time): DayRange | null {
  const years = new Set((time.resolved ?? time.edtf)?.match(/\d{4}/gu));
  const [year] = years;
  return years.size === 1
    ? readDayRange((time.resolved ?? time.edtf)!.replaceAll(year!, 'XXXX'))
    : null;
}

function worldDate(reading: PackReading, event: ArticleEvent, range: DayRange): string | undefined {
  const hit = reading.pack.background.find(({event: id, time}) => {
    if (id !== event.id || !time) return false;
    const known = range.yearless ? withoutYear(time) : drawn(time);
    if (!known) return false;
    const [itsDays, option] = spansOf(known, range);
    return itsDays.first <= option.last && option.first <= itsDays.last;
  });
  return hit && `other sources date it so: '${hit.id}' (${hit.source.title})`;
}
