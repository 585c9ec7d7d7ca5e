import type {Evidence} from '../../pack/article-pack.js';
import {readingFor} from '../../words/reading/reading-for.js';
import {findOnPage, type NotMarked} from './find-on-page.js';
import {highlightPassage, scrollToPassage} from './highlight-passage.js';
import type {PassagePlaces} from './passage-controller.js';
import {watchArticle} from './watch-article.js';

// Finding and marking a passage: loaded when the first one is asked for.

/** A passage of the article on the page, to be marked for as long as the signal says. */
interface FollowedPassage {
  readonly host: Element;
  readonly places: () => PassagePlaces;
  readonly evidence: Evidence;
  readonly signal: AbortSignal;
}

/**
 * Marks a passage in the article on the page, scrolls to it, and marks it anew whenever the article changes. Tells each time its
 * words, or why it is not marked.
 */
export async function followPassage(
  {host, places, evidence, signal}: FollowedPassage,
  tell: (found: {readonly words: string} | NotMarked) => void,
): Promise<void> {
  const reading = await readingFor(places().source?.lang ?? '');
  if (signal.aborted) return;
  let removeMark: (() => void) | undefined;
  const mark = () => {
    removeMark?.();
    const {source, pack, article} = places();
    const found = article ? findOnPage(article, evidence, {source, pack, reading}) : 'missing';
    const isThere = found instanceof Range;
    removeMark = isThere ? highlightPassage(found) : undefined;
    tell(isThere ? {words: found.toString()} : found);
    return found;
  };
  const first = mark();
  const endWatch = watchArticle(host, () => places().article, mark);
  signal.addEventListener('abort', () => {
    endWatch();
    removeMark?.();
  });
  if (first instanceof Range) scrollToPassage(first);
}

/** Marks a paragraph of the brief for as long as the signal says, and scrolls to it. */
export function markParagraph(paragraph: Element, signal: AbortSignal): void {
  const range = paragraph.ownerDocument.createRange();
  range.selectNodeContents(paragraph);
  signal.addEventListener('abort', highlightPassage(range));
  scrollToPassage(range);
}
