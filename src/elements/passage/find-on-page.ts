import type {Evidence} from '../../pack/article-pack.js';
import {readArticle, type ArticleText, type Place} from '../../text/article-text.js';
import {differingClaims, findEvidence, type ToldArticle} from '../../text/find-evidence.js';
import type {ReadingWords} from '../../words/reading/reading-words.js';
import {pageParagraphs, type PageParagraph} from './page-paragraphs.js';

/** Why a passage is not marked, though the page has the article. */
export type NotMarked =
  /** Its words are not there. */
  | 'missing'
  /** There are words in their place that contradict the pack. */
  | 'differs'
  /** It stands in a part of the page that is closed. */
  | 'folded';

/** What an article is held against, and how its language is read. */
export interface Told extends ToldArticle {
  readonly reading: ReadingWords | undefined;
}

/** Finds a passage in the text of an article that a reader can see. Reads the page and changes nothing. */
export function findOnPage(root: Element, evidence: Evidence, told: Told): Range | NotMarked {
  const {state, range} = find(root, evidence, told);
  if (range) return range;
  if (state === 'differs') return 'differs';
  return find(root, evidence, told, true).range ? 'folded' : 'missing';
}

/** How many facts and events of a pack the article on the page contradicts. */
export function countDifferences(root: Element, {pack, reading}: Told): number {
  if (!pack) return 0;
  return differingClaims(readArticle(pageParagraphs(root), reading), pack).length;
}

function find(root: Element, evidence: Evidence, told: Told, withFolded = false) {
  const paragraphs = pageParagraphs(root, withFolded);
  const article = readArticle(paragraphs, told.reading);
  const finding = findEvidence(article, evidence, told);
  const range = finding.state === 'found' ? rangeOf(article, paragraphs, finding.place) : undefined;
  return {state: finding.state, range};
}

function rangeOf(
  article: ArticleText,
  paragraphs: readonly PageParagraph[],
  {paragraph, start, end}: Place,
): Range {
  const found = paragraphs[article.paragraphs.indexOf(paragraph)]!;
  const last = start + paragraph.text.slice(start, end).trimEnd().length - 1;
  return found.range(paragraph.origins[start]!, paragraph.origins[last]! + 1);
}
