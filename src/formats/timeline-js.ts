import {sampleOf} from '../pack/problem.js';
import {
  importedPack,
  type ImportedEvent,
  type ImportOptions,
  type ImportResult,
} from './imported-pack.js';
import {readText, timeBetween, unread, type ImportedEnd} from './imported-time.js';
import {fieldsOf, readFields, readWords, type Fields} from './json-fields.js';
import {isEmpty, leftOut, Losses} from './losses.js';
import {writtenDay} from './written-time.js';

/**
 * Reads the JSON format of TimelineJS3 (`events`, `eras`, `title`) as a pack with events only. Each thing that the pack does not say,
 * such as media, times of day and dates that are not understood, has its line in `losses`. Never throws on what `JSON.parse` gave.
 */
export function parseTimelineJs(value: unknown, options: ImportOptions = {}): ImportResult {
  const data = fieldsOf(value) ?? {};
  const slides = data['events'];
  if (!Array.isArray(slides)) return notTimelineJs(value);
  const losses = new Losses();
  losses.addOthers('', data, ['events', 'eras', 'title']);
  const title = readTitle(data['title'], losses);
  const eras = readEras(data['eras'], losses);
  const events = [
    ...slides.flatMap((slide, index) => readSlide(slide, `/events/${index}`, title, losses)),
    ...eras.flatMap((era, index) => readSlide(era, `/eras/${index}`, 'Eras', losses)),
  ];
  return importedPack(title, events, losses, options);
}

function notTimelineJs(value: unknown): ImportResult {
  const values = {found: sampleOf(value)};
  return {
    ok: false,
    problems: [{path: '', code: 'not-timeline-js', values}],
    more: 0,
    losses: [],
  };
}

function readTitle(value: unknown, losses: Losses): string {
  const slide = readFields(value, '/title', losses);
  const text = readFields(slide['text'], '/title/text', losses);
  losses.addOthers('/title', slide, ['text']);
  losses.addOthers('/title/text', text, ['headline']);
  return readWords(text['headline'], '/title/text/headline', losses) || 'Timeline';
}

function readEras(value: unknown, losses: Losses): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isEmpty(value)) losses.add('/eras', 'This is no list, and is left out');
  return [];
}

function readSlide(
  value: unknown,
  path: string,
  lane: string,
  losses: Losses,
): readonly ImportedEvent[] {
  const slide = fieldsOf(value);
  if (!slide) {
    losses.add(path, 'This is no event, and is left out');
    return [];
  }
  losses.addOthers(path, slide, ['text', 'group', 'start_date', 'end_date', 'display_date']);
  const text = readFields(slide['text'], `${path}/text`, losses);
  losses.addOthers(`${path}/text`, text, ['headline', 'text']);
  const headline = readWords(text['headline'], `${path}/text/headline`, losses);
  const words = readWords(text['text'], `${path}/text/text`, losses);
  return [
    {
      path,
      label: headline || words || readCaption(slide, path, losses),
      text: words,
      lane: readWords(slide['group'], `${path}/group`, losses) || lane,
      ...readTime(slide, path, losses),
    },
  ];
}

/** What names a slide without words. */
function readCaption(slide: Fields, path: string, losses: Losses): string {
  const caption = fieldsOf(slide['media'])?.['caption'];
  return readWords(caption, `${path}/media/caption`, losses);
}

function readTime(
  slide: Fields,
  path: string,
  losses: Losses,
): Pick<ImportedEvent, 'edtf' | 'lasted' | 'note'> {
  const start = readDate(slide['start_date'], `${path}/start_date`, losses);
  const end = readDate(slide['end_date'], `${path}/end_date`, losses);
  const time = timeBetween(start, end, losses);
  const note = readNote(slide, path, time.edtf !== undefined, losses);
  return {...time, ...(note !== undefined && {note})};
}

/** A date in the author’s own words: of the slide, else of its beginning. Without a date it would note nothing. */
function readNote(
  slide: Fields,
  path: string,
  isDated: boolean,
  losses: Losses,
): string | undefined {
  const start = fieldsOf(slide['start_date']) ?? {};
  const written = [
    [`${path}/display_date`, slide['display_date']] as const,
    [`${path}/start_date/display_date`, start['display_date']] as const,
  ].flatMap(([place, value]) => {
    const words = readWords(value, place, losses);
    return words === '' ? [] : [{place, words}];
  });
  const note = isDated ? written[0] : undefined;
  for (const each of written)
    losses.add(each.place, each === note ? 'The author’s words are kept as a note' : leftOut);
  return note?.words;
}

const dateParts = ['year', 'month', 'day'];

/** `{year, month, day}`, as numbers or as text, or what else can be read as a date. */
function readDate(value: unknown, path: string, losses: Losses): ImportedEnd {
  if (typeof value === 'string') return {path, edtf: readText(value, path, losses)};
  const date = fieldsOf(value);
  if (!date) return {path, edtf: unread(value, path, losses)};
  losses.addOthers(path, date, [...dateParts, 'display_date']);
  const [year = '', month = '', day = ''] = dateParts.map(part =>
    readWords(date[part], `${path}/${part}`, losses),
  );
  if (day && !month) losses.add(`${path}/day`, 'A day without its month is left out');
  const parts = [month && day, month, year].filter(part => part !== '');
  if (!parts.every(part => /^-?\d+$/.test(part)))
    return {path, edtf: readText(parts.join(' '), path, losses)};
  const edtf = year && dateOfNumbers(parts.map(Number).reverse());
  return {path, edtf: edtf || unread([year, month, day].filter(Boolean).join('-'), path, losses)};
}

/** In TimelineJS3 the year -44 is shown as 44 BC; to ISO 8601 and EDTF that is -43. Nobody can tell what 0 should be. */
function dateOfNumbers([year = 0, month, day]: readonly number[]): string | undefined {
  if (year === 0) return undefined;
  return writtenDay(year < 0 ? year + 1 : year, month, day);
}
