/** The words of a text that may hold HTML. They are only ever shown as text. */
export function plainText(value: unknown): string {
  return String(value ?? '')
    .replace(/<(br|\/?(p|div|li|span|cite|blockquote|h\d))\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][^>]*>|<!--[^]*?-->/gi, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, characterOf)
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is no reference of HTML, or none that is usual in prose, stays as it is. */
function characterOf(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return Object.hasOwn(named, name) ? named[name]! : reference;
  const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
