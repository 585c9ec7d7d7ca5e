import {decodeHTMLStrict} from 'entities/decode';
import {htmlTagNames} from 'html-tag-names';

/**
 * The words of a text that may hold HTML. They are only ever shown as text, so that what only looks like markup stays:
 * `a<b and c>d`. The work is in step with the length: every piece of the text is looked at by itself, and once.
 */
export function wordsOfHtml(html: string): string {
  const [start = '', ...pieces] = withoutComments(html).split('<');
  const words = pieces.map(withoutTag);
  return [start, ...words].map(decodeHTMLStrict).join('').replace(/\s+/g, ' ').trim();
}

/** What is not closed is no comment, and then neither is what begins after it. */
function withoutComments(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = html.indexOf('<!--', from);
    const end = start < 0 ? -1 : html.indexOf('-->', start + 2);
    if (end < 0) return [...kept, html.slice(from)].join('');
    kept.push(html.slice(from, start));
    from = end + 3;
  }
}

const names = new Set(htmlTagNames);

/** The names of elements that stand within a line, so that no space parts their words from those beside them. */
const inline = new Set(
  'a abbr acronym b bdi bdo big code del dfn em font i ins kbd mark q rp rt ruby s samp small strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The name of an element and its attributes. One that has no value is none, unless another one has. */
const tag =
  /^\/?([a-z][a-z\d]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/i;

/** What follows a `<`, up to the next one. */
function withoutTag(piece: string): string {
  const [markup, name = '', attributes = ''] = tag.exec(piece) ?? [];
  const isTag = names.has(name.toLowerCase()) && /^$|=/.test(attributes);
  if (markup === undefined || !isTag) return `<${piece}`;
  return (inline.has(name.toLowerCase()) ? '' : ' ') + piece.slice(markup.length);
}
