import {createStore, del, get, set, update, type UseStore} from 'idb-keyval';

/** Why nothing can be kept on the device. */
export type StoreProblem = 'forbidden' | 'full';

/** What was kept under a key, if it can be read. */
export type Kept<T> = {readonly value?: T; readonly setAside: boolean};

let opened: UseStore | undefined;

/** Opened at the first use: a browser may forbid it. */
function store(): UseStore {
  opened ??= createStore('article-elements', 'kept');
  return opened;
}

/** Reads what is kept. What is not of the right shape is moved to a key of its own, so that nothing is lost. */
export async function readKept<T>(
  key: string,
  isRight: (value: unknown) => value is T,
): Promise<Kept<T>> {
  const value: unknown = await get(key, store());
  if (value === undefined) return {setAside: false};
  if (isRight(value)) return {value, setAside: false};
  await set(`${key}:set-aside:${new Date().toISOString()}`, value, store());
  await del(key, store());
  return {setAside: true};
}

/** Changes what is kept in one transaction: two tabs cannot overwrite each other. */
export async function changeKept<T>(key: string, change: (kept: T | undefined) => T): Promise<T> {
  let changed: T;
  await update<T>(key, kept => (changed = change(kept)), store());
  return changed!;
}

export async function deleteKept(key: string): Promise<void> {
  await del(key, store());
}

/** Runs a use of the store; a problem is told and the work goes on without. */
export async function tryStore<T>(
  use: () => Promise<T>,
  tell: (problem: StoreProblem) => void,
): Promise<T | undefined> {
  try {
    return await use();
  } catch (error) {
    opened = undefined; // A connection that broke is opened anew next time.
    tell(
      error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden',
    );
    return undefined;
  }
}
