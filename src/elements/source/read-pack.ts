import type {ArticlePack} from '../../pack/article-pack.js';
import {parsePack, type ParseResult} from '../../pack/parse-pack.js';
import {jsonErrorPosition} from './json-error-position.js';

/** Packs that `parsePack` returned: an element that is handed one need not parse it again. */
const parsed = new WeakSet<object>();

/** A pack from any value. */
export function readPack(value: unknown): ParseResult {
  if (isParsed(value)) return {ok: true, pack: value};
  const result = parsePack(value);
  if (result.ok) parsed.add(result.pack);
  return result;
}

/** A pack from JSON text. */
export function readPackText(text: string): ParseResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return jsonFailure(text);
  }
  return readPack(value);
}

/** A pack from an address. Rejects only if the signal aborts it. */
export async function fetchPack(
  address: string,
  base: string,
  signal: AbortSignal,
): Promise<ParseResult> {
  if (!URL.canParse(address, base)) {
    return failure('the address of a pack', `“${address}”`, addressHint);
  }
  const url = new URL(address, base);
  try {
    const response = await fetch(url, {signal});
    if (response.ok) return readPackText(await response.text());
    return failure(`a pack at ${url.href}`, `HTTP status ${response.status}`, addressHint);
  } catch (error) {
    if (signal.aborted) throw error;
    return failure(`a pack at ${url.href}`, 'nothing that could be read', networkHint);
  }
}

const addressHint = 'Check the address in the src attribute. It is relative to the page.';
const networkHint =
  'Check the connection, and that the page’s security policy (connect-src) and the other server (CORS) allow the request.';

function jsonFailure(text: string): ParseResult {
  const start = text.trimStart();
  if (start === '') return failure('an article pack', 'an empty text', 'Put a JSON object there.');
  const {line, column} = jsonErrorPosition(text) ?? {line: 1, column: 1};
  const hint = start.startsWith('<')
    ? 'It looks like a web page. Check that the address leads to the JSON file itself.'
    : 'Look there for a missing or extra comma, quote or bracket.';
  return failure('valid JSON', `a mistake in line ${line}, column ${column}`, hint);
}

function failure(expected: string, found: string, mend: string): ParseResult {
  return {ok: false, problems: [{path: '', expected, found, mend}]};
}

function isParsed(value: unknown): value is ArticlePack {
  return typeof value === 'object' && value !== null && parsed.has(value);
}
