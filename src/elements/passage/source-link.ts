import type {Evidence} from '../../pack/article-pack.js';

/**
 * The address of a passage in the source, as a text fragment (`#:~:text=from,to`): the browser scrolls to it and marks it.
 * Nothing for an address that is not a web page's.
 */
export function sourceLink(address: string | undefined, evidence?: Evidence): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const words = [evidence?.from, evidence?.to].filter(anchor => anchor !== undefined);
  if (words.length > 0) url.hash += `:~:text=${words.map(encodeWords).join()}`;
  return url.href;
}

/** In a text directive `-` parts the words from their context; `encodeURIComponent` takes care of `,` and `&`. */
function encodeWords(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
