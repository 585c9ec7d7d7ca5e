import type {ReactiveControllerHost} from 'lit';

type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Parts of an element that come in files of their own: when they are needed, or before, once the browser has nothing else to do.
 * The host draws by what `take` gives it, is updated when a part is there, and lets its `updateComplete` wait for what it took:
 *
 * ```ts
 * private readonly _parts = new LazyParts(this, {results: () => import('./quiz/results.js')});
 *
 * protected override async getUpdateComplete(): Promise<boolean> {
 *   const isComplete = await super.getUpdateComplete();
 *   return (await this._parts.arrived()) ? this.updateComplete : isComplete;
 * }
 * ```
 */
export class LazyParts<L extends Loaders> {
  private readonly _host: ReactiveControllerHost;
  private readonly _loaders: L;
  private readonly _loaded = new Map<keyof L, unknown>();
  private readonly _loading = new Map<keyof L, Promise<void>>();
  private readonly _failed = new Set<keyof L>();
  /** Was taken while it was not there: the host draws something in its place. */
  private readonly _missed = new Set<keyof L>();
  private readonly _awaited = new Set<Promise<void>>();

  constructor(host: ReactiveControllerHost, loaders: L) {
    this._host = host;
    this._loaders = loaders;
  }

  /** The part, if it is there; if not, it is loaded and the host updated. */
  take<Name extends keyof L>(name: Name): Awaited<ReturnType<L[Name]>> | undefined {
    if (!this._loaded.has(name) && !this._failed.has(name)) {
      const loading = this.load(name);
      this._missed.add(name);
      this._awaited.add(loading);
      void loading.then(() => this._awaited.delete(loading));
    }
    return this._loaded.get(name) as Awaited<ReturnType<L[Name]>> | undefined;
  }

  /** The part could not be loaded. A browser does not try again until the page is loaded anew. */
  hasFailed(name: keyof L): boolean {
    return this._failed.has(name);
  }

  /** Loads a part. Never rejects. */
  load(name: keyof L): Promise<void> {
    const loading = this._loading.get(name) ?? this._load(name);
    this._loading.set(name, loading);
    return loading;
  }

  /** Loads parts once the browser has nothing else to do. */
  loadWhenIdle(...names: readonly (keyof L)[]): void {
    const whenIdle = window.requestIdleCallback ?? setTimeout;
    whenIdle(() => names.forEach(name => void this.load(name)));
  }

  /** Waits for what the host has taken and was not there; says whether there was any. */
  async arrived(): Promise<boolean> {
    const isAwaited = this._awaited.size > 0;
    await Promise.all(this._awaited);
    return isAwaited;
  }

  private async _load(name: keyof L): Promise<void> {
    try {
      this._loaded.set(name, await this._loaders[name]!());
    } catch {
      this._failed.add(name);
    }
    if (this._missed.delete(name)) this._host.requestUpdate();
  }
}
