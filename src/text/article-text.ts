import type {ReadingWords} from '../words/reading/reading-words.js';
import {folded, plainText} from './plain-text.js';
import {tokensOf, type Token} from './tokens.js';

/** The words that an article has, as they are searched. */
export interface ArticleText {
  readonly paragraphs: readonly ReadParagraph[];
  /** Absent for a language of which nothing is known: then words are found only as they are. */
  readonly reading: ReadingWords | undefined;
}

/** A paragraph before it is read. */
export interface RawParagraph {
  readonly text: string;
  /** As a pack counts: headings and bylines are 0; absent for what stands beside the running text, as a box does. */
  readonly number: number | undefined;
}

/** A paragraph as it is searched. */
export interface ReadParagraph {
  /** Its plain text. */
  readonly text: string;
  /** The same in lower case. */
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly number: number | undefined;
  /** For each character of the plain text, its place in the raw text. */
  readonly origins: readonly number[];
}

/** A stretch of a paragraph of the article. */
export interface Place {
  readonly paragraph: ReadParagraph;
  readonly start: number;
  readonly end: number;
}

/** Reads the paragraphs of an article, of a page or of a file, in the words of its language. */
export function readArticle(
  paragraphs: readonly RawParagraph[],
  reading: ReadingWords | undefined,
): ArticleText {
  return {
    reading,
    paragraphs: paragraphs.map(({text: raw, number}) => {
      const {text, origins} = plainText(raw);
      const tokens = reading ? tokensOf(text, reading) : [];
      return {text, folded: folded(text), tokens, number, origins};
    }),
  };
}

/** The whole sentences that a stretch lies in. */
export function sentencesAround({paragraph, start, end}: Place): Place {
  const ends = [
    ...paragraph.text.matchAll(/(?<!\b\p{L}|\b\p{Lu}\p{Ll}{0,2})[.!?…]['’)\]]*(?= )/gu),
  ];
  const breaks = ends.map(({0: mark, index}) => index + mark.length);
  return {
    paragraph,
    start: breaks.filter(at => at <= start).at(-1) ?? 0,
    end: breaks.find(at => at >= end) ?? paragraph.text.length,
  };
}

/** The words and numbers in a stretch. */
export function tokensIn({paragraph, start, end}: Place): readonly Token[] {
  return paragraph.tokens.filter(token => token.start < end && token.end > start);
}
