import type {ReadingWords} from '../words/reading/reading-words.js';
import {tokensIn, type Place} from './article-text.js';
import {valueIn, type Token} from './tokens.js';

/** A number that an article states. */
export interface TextQuantity {
  readonly value: number;
  /** The unit of measure that follows it, by its entry in the `ReadingWords`; absent for any other thing. */
  readonly measure: string | undefined;
  /** The word after it. */
  readonly next: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** The numbers in a stretch of an article, in digits or words: `some 1,420`, `four hundred and twenty`, `two thirds`. */
export function quantitiesIn(place: Place, reading: ReadingWords): readonly TextQuantity[] {
  const tokens = tokensIn(place);
  const {text} = place.paragraph;
  const found: TextQuantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = at;
    const begun = numberOf(tokens[at]!, reading);
    if (begun === undefined) continue;
    let value: number = begun;
    for (;;) {
      const joint = reading.and.test(tokens[at + 1]?.key ?? '') ? 2 : 1;
      const next = tokens[at + joint];
      const grown: number | undefined =
        next && isBeside(text, tokens[at]!, next, joint) ? join(value, next, reading) : undefined;
      if (grown === undefined || (joint === 2 && value < 100)) break;
      value = grown;
      at += joint;
    }
    const [start, end] = [tokens[first]!.start, tokens[at]!.end];
    const follows = tokens[at + 1] ?? tokenAfter(place, end);
    found.push({value, measure: measureOf(text, end, reading), next: follows?.key, start, end});
  }
  return found;
}

/** The entry of a unit of measure among those of a language; nothing for any other noun. */
export function measureNamed(word: string, {units, unitEndings}: ReadingWords): string | undefined {
  const table = Object.values(units).flatMap((spellings, at) =>
    spellings.split(' ').map(spelling => [spelling, at] as const),
  );
  const long = table.filter(([spelling]) => spelling.length > 2);
  const at = table.find(([spelling]) => spelling === word)?.[1] ?? valueIn(long, word, unitEndings);
  return at === undefined ? undefined : Object.keys(units)[at];
}

function numberOf({kind, key, value}: Token, {shares}: ReadingWords): number | undefined {
  if (kind === 'number') return value ?? shares.get(key);
  return undefined;
}

/** A number with the word that goes on with it, if it does: 4 · hundred, 400 · twenty, 2 · thirds, 1.2 · million. */
function join(
  value: number,
  {kind, key, value: own}: Token,
  reading: ReadingWords,
): number | undefined {
  const share = reading.shares.get(key);
  if (share !== undefined && value < 10) return value * share;
  if (kind !== 'number' || own === undefined || /^\d+$/.test(key) === false) return undefined;
  if (own >= 100 && reading.numbers.size > 0 && isScale(own)) return scaled(value, own);
  if (own < 1) return value + own;
  const isSmaller = value >= 20 && value % 10 === 0 && own < (value % 100 === 0 ? 100 : 10);
  return isSmaller ? value + own : undefined;
}

function isScale(value: number): boolean {
  return [100, 1e3, 1e6, 1e9, 1e12].includes(value);
}

/** 2,400,000 · … : a scale multiplies what stands before it below that scale. */
function scaled(value: number, scale: number): number | undefined {
  const rest = value % (scale * 1e3);
  return value === 0 ? undefined : value - rest + rest * scale;
}

function isBeside(text: string, one: Token, other: Token, joint: number): boolean {
  const between = text.slice(one.end, other.start);
  return joint === 2 ? /^ \S+ $/.test(between) : /^[ -]?$/.test(between);
}

function measureOf(text: string, end: number, reading: ReadingWords): string | undefined {
  const [, word = '', second = ''] =
    /^[ -]?(%|[\p{L}\p{M}]+)(?: ([\p{L}\p{M}]+))?/u.exec(text.slice(end)) ?? [];
  return (
    measureNamed(word.toLowerCase(), reading) ??
    measureNamed(`${word}${second}`.toLowerCase(), reading)
  );
}

function tokenAfter({paragraph}: Place, end: number): Token | undefined {
  return paragraph.tokens.find(token => token.start >= end);
}
