import type {Evidence} from '../pack/article-pack.js';
import type {ReadingWords} from '../words/reading/reading-words.js';
import type {ArticleText, ReadParagraph} from './article-text.js';
import type {Difference} from './difference.js';
import {findWords} from './find-words.js';
import {plainWords} from './plain-text.js';
import {isExact, tokensOf, type Token} from './tokens.js';

/**
 * Where the anchors of a passage would stand, but for a number, day, name or negation that is another one. Such words are
 * looked for near the passage's paragraph, or beside its other anchor.
 */
export function changedWords(
  {paragraphs, reading}: ArticleText,
  {from, to, paragraph: number}: Evidence,
): Difference | undefined {
  if (!reading) return undefined;
  const anchors = [from, to].filter(anchor => anchor !== undefined);
  for (const paragraph of paragraphs) {
    if (paragraph.number === undefined) continue;
    const lost = anchors.filter(words => findWords(paragraph, words, reading).length === 0);
    const isNear = Math.abs(paragraph.number - number) <= 1 || lost.length < anchors.length;
    if (!isNear) continue;
    for (const words of lost) {
      const difference = changedAnchor(paragraph, words, reading);
      if (difference) return difference;
    }
  }
  return undefined;
}

function changedAnchor(
  {tokens, text}: ReadParagraph,
  words: string,
  reading: ReadingWords,
): Difference | undefined {
  const own = tokensOf(plainWords(words), reading);
  for (let start = 0; start < tokens.length; start++) {
    const found = tokens.slice(start, start + own.length);
    const changed =
      changedToken(own, found) ?? addedNegation(own, tokens.slice(start, start + own.length + 1));
    if (!changed) continue;
    const last = tokens[start + own.length - 1] ?? tokens.at(-1)!;
    return {
      kind: kinds[changed.kind],
      expected: words,
      found: text.slice(tokens[start]!.start, last.end),
    };
  }
  return undefined;
}

const kinds: Readonly<Record<Token['kind'], Difference['kind']>> = {
  number: 'number',
  ordinal: 'number',
  month: 'date',
  weekday: 'date',
  season: 'date',
  negation: 'negation',
  name: 'name',
  word: 'words',
};

/** The first exact token that is another one of its kind, where most of the words are the same. */
function changedToken(own: readonly Token[], found: readonly Token[]): Token | undefined {
  if (found.length < own.length) return undefined;
  const changed = own.filter((token, at) => token.key !== found[at]!.key);
  const areExact = own.every(
    (token, at) =>
      token.key === found[at]!.key || (isExact(token) && token.kind === found[at]!.kind),
  );
  const same = own.length - changed.length;
  return areExact && same > 0 && 2 * same >= changed.length ? changed[0] : undefined;
}

/** A negation among words that are the same without it. */
function addedNegation(own: readonly Token[], found: readonly Token[]): Token | undefined {
  const rest = found.filter(({kind}) => kind !== 'negation');
  const isSame = rest.length === own.length && own.every(({key}, at) => key === rest[at]!.key);
  return isSame ? found.find(({kind}) => kind === 'negation') : undefined;
}
