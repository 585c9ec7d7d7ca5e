import type {ArticlePack} from './article-pack.js';
import {parsePack} from './parse-pack.js';
import type {Problem} from './problem.js';

/** What came of another timeline's data: a pack with events only, and what the pack could not take over. */
export type ImportResult =
  | {readonly ok: true; readonly pack: ArticlePack; readonly losses: readonly string[]}
  | {readonly ok: false; readonly problems: readonly Problem[]};

export interface ImportOptions {
  /** The language of the texts. Default `en`. */
  readonly lang?: string;
  /** A stable name for the pack. Default `timeline`. */
  readonly id?: string;
  /** A headline, for data that has none. */
  readonly title?: string;
}

/** Checks what an import made, unless the data themselves were at fault already. */
export function finishImport(
  data: unknown,
  problems: readonly Problem[],
  losses: Losses,
): ImportResult {
  if (problems.length > 0) return {ok: false, problems};
  const result = parsePack(data);
  return result.ok ? {...result, losses: losses.list()} : result;
}

/** Counts what an import leaves behind. */
export class Losses {
  private readonly _counts = new Map<string, number>();

  add(what: string): void {
    this._counts.set(what, (this._counts.get(what) ?? 0) + 1);
  }

  /** One line for each kind of thing, with how often it was met. */
  list(): readonly string[] {
    return [...this._counts].map(
      ([what, count]) => `${what} (${count} ${count === 1 ? 'time' : 'times'})`,
    );
  }
}
