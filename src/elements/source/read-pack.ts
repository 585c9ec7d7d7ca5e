import type {ArticlePack} from '../../pack/article-pack.js';
import {parsePack} from '../../pack/parse-pack.js';
import type {Problem} from '../../pack/problem.js';
import {jsonErrorPosition} from './json-error-position.js';

export type PackResult =
  | {readonly pack: ArticlePack}
  | {readonly problems: readonly [Problem, ...Problem[]]};

/** Packs that `parsePack` returned: an element that is handed one need not parse it again. */
const parsed = new WeakSet<object>();

/** A pack from any value. */
export function readPack(value: unknown): PackResult {
  if (isParsed(value)) return {pack: value};
  const result = parsePack(value);
  if ('pack' in result) parsed.add(result.pack);
  return result;
}

/** A pack from JSON text. */
export function readPackText(text: string): PackResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {problems: [jsonProblem(text)]};
  }
  return readPack(value);
}

/** A pack from an address. Rejects only if the signal aborts it. */
export async function fetchPack(address: string, base: string, signal: AbortSignal): Promise<PackResult> {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return {problems: [{path: '', message: `“${address}” is not an address.`, hint: addressHint}]};
  }
  try {
    const response = await fetch(url, {signal});
    if (response.ok) return readPackText(await response.text());
    const message = `Nothing could be read at ${url.href} (HTTP status ${response.status}).`;
    return {problems: [{path: '', message, hint: addressHint}]};
  } catch (error) {
    if (signal.aborted) throw error;
    return {problems: [{path: '', message: `${url.href} could not be read.`, hint: networkHint}]};
  }
}

const addressHint = 'Check the address in the src attribute. It is relative to the page.';
const networkHint =
  'Check the connection, and that the page’s security policy (connect-src) and the other server (CORS) allow the request.';

function jsonProblem(text: string): Problem {
  if (text.trim() === '') {
    return {path: '', message: 'The pack is empty.', hint: 'A pack is a JSON object.'};
  }
  const {line, column} = jsonErrorPosition(text) ?? {line: 1, column: 1};
  return {
    path: '',
    message: `This is not valid JSON: it breaks off at line ${line}, column ${column}.`,
    hint: text.trimStart().startsWith('<')
      ? 'It looks like a web page. Check that the address leads to the JSON file itself.'
      : 'Look for a missing or extra comma, quote or bracket there.',
  };
}

function isParsed(value: unknown): value is ArticlePack {
  return typeof value === 'object' && value !== null && parsed.has(value);
}
