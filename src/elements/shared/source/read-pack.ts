import type {ArticlePack} from '../../../pack/article-pack.js';
import type {ParseResult} from '../../../pack/parse-pack.js';
import {soundPack} from '../../../pack/sound-pack.js';
import {failure} from './failure.js';

/** A pack that can be read is there at once; what is wrong with another is only told once that is loaded. */
export type Reading = ParseResult | Promise<ParseResult>;

/** Sound packs: an element that is handed one need not read it again. */
const sound = new WeakSet<object>();

/** A pack from any value. */
export function readPack(value: unknown): Reading {
  if (isSound(value)) return {ok: true, pack: value};
  const pack = soundPack(value);
  if (!pack) return explain(({explainValue}) => explainValue(value));
  sound.add(pack);
  return {ok: true, pack};
}

/** A pack from JSON text. */
export function readPackText(text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return explain(({explainText}) => explainText(text));
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
    if (response.ok) return await readPackText(await response.text());
    return failure(`a pack at ${url.href}`, `HTTP status ${response.status}`, addressHint);
  } catch (error) {
    if (signal.aborted) throw error;
    return failure(`a pack at ${url.href}`, 'nothing that could be read', networkHint);
  }
}

const addressHint = 'Check the address in the src attribute. It is relative to the page.';
const networkHint =
  'Check the connection, and that the page’s security policy (connect-src) and the other server (CORS) allow the request.';

async function explain(
  say: (words: typeof import('./explain-failure.js')) => ParseResult,
): Promise<ParseResult> {
  try {
    return say(await import('./explain-failure.js'));
  } catch {
    return failure(
      'an article pack',
      'something else',
      'Reload the page to be told what is wrong.',
    );
  }
}

function isSound(value: unknown): value is ArticlePack {
  return typeof value === 'object' && value !== null && sound.has(value);
}
