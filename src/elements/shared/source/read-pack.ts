import type {ArticlePack} from '../../../pack/article-pack.js';
import type {Problem, ProblemValues} from '../../../pack/problem.js';
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

/** A pack that was read before is there at once; the checks of another have to be loaded first. */
export type Reading = PackResult | Promise<PackResult>;

/** Sound packs: an element that is handed one need not read it again. */
const sound = new WeakSet<object>();

/** A pack from any value. */
export function readPack(value: unknown): Reading {
  return isSound(value) ? {ok: true, pack: value} : checkPack(value);
}

/** A pack from JSON text. */
export function readPackText(text: string): Reading {
  return readJson(text, readPack);
}

/** A pack from an address. Rejects only if the signal aborts it. */
export function fetchPack(
  address: string,
  options: Omit<FetchOptions, 'what'>,
): Promise<PackResult> {
  void loadChecks().catch(() => undefined); // together with the pack, not after it
  return fetchText(address, {...options, what: 'pack'}, readPackText);
}

/** What a document at an address is read for. */
export interface FetchOptions {
  /** The address that others are relative to. */
  readonly base: string;
  readonly signal: AbortSignal;
  /** What should be there. */
  readonly what: ProblemValues['no-address']['what'];
}

/** Reads the text at an address. Rejects only if the signal aborts it. */
export async function fetchText<Result>(
  address: string,
  {base, signal, what}: FetchOptions,
  read: (text: string) => Result | Promise<Result>,
): Promise<Result | PackFailure> {
  if (!URL.canParse(address, base)) {
    return failed({path: '', code: 'no-address', values: {what, address}});
  }
  const {href: url} = new URL(address, base);
  try {
    const response = await fetch(url, {signal});
    if (response.ok) return await read(await response.text());
    return await failed({
      path: '',
      code: 'http-status',
      values: {what, url, status: response.status},
    });
  } catch (error) {
    if (signal.aborted) throw error;
    return failed({path: '', code: 'not-reached', values: {what, url}});
  }
}

/** Reads JSON text; what is wrong with another is told once that is loaded. */
export function readJson<Result>(
  text: string,
  read: (value: unknown) => Result,
): Result | Promise<PackFailure> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return explained(async () => {
      const {textProblem} = await import('./text-problem.js');
      return failure(textProblem(text));
    });
  }
  return read(value);
}

/** The result of reading something that holds nothing of the kind at all. */
export function failed(problem: Problem): Promise<PackFailure> {
  return explained(() => Promise.resolve(failure(problem)));
}

/** The checks come in a file of their own: what is played without a pack needs none. */
const loadChecks = () => import('../../../pack/sound-pack.js');

async function checkPack(value: unknown): Promise<PackResult> {
  const checks = await loadChecks().catch(() => undefined);
  if (!checks) return failed({path: '', code: 'not-told', values: {}});
  const pack = checks.soundPack(value);
  if (!pack) {
    return explained(async () => {
      const {parsePack} = await import('../../../pack/parse-pack.js');
      return parsePack(value);
    });
  }
  sound.add(pack);
  return {ok: true, pack};
}

function failure(problem: Problem): PackFailure {
  return {ok: false, problems: [problem], more: 0};
}

/** What is wrong, with its words, as far as they and what finds it can be loaded. */
async function explained<Result extends PackResult>(
  find: () => Promise<Result>,
): Promise<Result | PackFailure> {
  const [result, words] = await Promise.all([
    find().catch(() => failure({path: '', code: 'not-told', values: {}})),
    import('../../../words/problems/explain-problem.js').catch(() => null),
  ]);
  return result.ok || !words ? result : {...result, explain: words.explainProblem};
}

function isSound(value: unknown): value is ArticlePack {
  return typeof value === 'object' && value !== null && sound.has(value);
}
