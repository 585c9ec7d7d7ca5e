/** One sheet a document. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Puts the styles of the canvas into the shadow root of the host, once. */
export function adoptCanvasStyles(host: HTMLElement, styles: string): void {
  const root = host.shadowRoot!;
  let sheet = sheets.get(host.ownerDocument);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(host.ownerDocument, sheet);
  }
  // First, so that the element's own styles overrule them.
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
  }
}

/**
 * Scrolls a canvas that is taller than its frame to the selected event, which stands in a lane. False while it is not
 * drawn: vis leaves out lanes out of sight, so its lane comes first.
 */
export function scrollToSelected(canvas: HTMLElement, lane: number): boolean {
  const frame = canvas.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
  const item = canvas.querySelector('.vis-item.selected')?.getBoundingClientRect();
  const target = item ?? canvas.querySelectorAll('.vis-label')[lane]?.getBoundingClientRect();
  if (!frame || !target) return false;
  const above = Math.min(0, target.top - frame.top);
  const below = Math.max(0, target.bottom - frame.bottom);
  // The names of the lanes are what scrolls; vis moves the rest with them.
  canvas.querySelector('.vis-vertical-scroll')?.scrollBy(0, above || below);
  return item !== undefined;
}
