import type {TimelineText} from '../words/ui/timeline-text.js';
import type {EdtfDate} from '../pack/time/time.js';

/** How the year of a date stands in the words: as it is, in brackets because it is known from elsewhere, or not at all. */
export type YearStyle = 'plain' | 'bracketed' | 'none';

/** A date in words, as exact as it is given: `7 May [2002]`, `about 1995`, `the 1990s`. */
export function dateWords(date: EdtfDate, year: YearStyle, text: TimelineText): string {
  const {about, perhaps} = text.when;
  let words = bareDate(date, year, text);
  if (date.year === null && year !== 'none') words = text.dates.yearNotStated(words);
  if (date.approximate) words = about(words);
  return date.uncertain ? perhaps(words) : words;
}

/** Two dates as one range: `1–7 May [2002]`, `28 April – 3 May 2002`, `2001–2003`. */
export function rangeWords(
  from: EdtfDate,
  to: EdtfDate,
  year: YearStyle,
  text: TimelineText,
): string {
  const plain = !from.approximate && !from.uncertain && !to.approximate && !to.uncertain;
  if (plain && from.year === to.year && from.month !== undefined && to.month !== undefined) {
    if (from.day !== undefined && to.day !== undefined && from.month === to.month) {
      const days = `${from.day}–${to.day}`;
      const month = text.dates.monthsBesideDay[from.month - 1]!;
      return withYear(from, year, written => text.dates.day(days, month, written), text);
    }
    const first = dateWords(from, text.dates.yearFirst ? year : 'none', text);
    const last = dateWords(to, text.dates.yearFirst ? 'none' : year, text);
    return `${first} – ${last}`;
  }
  const dash = from.precision === 'year' && to.precision === 'year' ? '–' : ' – ';
  return dateWords(from, year, text) + dash + dateWords(to, year, text);
}

function bareDate(date: EdtfDate, year: YearStyle, text: TimelineText): string {
  const {dates} = text;
  const {month, day, precision} = date;
  return withYear(
    date,
    year,
    written => {
      if (month === undefined) return yearAlone(precision, date.year ?? 0, written, text);
      if (month > 20) return dates.season(dates.seasons[(month - 21) % 4]!, written);
      if (day === undefined) return dates.month(dates.months[month - 1]!, written);
      return dates.day(String(day), dates.monthsBesideDay[month - 1]!, written);
    },
    text,
  );
}

function yearAlone(
  precision: EdtfDate['precision'],
  year: number,
  written: string,
  {dates}: TimelineText,
): string {
  if (precision === 'decade') return dates.decade(written);
  return precision === 'century' ? dates.century(Math.floor(year / 100) + 1) : dates.year(written);
}

/** EDTF counts the year before 1 as 0; people call it 1 BC. */
function withYear(
  {year, month}: EdtfDate,
  style: YearStyle,
  write: (year: string) => string,
  {dates}: TimelineText,
): string {
  if (year === null || (style === 'none' && month !== undefined)) return write('');
  const number = year > 0 ? String(year) : dates.beforeCommonEra(String(1 - year));
  return write(style === 'bracketed' ? `[${number}]` : number);
}
