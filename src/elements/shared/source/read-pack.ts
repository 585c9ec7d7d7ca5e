import type {ArticlePack} from '../../../pack/article-pack.js';
import type {Problem} from '../../../pack/problem.js';
import {soundPack} from '../../../pack/sound-pack.js';
import type {explainProblem} from '../../../words/problems/explain-problem.js';

/** A pack, or what is wrong with it. */
export type PackResult = {readonly ok: true; readonly pack: ArticlePack} | PackFailure;

export interface PackFailure {
  readonly ok: false;
  readonly problems: readonly Problem[];
  /** How many more there are. */
  readonly more: number;
  /** Says them in words; absent where that could not be loaded. */
  readonly explain?: typeof explainProblem;
}

/** A pack that can be read is there at once; what is wrong with another is only told once that is loaded. */
export type Reading = PackResult | Promise<PackResult>;

/** Sound packs: an element that is handed one need not read it again. */
const sound = new WeakSet<object>();

/** A pack from any value. */
export function readPack(value: unknown): Reading {
  if (isSound(value)) return {ok: true, pack: value};
  const pack = soundPack(value);
  if (!pack)
    return explained(async () => {
      const {parsePack} = await import('../../../pack/parse-pack.js');
      return parsePack(value);
    });
  sound.add(pack);
  return {ok: true, pack};
}

/** A pack from JSON text. */
export function readPackText(text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return explained(async () => {
      const {textProblem} = await import('./text-problem.js');
      return failure(textProblem(text));
    });
  }
  return readPack(value);
}

/** A pack from an address. Rejects only if the signal aborts it. */
export async function fetchPack(
  address: string,
  base: string,
  signal: AbortSignal,
): Promise<PackResult> {
  if (!URL.canParse(address, base)) return told({path: '', code: 'no-address', values: {address}});
  const {href: url} = new URL(address, base);
  try {
    const response = await fetch(url, {signal});
    if (response.ok) return await readPackText(await response.text());
    return await told({path: '', code: 'http-status', values: {url, status: response.status}});
  } catch (error) {
    if (signal.aborted) throw error;
    return told({path: '', code: 'not-reached', values: {url}});
  }
}

function failure(problem: Problem): PackFailure {
  return {ok: false, problems: [problem], more: 0};
}

function told(problem: Problem): Promise<PackResult> {
  return explained(() => Promise.resolve(failure(problem)));
}

/** What is wrong, with its words, as far as they and what finds it can be loaded. */
async function explained(find: () => Promise<PackResult>): Promise<PackResult> {
  const [result, words] = await Promise.all([
    find().catch(() => failure({path: '', code: 'not-told', values: {}})),
    import('../../../words/problems/explain-problem.js').catch(() => null),
  ]);
  return result.ok || !words ? result : {...result, explain: words.explainProblem};
}

function isSound(value: unknown): value is ArticlePack {
  return typeof value === 'object' && value !== null && sound.has(value);
}
