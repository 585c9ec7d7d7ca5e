import {createStore, del, get, update, type UseStore} from 'idb-keyval';
import type {Keep} from '../../quiz/keep.js';

let opened: UseStore | undefined;

/** Keeps values on the reader's device, in a database of our own. */
export const deviceKeep: Keep = {
  read: key => use(store => get(key, store)),
  async change(key, change) {
    let changed: unknown;
    await use(store => update(key, kept => (changed = change(kept)), store));
    return changed;
  },
  delete: key => use(store => del(key, store)),
};

async function use<T>(work: (store: UseStore) => Promise<T>): Promise<T> {
  try {
    // Opened at the first use: a browser may forbid it.
    opened ??= createStore('article-elements', 'kept');
    return await work(opened);
  } catch (error) {
    opened = undefined; // A connection that broke is opened anew next time.
    throw error;
  }
}
