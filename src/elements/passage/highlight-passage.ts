import {css, unsafeCSS} from 'lit';

const name = 'article-passage';

/** Colour and paper together, so that the words stay readable on whatever the page has behind them. */
const {styleSheet} = css`
  ::highlight(${unsafeCSS(name)}) {
    background-color: var(--article-mark, light-dark(#ffe68f, #665012));
    color: var(--article-ink, light-dark(#1c1a17, #fffaf0));
  }

  @media (forced-colors: active) {
    ::highlight(${unsafeCSS(name)}) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;

/**
 * Marks a passage. The page's own nodes stay as they are. Returns what takes the mark away. Several elements of a page can
 * mark passages at once.
 */
export function highlightPassage(range: Range): () => void {
  return 'highlights' in CSS ? highlight(range) : outline(elementOf(range));
}

/** Scrolls to a passage. */
export function scrollToPassage(range: Range): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  elementOf(range).scrollIntoView({block: 'center', behavior: still ? 'auto' : 'smooth'});
}

function highlight(range: Range): () => void {
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  const mark = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, mark.add(range));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet!];
  return () => {
    mark.delete(range);
    if (mark.size === 0) CSS.highlights.delete(name);
    const index = root.adoptedStyleSheets.lastIndexOf(styleSheet!);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((_, at) => at !== index);
  };
}

/** For browsers without highlights: an animation draws without an attribute or a node. */
function outline(element: Element): () => void {
  const animation = element.animate(
    {outline: ['3px solid', '3px solid']},
    {duration: 1, fill: 'forwards'},
  );
  return () => animation.cancel();
}

function elementOf({startContainer: node}: Range): Element {
  return node instanceof Element ? node : node.parentElement!;
}
