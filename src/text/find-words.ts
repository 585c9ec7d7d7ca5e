import search from 'approx-string-match';
import type {ReadingWords} from '../words/reading/reading-words.js';
import {tokensIn, type ReadParagraph} from './article-text.js';
import {folded, plainWords} from './plain-text.js';
import {isExact, tokensOf, type Token} from './tokens.js';

/** Where words stand, and how many letters differ there. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/**
 * Where whole words stand in a paragraph. One letter in six may differ, but numbers, days, names and negations are the same;
 * in a language of which nothing is known, no letter may.
 */
export function findWords(
  paragraph: ReadParagraph,
  words: string,
  reading: ReadingWords | undefined,
): readonly Match[] {
  const plain = plainWords(words);
  const pattern = folded(plain);
  if (pattern === '') return [];
  const allowed = reading ? Math.floor(pattern.length / 6) : 0;
  const own = reading ? tokensOf(plain, reading) : [];
  const matches = (errors: number) =>
    search(paragraph.folded, pattern, errors)
      .map(match => toWholeWords(paragraph, match))
      .filter(match => match.errors <= allowed)
      .filter(({start, end}) => haveSameExact(own, tokensIn({paragraph, start, end})))
      .sort((a, b) => a.start - b.start);
  const same = matches(0);
  return same.length > 0 || allowed === 0 ? same : matches(allowed);
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Takes in the rest of a word or number that a match begins or ends in; each of its letters is an error. */
function toWholeWords(paragraph: ReadParagraph, {start, end, errors}: Match): Match {
  const {text, tokens} = paragraph;
  let [first, last] = [start, end];
  while (isInWord(text, first)) first--;
  while (isInWord(text, last)) last++;
  for (const token of tokens) {
    if (token.start < first && token.end > first) first = token.start;
    if (token.start < last && token.end > last) last = token.end;
  }
  return {start: first, end: last, errors: errors + (start - first) + (last - end)};
}

/** Between two letters. */
function isInWord(text: string, index: number): boolean {
  return letter.test(text.charAt(index - 1)) && letter.test(text.charAt(index));
}

/** What is exact on either side stands on both, in the same order. */
function haveSameExact(some: readonly Token[], others: readonly Token[]): boolean {
  const exact = new Set([...some, ...others].filter(isExact).map(({key}) => key));
  const keys = (tokens: readonly Token[]) =>
    tokens.map(({key}) => key).filter(key => exact.has(key));
  return keys(some).join(' ') === keys(others).join(' ');
}
