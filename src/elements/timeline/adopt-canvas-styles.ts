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
