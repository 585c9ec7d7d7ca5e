import {months} from '../../en-months.js';

const seasons = ['spring', 'summer', 'autumn', 'winter'];
const weeks = ['first', 'second', 'third', 'fourth'];

const date = /^(\d{4}|XXXX|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?([~?%])?$/;

/** EDTF in English with its preposition: `XXXX-05-01/XXXX-05-07` → `in the first week of May`. */
export function timeWords(edtf: string): string | undefined {
  const range = /^\[(.+)\.\.(.+)\]$/.exec(edtf) ?? /^([^/[\]]+)\/([^/[\]]+)$/.exec(edtf);
  if (range === null) return pointWords(edtf);
  const [, start = '', end = ''] = range;
  if (end === '..') {
    const since = bareWords(start);
    return since === undefined ? undefined : `since ${since}`;
  }
  // `[a..b]` is one moment within, `a/b` all the time from one to the other.
  return (
    weekWords(start, end) ??
    rangeWords(start, end, edtf.startsWith('[') ? ['between', 'and'] : ['from', 'to'])
  );
}

function pointWords(edtf: string): string | undefined {
  const parts = date.exec(edtf);
  const words = bareWords(edtf);
  if (parts === null || words === undefined) return undefined;
  const [, , , day, qualifier] = parts;
  if (qualifier !== undefined) return words;
  return `${day === undefined ? 'in' : 'on'} ${words}`;
}

/** Without a preposition: `28 April 2002`, `about 1995`. */
function bareWords(edtf: string): string | undefined {
  const parts = date.exec(edtf);
  if (parts === null) return undefined;
  const [, year = '', month, day, qualifier] = parts;
  const plain = dateWords(year, month, day);
  if (plain === undefined || qualifier === undefined) return plain;
  return qualifier === '?' ? `possibly ${plain}` : `about ${plain}`;
}

function dateWords(
  year: string,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const yearWords = year === 'XXXX' ? '' : year;
  if (month === undefined) {
    if (year === 'XXXX') return undefined;
    if (year.endsWith('XX')) return `the ${year.slice(0, 2)}00s`;
    return year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : year;
  }
  const name = Number(month) > 20 ? seasons[Number(month) - 21] : months[Number(month) - 1];
  if (name === undefined) return undefined;
  const named = day === undefined ? name : `${Number(day)} ${name}`;
  return yearWords === '' ? named : `${named} ${yearWords}`;
}

function weekWords(start: string, end: string): string | undefined {
  const from = date.exec(start);
  const to = date.exec(end);
  if (!from?.[2] || !from[3] || !to?.[3] || from[1] !== to[1] || from[2] !== to[2])
    return undefined;
  const first = Number(from[3]);
  const week = weeks[(first - 1) / 7];
  if (week === undefined || Number(to[3]) !== first + 6) return undefined;
  return `in the ${week} week of ${dateWords(from[1] ?? '', from[2], undefined)}`;
}

function rangeWords(
  start: string,
  end: string,
  [before, amid]: readonly [string, string],
): string | undefined {
  const from = bareWords(start);
  const to = bareWords(end);
  return from === undefined || to === undefined ? undefined : `${before} ${from} ${amid} ${to}`;
}
