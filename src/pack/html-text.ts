const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Elements whose content is no text to read. */
const unread = /<(script|style|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const comment = /<!--[\s\S]*?(?:-->|$)/g;
/** A tag begins with a letter: `a < b` holds none. Left open, it swallows the rest, as in a browser. */
const tag = /<\/?[a-z][^>]*(?:>|$)/gi;
const reference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi;

/**
 * The text of a piece of HTML, in one line. The result is text and stays text: whoever shows it must not take it for
 * HTML again, for an escaped tag comes out as it was meant, with its angle brackets.
 */
export function htmlText(html: string): string {
  return html
    .replace(comment, ' ')
    .replace(unread, ' ')
    .replace(tag, found =>
      /^<\/?(?:b|i|a|em|strong|span|u|sup|sub|small)\b/i.test(found) ? '' : ' ',
    )
    .replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      return character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
    })
    .replace(/\s+/g, ' ')
    .trim();
}

function character(codePoint: number): string {
  const isScalar =
    codePoint > 0 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
  return isScalar ? String.fromCodePoint(codePoint) : '�';
}
