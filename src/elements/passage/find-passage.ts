import search from 'approx-string-match';
import type {Evidence} from '../../pack/article-pack.js';
import {plainText, plainWords, type PlainText} from './plain-text.js';

/** A paragraph of the page: its number as a pack counts, headings and bylines being 0. */
interface PageParagraph {
  readonly element: Element;
  readonly number: number;
}

interface Match {
  readonly start: number;
  readonly end: number;
  /** Letters that differ from the words that were looked for. */
  readonly errors: number;
}

/**
 * Finds a passage in the article as the page has it. White space, quotes, dashes and small edits may differ, and so may the
 * numbers of the paragraphs. A passage without anchor words is the whole paragraph, if the page has as many paragraphs as
 * the pack. `null` rather than a wrong passage. Reads the page and changes nothing.
 */
export function findPassage(
  root: Element,
  evidence: Evidence,
  paragraphCount?: number,
): Range | null {
  const paragraphs = paragraphsOf(root);
  if (evidence.from === undefined && evidence.to === undefined) {
    if (paragraphs.at(-1)?.number !== paragraphCount) return null;
    return wholeParagraph(paragraphs.filter(({number}) => number === evidence.paragraph));
  }
  let best: {readonly text: PlainText; readonly match: Match; readonly cost: number} | undefined;
  for (const {element, number} of paragraphs) {
    const text = plainText(element);
    const match = findBetween(text.text, evidence.from, evidence.to);
    if (!match) continue;
    // An edited letter speaks as much against a passage as a paragraph's distance does, and far is no worse than two.
    const cost = match.errors + Math.min(2, Math.abs(number - evidence.paragraph));
    if (!best || cost < best.cost) best = {text, match, cost};
  }
  return best ? best.text.range(best.match.start, best.match.end) : null;
}

const blocks =
  'h1, h2, h3, h4, h5, h6, p, li, dt, dd, blockquote, pre, figcaption, td, th, div, section, article';

/** The innermost blocks with text, in the order of the page. A root without any is one paragraph. */
function paragraphsOf(root: Element): readonly PageParagraph[] {
  const found: PageParagraph[] = [];
  let number = 0;
  for (const element of root.querySelectorAll(blocks)) {
    if (element.querySelector(blocks) || !element.textContent?.trim()) continue;
    const header = element.closest('h1, h2, h3, h4, h5, h6, header');
    found.push({element, number: header && root.contains(header) ? 0 : ++number});
  }
  return found.length > 0 ? found : [{element: root, number: 1}];
}

function wholeParagraph(paragraphs: readonly PageParagraph[]): Range | null {
  const first = paragraphs[0]?.element;
  if (!first) return null;
  const range = first.ownerDocument.createRange();
  range.selectNodeContents(first);
  return range;
}

/** The shortest stretch from the first words to the last, from the start if there are no first, and so on. */
function findBetween(text: string, from: string | undefined, to: string | undefined): Match | null {
  const starts = from === undefined ? [{start: 0, end: 0, errors: 0}] : findWords(text, from);
  if (to === undefined) return starts[0] ?? null;
  const ends = findWords(text, to);
  let best: Match | null = null;
  for (const start of starts) {
    const end = ends.find(({start: at, end}) => at >= start.start && end >= start.end);
    if (!end) continue;
    const match = {start: start.start, end: end.end, errors: start.errors + end.errors};
    if (!best || match.end - match.start < best.end - best.start) best = match;
  }
  return best;
}

/** Where whole words stand in a text. One letter in six may differ. */
function findWords(text: string, words: string): readonly Match[] {
  const pattern = plainWords(words);
  if (pattern === '') return [];
  const allowed = Math.floor(pattern.length / 6);
  return search(text, pattern, allowed)
    .map(match => toWholeWords(text, match))
    .filter(({errors}) => errors <= allowed)
    .sort((a, b) => a.start - b.start);
}

const letter = /[\p{L}\p{N}]/u;

/** Takes in the rest of a word that a match begins or ends in; each of its letters is an error. */
function toWholeWords(text: string, {start, end, errors}: Match): Match {
  let first = start;
  let last = end;
  while (isLetter(text, first - 1) && isLetter(text, first)) first--;
  while (isLetter(text, last) && isLetter(text, last - 1)) last++;
  return {start: first, end: last, errors: errors + (start - first) + (last - end)};
}

function isLetter(text: string, index: number): boolean {
  return letter.test(text.charAt(index));
}
