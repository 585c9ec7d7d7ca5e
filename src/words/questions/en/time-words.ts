import {months} from '../../en-months.js';
import type {Edtf, EdtfDate} from '../../../pack/time/time.js';

const seasons = ['spring', 'summer', 'autumn', 'winter'];
const weeks = ['first', 'second', 'third', 'fourth'];

/** A time in English with its preposition: `XXXX-05-01/XXXX-05-07` → `in the first week of May`. */
export function timeWords(edtf: Edtf): string | undefined {
  switch (edtf.kind) {
    case 'date':
      return pointWords(edtf);
    case 'interval': {
      const {start, end, isWeek} = edtf;
      if (typeof start === 'string') return undefined;
      if (typeof end === 'string') return end === 'open' ? sinceWords(start) : undefined;
      return (isWeek ? weekWords(start) : undefined) ?? rangeWords(start, end, ['from', 'to']);
    }
    case 'set': {
      const [{first, last, isWeek} = noRange, ...others] = edtf.members;
      if (!first || !last || first === last || others.length > 0) return undefined;
      // `[a..b]` is one moment within, `a/b` all the time from one to the other.
      return (isWeek ? weekWords(first) : undefined) ?? rangeWords(first, last, ['between', 'and']);
    }
  }
}

const noRange = {first: null, last: null, isWeek: false};

function pointWords(date: EdtfDate): string | undefined {
  const words = bareWords(date);
  if (words === undefined || date.approximate || date.uncertain) return words;
  return `${date.day === undefined ? 'in' : 'on'} ${words}`;
}

function sinceWords(start: EdtfDate): string | undefined {
  const since = bareWords(start);
  return since === undefined ? undefined : `since ${since}`;
}

/** Without a preposition: `28 April 2002`, `about 1995`. */
function bareWords(date: EdtfDate): string | undefined {
  const words = dateWords(date);
  if (words === undefined) return undefined;
  const about = date.approximate ? `about ${words}` : words;
  return date.uncertain ? `possibly ${about}` : about;
}

function dateWords({precision, year, month, day}: EdtfDate): string | undefined {
  if (month === undefined) return year === null ? undefined : yearsWords(year, precision);
  const name = month > 20 ? seasons[(month - 21) % 4]! : months[month - 1]!;
  const named = day === undefined ? name : `${day} ${name}`;
  return year === null ? named : `${named} ${yearWords(year)}`;
}

/** “The 60s” would be taken for those of another century, so the first hundred years have no such words. */
function yearsWords(year: number, precision: EdtfDate['precision']): string | undefined {
  if (precision === 'year') return yearWords(year);
  return year < 100 ? undefined : `the ${year}s`;
}

/** EDTF counts the year before 1 as 0; people call it 1 BC. */
function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** The words for the seven days from a date, if they are a week as one counts them in a month. */
function weekWords({year, month, day}: EdtfDate): string | undefined {
  const week = weeks[(day! - 1) / 7];
  if (week === undefined) return undefined;
  const name = months[month! - 1]!;
  return `in the ${week} week of ${year === null ? name : `${name} ${yearWords(year)}`}`;
}

function rangeWords(
  start: EdtfDate,
  end: EdtfDate,
  [before, amid]: readonly [string, string],
): string | undefined {
  const from = bareWords(start);
  const to = bareWords(end);
  return from === undefined || to === undefined ? undefined : `${before} ${from} ${amid} ${to}`;
}
