import {sampleOf} from '../pack/problem.js';
import {parseEdtf} from '../pack/time/edtf.js';
import {
  importedPack,
  type ImportedEvent,
  type ImportOptions,
  type ImportResult,
} from './imported-pack.js';
import {Losses} from './losses.js';
import {plainText} from './plain-text.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the JSON format of TimelineJS3 (`events`, `eras`, `title`) as a pack with events only. What stands in `losses` the
 * pack does not say: media, times of day, the wording of dates that the author chose.
 */
export function parseTimelineJs(value: unknown, options: ImportOptions = {}): ImportResult {
  const data = fields(value);
  if (!Array.isArray(data['events'])) return notTimelineJs(value);
  const losses = new Losses();
  const title = readTitle(fields(data['title']), losses);
  const events = [
    ...data['events'].map(slide => readSlide(fields(slide), title, losses)),
    ...list(data['eras']).map(era => readEra(fields(era), losses)),
  ];
  return importedPack(title, events, losses.lines, options);
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

function readTitle(slide: Fields, losses: Losses): string {
  const {headline, text} = fields(slide['text']);
  if (hasMedia(slide)) losses.add('Media are left out');
  if (plainText(text)) losses.add('The words beneath the title are left out');
  return plainText(headline) || 'Timeline';
}

function readSlide(slide: Fields, title: string, losses: Losses): ImportedEvent {
  const {text} = fields(slide['text']);
  if (hasMedia(slide)) losses.add('Media are left out');
  if (slide['location']) losses.add('Places on a map are left out');
  if (slide['background']) losses.add('Backgrounds of slides are left out');
  return {
    label: labelOf(slide),
    text: plainText(text),
    lane: plainText(slide['group']) || title,
    ...readTime(slide, losses),
  };
}

function readEra(era: Fields, losses: Losses): ImportedEvent {
  const {text} = fields(era['text']);
  return {label: labelOf(era), text: plainText(text), lane: 'Eras', ...readTime(era, losses)};
}

/** The headline, else what else there is in words. */
function labelOf(slide: Fields): string {
  const {headline, text} = fields(slide['text']);
  const {caption} = fields(slide['media']);
  return [headline, text, caption].map(plainText).find(words => words !== '') ?? 'Untitled';
}

/** Slides without media may have the fields for them, all empty. */
function hasMedia(slide: Fields): boolean {
  return Object.values(fields(slide['media'])).some(Boolean);
}

function readTime(slide: Fields, losses: Losses): Pick<ImportedEvent, 'edtf' | 'lasted' | 'note'> {
  const start = readDate(fields(slide['start_date']), losses);
  const end = slide['end_date'] ? readDate(fields(slide['end_date']), losses) : undefined;
  if (start === undefined) {
    losses.add('Events without a date that can be read are listed without one');
    return {lasted: false};
  }
  const lasted = end !== undefined && end !== start && parseEdtf(`${start}/${end}`).ok;
  if (end !== undefined && end !== start && !lasted)
    losses.add('Ends before their beginning are left out');
  const display = plainText(slide['display_date'] ?? fields(slide['start_date'])['display_date']);
  if (display) losses.add('A date in the author’s own words is kept as a note');
  return {edtf: lasted ? `${start}/${end}` : start, lasted, ...(display && {note: display})};
}

/** `{year, month, day}` as EDTF; undefined if there is no year that can be told. */
function readDate(date: Fields, losses: Losses): string | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map(part => number(date[part]));
  if (year === undefined) return undefined;
  if (Math.abs(year) > 999_999) {
    losses.add('Years before or after the year 999,999 are left out');
    return undefined;
  }
  if (number(date['hour']) !== undefined) losses.add('Times of day are left out');
  const edtf = [edtfYear(year < 0 ? year + 1 : year)];
  if (month !== undefined) edtf.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) edtf.push(String(day).padStart(2, '0'));
  return parseEdtf(edtf.join('-')).ok ? edtf.join('-') : undefined;
}

/** In TimelineJS3 the year -44 is shown as 44 BCE; to ISO 8601 and EDTF that is -43. */
function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

/** Numbers may stand as text, and be empty. */
function number(value: unknown): number | undefined {
  const text = String(value ?? '').trim();
  return /^-?\d+$/.test(text) ? Number(text) : undefined;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
