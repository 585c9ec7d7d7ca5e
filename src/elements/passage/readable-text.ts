/** Text of the page, with the way back to its nodes. */
export interface ReadableText {
  readonly text: string;
  /** The text from one offset to another, as a range of the page. */
  range(start: number, end: number): Range;
}

/** Parts that are no text of an article, though their words can be read. */
const controls =
  'button, input, select, textarea, label, svg, canvas, video, audio, iframe, object';
const neverShown = 'script, style, template, noscript, [hidden]';

/**
 * The text of an element that a reader can see, with nothing of controls and marks of notes. Text in a closed `<details>` counts
 * only `withFolded`. Reads the page and changes nothing.
 */
export function readableText(element: Element, withFolded = false): ReadableText {
  let text = '';
  const pieces: {readonly node: Text; readonly start: number}[] = [];
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    node =>
      node instanceof Element && isPassedOver(node, withFolded)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof HTMLBRElement) text += '\n';
    if (!(node instanceof Text) || !isDrawn(node.parentElement!)) continue;
    pieces.push({node, start: text.length});
    text += node.data;
  }
  return {text, range};

  function range(start: number, end: number): Range {
    const made = element.ownerDocument.createRange();
    const first = pieceAt(start);
    const last = pieceAt(end - 1);
    made.setStart(first.node, start - first.start);
    made.setEnd(last.node, end - last.start);
    return made;
  }

  function pieceAt(offset: number) {
    return pieces.filter(({start}) => start <= offset).at(-1)!;
  }
}

/** Whether an element and all around it are drawn, and not in a closed `<details>`. */
export function isShown(element: Element, withFolded = false): boolean {
  for (let at: Element | null = element; at; at = parentOf(at))
    if (isPassedOver(at, withFolded) && !at.matches(controls)) return false;
  return true;
}

function isPassedOver(element: Element, withFolded: boolean): boolean {
  if (element.matches(neverShown) || element.matches(controls) || isNoteMark(element)) return true;
  if (!withFolded && element.matches('details:not([open]) > :not(summary:first-of-type)'))
    return true;
  const {display, opacity, fontSize, overflowX, contentVisibility} = getComputedStyle(element);
  if (display === 'none' || opacity === '0' || parseFloat(fontSize) === 0) return true;
  if (contentVisibility === 'hidden' && !element.closest('details')) return true;
  // Hidden from sight and left to screen readers: a box of a pixel that cuts off what it holds.
  const {width, height} = element.getBoundingClientRect();
  return overflowX === 'hidden' && display !== 'inline' && isTiny(width) && isTiny(height);
}

/** A box of no size at all is not laid out yet, or its details are closed. */
function isTiny(length: number): boolean {
  return length > 0 && length <= 1;
}

function isDrawn(element: Element): boolean {
  return getComputedStyle(element).visibility === 'visible';
}

/** A raised number, letter or sign that leads to a note. An exponent is one too, for it is not read in a pack either. */
function isNoteMark(element: Element): boolean {
  if (element.matches('[role=doc-noteref], rt, rp')) return true;
  return element.matches('sup') && /^\W*(\d+|\p{L}?)\W*$/u.test(element.textContent ?? '');
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
