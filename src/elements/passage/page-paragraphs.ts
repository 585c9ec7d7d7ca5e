import type {RawParagraph} from '../../text/article-text.js';
import {isShown, readableText, type ReadableText} from './readable-text.js';

/** A paragraph of the article on a page. */
export type PageParagraph = RawParagraph & ReadableText;

const blocks =
  'h1, h2, h3, h4, h5, h6, p, li, dt, dd, blockquote, pre, figcaption, td, th, div, section, article';
/** What HTML and ARIA name as no part of the running text. */
const besides = `aside, nav, form, dialog, footer, figure, ${[
  'complementary',
  'navigation',
  'search',
  'form',
  'dialog',
  'contentinfo',
  'banner',
  'note',
  'figure',
  'doc-pullquote',
  'doc-tip',
  'doc-footnote',
  'doc-endnotes',
]
  .map(role => `[role=${role}]`)
  .join(', ')}`;
const controls = 'form, input, select, textarea, button';

/**
 * The innermost blocks with text that a reader can see, in the order of the page. The running paragraphs are numbered as a pack
 * numbers them, headings and bylines being 0; boxes, captions, pull quotes and lists of links have no number. A root without
 * blocks is one paragraph.
 */
export function pageParagraphs(root: Element, withFolded = false): readonly PageParagraph[] {
  if (!isShown(root, withFolded)) return [];
  const innermost = [...root.querySelectorAll(blocks)].filter(
    element => !element.querySelector(blocks) && isShown(element, withFolded),
  );
  const read = innermost
    .map(element => ({element, ...readableText(element, withFolded)}))
    .filter(({text}) => text.trim() !== '');
  if (read.length === 0) {
    const whole = readableText(root, withFolded);
    return whole.text.trim() === '' ? [] : [{...whole, number: 1}];
  }
  const running = runningOnes(root, read);
  let number = 0;
  return read.map(paragraph => {
    const {element, ...text} = paragraph;
    if (isHeading(element, root)) return {...text, number: 0};
    return {...text, number: running.has(paragraph) ? ++number : undefined};
  });
}

interface Block extends ReadableText {
  readonly element: Element;
}

function runningOnes(root: Element, read: readonly Block[]): ReadonlySet<Block> {
  const bodies = read.filter(({element}) => !isHeading(element, root));
  const all = lettersOf(bodies);
  const isOfParagraphs = lettersOf(bodies.filter(({element}) => element.matches('p'))) * 2 >= all;
  const within = (container: Element) =>
    lettersOf(bodies.filter(({element}) => container.contains(element)));
  const main = bodies
    .map(({element}) => element.parentElement!)
    .find(parent => {
      const own = bodies.filter(({element}) => element.parentElement === parent);
      return lettersOf(own) * 2 >= all;
    });
  const running = bodies.filter(({element, text}) => {
    const beside = element.closest(besides);
    if (beside && beside !== root && root.contains(beside)) return false;
    // In an article of `<p>`, a bare `<div>` with words is a box.
    if (isOfParagraphs && element.matches('div, section, td, th')) return false;
    if (isOfLinks(element)) return false;
    const parent = element.parentElement!;
    const isApart = main && parent !== main && element.matches('p, blockquote');
    if (isApart && !parent.contains(main) && within(parent) * 10 < all) return false;
    if (element.closest('blockquote') && isRepeated(text, element, bodies)) return false;
    return containersOf(element, root).every(
      container =>
        within(container) * 3 >= all ||
        (!container.querySelector(controls) && !isOfLinks(container)),
    );
  });
  return new Set(running.length > 0 ? running : bodies);
}

function isHeading(element: Element, root: Element): boolean {
  const header = element.closest('h1, h2, h3, h4, h5, h6, header');
  return header !== null && root.contains(header);
}

function lettersOf(read: readonly Block[]): number {
  return read.reduce((sum, {text}) => sum + text.trim().length, 0);
}

/** Half of its letters or more lead elsewhere. */
function isOfLinks(element: Element): boolean {
  const lengthOf = ({textContent}: Element) => (textContent ?? '').trim().length;
  const links = [...element.querySelectorAll('a[href]')].filter(
    link => !link.getAttribute('href')!.startsWith('#'),
  );
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return linked > 0 && linked * 2 >= lengthOf(element);
}

/** A quotation that repeats words of the text around it. */
function isRepeated(text: string, element: Element, bodies: readonly Block[]): boolean {
  const plain = (words: string) =>
    words
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  const words = plain(text);
  return bodies.some(other => other.element !== element && plain(other.text).includes(words));
}

function containersOf(element: Element, root: Element): readonly Element[] {
  const containers: Element[] = [];
  for (let at = element.parentElement; at && at !== root; at = at.parentElement)
    containers.push(at);
  return containers;
}
