/** Where values outlive the page, by key. Every method may reject: a browser can forbid storing, or have no room left. */
export interface Keep {
  /** The value under a key; `undefined` if there is none. */
  read(key: string): Promise<unknown>;
  /** Changes a value in one transaction, so that two tabs cannot overwrite each other, and resolves with the new one. */
  change(key: string, change: (kept: unknown) => unknown): Promise<unknown>;
  delete(key: string): Promise<void>;
}

/** Why nothing can be kept. */
export type KeepProblem = 'forbidden' | 'full';

/** A place for values that lasts as long as the page: for tests, and for players without a device to keep on. */
export function memoryKeep(): Keep {
  const values = new Map<string, unknown>();
  return {
    async read(key) {
      return values.get(key);
    },
    async change(key, change) {
      const changed = change(values.get(key));
      values.set(key, changed);
      return changed;
    },
    async delete(key) {
      values.delete(key);
    },
  };
}

/** Uses a place for values; a problem is told and the work goes on without. */
export async function tryKeep<T>(
  use: () => Promise<T>,
  tell: (problem: KeepProblem) => void,
): Promise<T | undefined> {
  try {
    return await use();
  } catch (error) {
    const isFull = error instanceof Error && error.name === 'QuotaExceededError';
    tell(isFull ? 'full' : 'forbidden');
    return undefined;
  }
}

/** Reads a value. One of another shape is moved to a key of its own, so that nothing is lost. */
export async function readKept<T>(
  keep: Keep,
  key: string,
  {isRight, at}: {readonly isRight: (value: unknown) => value is T; readonly at: string},
): Promise<{readonly value?: T; readonly setAside: boolean}> {
  const value = await keep.read(key);
  if (value === undefined) return {setAside: false};
  if (isRight(value)) return {value, setAside: false};
  await keep.change(`${key}:set-aside:${at}`, () => value);
  await keep.delete(key);
  return {setAside: true};
}
