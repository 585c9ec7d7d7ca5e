import {copyJson} from './copy-json.js';
import {htmlText} from './html-text.js';
import {idMaker} from './id-maker.js';
import {finishImport, Losses, type ImportOptions, type ImportResult} from './import-result.js';
import {show, type Problem} from './problem.js';
import {writtenDate, writtenTime} from './written-date.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the published JSON of TimelineJS3 as a pack with events only. Groups and eras become lanes, headlines labels,
 * texts summaries, display dates notes. What a pack does not have is listed in `losses`. Never throws.
 */
export function parseTimelineJs(json: unknown, options: ImportOptions = {}): ImportResult {
  const {value, problems: unreadable} = copyJson(json);
  const problems: Problem[] = [...unreadable];
  const losses = new Losses();
  const data = fieldsOf(value);
  if (!Array.isArray(data['events'])) {
    problems.push({
      path: '/events',
      expected: 'a list of events, as TimelineJS3 publishes it',
      found: show(data['events']),
      mend: 'Give the timeline’s JSON, an object with "events".',
    });
    return {ok: false, problems};
  }

  const newLaneId = idMaker('lane');
  const newEventId = idMaker('event');
  const lanes = new Map<string, {id: string; label: string}>();
  const laneFor = (name: string) => {
    const lane = lanes.get(name) ?? {id: newLaneId(name), label: name};
    lanes.set(name, lane);
    return lane.id;
  };

  const title = fieldsOf(data['title']);
  const headline = textOf(fieldsOf(title['text'])['headline']) || options.title || 'Timeline';
  const introduction = textOf(fieldsOf(title['text'])['text'], losses);
  noteSlide(title);
  const events = [
    ...data['events'].map((slide, index) => toEvent(fieldsOf(slide), `/events/${index}`, headline)),
    ...listOf(data['eras']).map((era, index) => toEvent(fieldsOf(era), `/eras/${index}`, 'Eras')),
  ];
  const pack = {
    format: 'article-pack/1',
    id: options.id ?? 'timeline',
    lang: options.lang ?? 'en',
    article: {
      title: headline,
      paragraphs: introduction ? [{number: 0, digest: introduction}] : [],
    },
    lanes: [...lanes.values()],
    events,
  };
  return finishImport(pack, problems, losses);

  function toEvent(slide: Fields, path: string, defaultLane: string): object {
    noteSlide(slide);
    const text = fieldsOf(slide['text']);
    const label = textOf(text['headline']) || textOf(slide['display_date']) || 'Without a headline';
    const summary = textOf(text['text'], losses);
    const time = timeOf(slide, path);
    return {
      id: newEventId(textOf(slide['unique_id']) || label),
      label,
      lane: laneFor(textOf(slide['group']) || defaultLane),
      ...(summary ? {summary} : {}),
      ...(time ? {time} : {}),
      kind: time?.edtf.includes('/') ? 'state' : 'happening',
    };
  }

  function timeOf(slide: Fields, path: string): {edtf: string; note?: string} | null {
    const start = dateOf(slide['start_date'], `${path}/start_date`);
    const end = dateOf(slide['end_date'], `${path}/end_date`);
    if (start === null) {
      losses.add('An event without a date that a pack can hold: it stands undated');
      return null;
    }
    const time = writtenTime(start, end);
    if ('problem' in time) {
      reportDate(path, [start, end].filter(date => date !== null).join(' to '), time.problem);
      return null;
    }
    const dates = [slide, fieldsOf(slide['start_date']), fieldsOf(slide['end_date'])];
    const note = dates.map(date => textOf(date['display_date'])).find(text => text !== '');
    return note ? {...time, note} : time;
  }

  function dateOf(value: unknown, path: string): string | null {
    const date = fieldsOf(value);
    const [year, month, day] = ['year', 'month', 'day'].map(part =>
      numberOf(date[part], `${path}/${part}`),
    );
    if (['hour', 'minute', 'second', 'millisecond'].some(part => textOf(date[part]) !== '')) {
      losses.add('A time of day: a pack knows days');
    }
    if (year === undefined) return null;
    const written = writtenDate({
      year,
      ...(month === undefined ? {} : {month}),
      ...(month === undefined || day === undefined ? {} : {day}),
    });
    if (written === null) losses.add('A year before or after all that the calendar can count');
    return written;
  }

  function numberOf(value: unknown, path: string): number | undefined {
    const text = textOf(value);
    if (text === '') return undefined;
    if (/^[+-]?\d+$/.test(text)) return Number(text);
    problems.push({
      path,
      expected: 'a whole number',
      found: show(value),
      mend: 'Write it in digits.',
    });
    return undefined;
  }

  function reportDate(path: string, found: string, problem: string): void {
    problems.push({
      path: `${path}/start_date`,
      expected: 'a date, or two in their order',
      found: `${found}, which ${problem}`,
      mend: 'Correct the date.',
    });
  }

  function noteSlide(slide: Fields): void {
    const {url, caption, credit} = fieldsOf(slide['media']);
    if (textOf(url) !== '') losses.add('A medium, with its caption and credit');
    else if (textOf(caption) + textOf(credit) !== '') losses.add('A caption or credit');
    if (slide['background'] !== undefined) losses.add('A background');
  }
}

/** The fields of an object; none of anything else. */
function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown, losses?: Losses): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  if (losses && /<a\s/i.test(value)) losses.add('The links of a text');
  return htmlText(value);
}
