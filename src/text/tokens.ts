import type {ReadingWords} from '../words/reading/reading-words.js';
import {folded} from './plain-text.js';

/** A word or a number of a text, where it stands and what it is. */
export interface Token {
  readonly kind:
    'number' | 'ordinal' | 'month' | 'weekday' | 'season' | 'negation' | 'name' | 'word';
  /** The same for the same word or number, however it is set. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Of a number; of a month or season its place in the year, from 1. */
  readonly value?: number;
}

const wordsAndNumbers =
  /\d{1,3}(?:[ ,.']\d{3})+(?![\d\p{L}])(?:[.,]\d+)?|\d+(?:[.,/]\d+)*[\p{L}\p{M}]*|%|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;

/** The words and numbers of plain text, in the order in which they stand. */
export function tokensOf(text: string, reading: ReadingWords): readonly Token[] {
  return [...text.matchAll(wordsAndNumbers)].map(({0: word, index}) => ({
    ...tokenOf(word, reading),
    start: index,
    end: index + word.length,
  }));
}

/** True if an article that means the same has the same: a slip of a letter makes another number, day, name or answer of it. */
export function isExact({kind}: Token): boolean {
  return kind !== 'word';
}

/** The value that a table has for a word, by the longest beginning that it has of it. */
export function valueIn(
  table: Iterable<readonly [string, number]>,
  word: string,
  endings: RegExp,
): number | undefined {
  let best: readonly [beginning: string, value: number] | undefined;
  for (const entry of table) {
    const [beginning] = entry;
    const fits = word.startsWith(beginning) && endings.test(word.slice(beginning.length));
    if (fits && beginning.length > (best?.[0].length ?? 0)) best = entry;
  }
  return best?.[1];
}

function tokenOf(word: string, reading: ReadingWords): Omit<Token, 'start' | 'end'> {
  const small = folded(word).replace(/'s?$/, '');
  if (/^\d/.test(word)) return numeral(small, reading);
  const {numbers, ordinals, months, weekdays, seasons, endings} = reading;
  const places = (names: readonly string[]) => names.map((name, at) => [name, at + 1] as const);
  const kinds = [
    ['month', places(months)],
    ['weekday', places(weekdays)],
    ['season', places(seasons)],
    ['ordinal', ordinals],
    ['number', numbers],
  ] as const;
  for (const [kind, table] of kinds) {
    const value = valueIn(table, small, endings);
    if (value !== undefined && !(kind === 'month' && isLowerTwin(word, small, reading)))
      return {kind, key: kind === 'number' || kind === 'ordinal' ? String(value) : small, value};
  }
  if (reading.shares.has(small)) return {kind: 'number', key: small};
  if (reading.negation.test(small)) return {kind: 'negation', key: small};
  const isName = /^\p{Lu}/u.test(word) && !reading.common.has(small);
  return {kind: isName ? 'name' : 'word', key: small};
}

/** “may” and “march” are months only with a capital, in a language that gives months one. */
function isLowerTwin(word: string, small: string, {months, common}: ReadingWords): boolean {
  return word === small && (common.has(small) || small === 'march') && months.includes(small);
}

/** `1,420.5`, `1980s`, `4th`, `5km` */
function numeral(word: string, {decimal, ordinal}: ReadingWords): Omit<Token, 'start' | 'end'> {
  const [, digits = '', rest = ''] = /^([\d ,.'/]*\d)(.*)$/u.exec(word) ?? [];
  const thousands = decimal === '.' ? /[ ,']/g : /[ .']/g;
  const [part, whole = 1] = digits.replace(thousands, '').replace(',', '.').split('/').map(Number);
  const value = part! / whole;
  const key = (Number.isNaN(value) ? digits : String(value)) + (ordinal.test(rest) ? '' : rest);
  return Number.isNaN(value) ? {kind: 'number', key} : {kind: 'number', key, value};
}
