import type {Evidence} from '../pack/article-pack.js';
import type {ArticleText, Place, ReadParagraph} from './article-text.js';
import {findWords, type Match} from './find-words.js';
import {sharedWords} from './shared-words.js';

/** What a pack tells of a paragraph: its digest, and words that stand in it. */
export interface KnownParagraph {
  readonly digest: string;
  readonly anchors: readonly string[];
}

/**
 * Finds a passage in an article. Type setting and small edits may differ, and so may the numbers of the paragraphs; numbers,
 * days, names and negations may not. What stands beside the running text is searched last. A passage without anchor words is
 * the paragraph that has most of the words which the pack tells of it. Nothing rather than a wrong passage.
 */
export function findPassage(
  {paragraphs, reading}: ArticleText,
  evidence: Evidence,
  known?: KnownParagraph,
): Place | undefined {
  const {from, to, paragraph: number} = evidence;
  const running = paragraphs.filter(paragraph => paragraph.number !== undefined);
  if (from === undefined && to === undefined) return known && wholeParagraph(running);
  return nearest(running) ?? nearest(paragraphs.filter(({number}) => number === undefined));

  function nearest(among: readonly ReadParagraph[]): Place | undefined {
    let best: (Place & {readonly cost: number}) | undefined;
    for (const paragraph of among) {
      const match = findBetween(paragraph);
      if (!match) continue;
      // An edited letter speaks as much against a passage as a paragraph's distance does, and far is no worse than two.
      const distance = Math.abs((paragraph.number ?? Infinity) - number);
      const cost = match.errors + Math.min(2, distance);
      if (!best || cost < best.cost) best = {paragraph, start: match.start, end: match.end, cost};
    }
    return best && {paragraph: best.paragraph, start: best.start, end: best.end};
  }

  /** The shortest stretch from the first words to the last, from either alone if there is no other. */
  function findBetween(paragraph: ReadParagraph): Match | undefined {
    const find = (words: string) => findWords(paragraph, words, reading);
    if (from === undefined) return toEnd(find(to!)[0]);
    const starts = find(from);
    if (to === undefined) return starts[0];
    const ends = find(to);
    let best: Match | undefined;
    for (const start of starts) {
      const end = ends.find(({start: at, end}) => at >= start.start && end >= start.end);
      if (!end) continue;
      const match = {start: start.start, end: end.end, errors: start.errors + end.errors};
      if (!best || match.end - match.start < best.end - best.start) best = match;
    }
    return best;
  }

  function wholeParagraph(among: readonly ReadParagraph[]): Place | undefined {
    const {digest, anchors} = known!;
    let best: {readonly paragraph: ReadParagraph; readonly score: number} | undefined;
    for (const paragraph of among) {
      if ((paragraph.number === 0) !== (number === 0)) continue;
      const found = anchors.filter(words => findWords(paragraph, words, reading).length > 0);
      const isThere = paragraph.number === number ? 0.5 : 0;
      const score = 2 * found.length + sharedWords(digest, paragraph.text) + isThere;
      if (score >= enough && score > (best?.score ?? 0)) best = {paragraph, score};
    }
    return best && {paragraph: best.paragraph, start: 0, end: best.paragraph.text.length};
  }
}

/** Two words of its digest, or one anchor. */
const enough = 2;

function toEnd(match: Match | undefined): Match | undefined {
  return match && {...match, start: 0};
}
