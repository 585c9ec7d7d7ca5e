/** The text of an element as a reader would type it, with the way back to its nodes. */
export interface PlainText {
  /** Lower case, single spaces, none around dashes, plain quotes, nothing invisible. */
  readonly text: string;
  /** The text from one offset to another, as a range of the page. */
  range(start: number, end: number): Range;
}

/** Reads the text of an element. The page is not changed. */
export function plainText(element: Element): PlainText {
  let text = '';
  const nodes: Text[] = [];
  const offsets: number[] = [];
  for (const node of textNodes(element)) {
    if (followsLineBreak(node)) add(' ', node, 0);
    for (let offset = 0; offset < node.data.length; offset++) {
      for (const character of plain(node.data.charAt(offset))) {
        add(character, node, offset);
      }
    }
  }
  return {text, range};

  function add(character: string, node: Text, offset: number): void {
    if (character === ' ' && /^$|[ -]$/.test(text)) return;
    if (character === '-' && text.endsWith(' ')) {
      text = text.slice(0, -1);
      nodes.pop();
      offsets.pop();
    }
    text += character;
    nodes.push(node);
    offsets.push(offset);
  }

  function range(start: number, end: number): Range {
    const made = element.ownerDocument.createRange();
    made.setStart(nodes[start]!, offsets[start]!);
    made.setEnd(nodes[end - 1]!, offsets[end - 1]! + 1);
    return made;
  }
}

/** Words as they would stand in a `PlainText`. */
export function plainWords(words: string): string {
  return [...words].map(plain).join('').replace(/ +/g, ' ').replace(/ ?- ?/g, '-').trim();
}

/** What a character is typed as; nothing for soft hyphens, joiners and other invisible ones. */
function plain(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(character)) return '';
  if (/[‘’‚‛′´`“”„‟″«»‹›"]/.test(character)) return "'";
  if (/[‐‑‒–—―−]/.test(character)) return '-';
  if (character === '…') return '...';
  return character.toLowerCase();
}

function* textNodes(element: Element): Iterable<Text> {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    node =>
      node instanceof Element && node.matches('script, style, template, noscript')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) yield walker.currentNode;
  }
}

function followsLineBreak(node: Text): boolean {
  return node.previousSibling instanceof HTMLBRElement;
}
