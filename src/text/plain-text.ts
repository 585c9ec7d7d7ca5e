/** Text as a reader would type it, with the way back to where each of its characters came from. */
export interface PlainText {
  /** Single spaces, none around dashes, plain quotes, whole letters, nothing invisible, no marks of notes. */
  readonly text: string;
  /** For each character of the text, the place of the one that it was. */
  readonly origins: readonly number[];
}

/** What is passed over: a note in brackets, and where a word is divided at the end of a line. */
const notRead = /\[(?:\d{1,3}|\p{L}|note \d+)\]|(?<=\p{L})[-‐]\s*\n\s*(?=\p{Ll})/uy;

/** Reads text without its type setting. */
export function plainText(raw: string): PlainText {
  let text = '';
  const origins: number[] = [];
  for (let at = 0; at < raw.length;) {
    notRead.lastIndex = at;
    const passed = notRead.exec(raw)?.[0].length;
    const character = String.fromCodePoint(raw.codePointAt(at)!);
    if (passed === undefined) for (const unit of plain(character)) add(unit, at);
    at += passed ?? character.length;
  }
  return {text, origins};

  function add(character: string, origin: number): void {
    if (character === ' ' && /^$|[ -]$/.test(text)) return;
    if (character === '-' && text.endsWith(' ')) dropLast();
    const joined = /\p{M}/u.test(character) ? (text.at(-1) + character).normalize('NFC') : '';
    if (joined.length === 1) dropLast();
    text += joined.length === 1 ? joined : character;
    for (let unit = 0; unit < character.length; unit++) origins.push(origin);
  }

  function dropLast(): void {
    text = text.slice(0, -1);
    origins.pop();
  }
}

/** Words as they would stand in a `PlainText`. */
export function plainWords(words: string): string {
  return plainText(words).text.trim();
}

/** In lower case, each character in its place. */
export function folded(text: string): string {
  return text.replace(/\p{Lu}/gu, capital => {
    const small = capital.toLowerCase();
    return small.length === capital.length ? small : capital;
  });
}

/** What a character is typed as; nothing for soft hyphens, joiners, note marks and other things that are not read. */
function plain(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/[\p{Cf}\ufe00-\ufe0f*†‡§¶⁰¹²³⁴-⁹]/u.test(character)) return '';
  if (/[‘’‚‛′´`“”„‟″«»‹›"]/.test(character)) return "'";
  if (/[‐‑‒–—―−]/.test(character)) return '-';
  if (/[¼-¾⅐-⅞]/.test(character)) return ` ${character.normalize('NFKC').replace('⁄', '/')}`;
  return character.normalize('NFKC');
}
