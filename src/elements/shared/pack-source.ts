import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ArticlePack} from '../../pack/article-pack.js';
import {PackErrorEvent} from './events/pack-error-event.js';
import {
  fetchPack,
  readPack,
  readJson,
  type PackFailure,
  type PackResult,
  type Reading,
} from './source/read-pack.js';

/** What there is to show. */
export type PackState =
  | {readonly status: 'none'}
  | {readonly status: 'loading'}
  | {readonly status: 'pack'; readonly pack: ArticlePack}
  | ({readonly status: 'problems'} & Omit<PackFailure, 'ok'>);

/** Where the pack comes from: whichever was set most recently. */
type Source =
  | {readonly type: 'none'}
  | {readonly type: 'address'; readonly address: string}
  | {readonly type: 'script'; readonly text: string}
  | {readonly type: 'value'; readonly value: unknown};

const none = {type: 'none'} as const;

/**
 * Gives an element its pack: from an address, an inline `<script type="application/json">` child, or a property. The host
 * forwards its accessors and renders by `state`:
 *
 * ```ts
 * private readonly _source = new PackSource(this);
 *
 * @property()
 * get src(): string | null { return this._source.address; }
 * set src(address: string | null | undefined) { this._source.setAddress(address); }
 *
 * @property({attribute: false})
 * get pack(): ArticlePack | undefined { return this._source.pack; }
 * set pack(pack: unknown) { this._source.setValue(pack); }
 * ```
 *
 * Never throws. Problems are a state, and a `pack-error` event once the host has shown them.
 */
export class PackSource implements ReactiveController {
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private _source: Source = none;
  private _state: PackState = {status: 'none'};
  private _reading?: Promise<void> | undefined;
  private _toReport?: PackFailure;
  private _loading?: AbortController;
  private _children?: MutationObserver;
  /** The inline script as it was last read: only a change in it makes it the most recent source. */
  private _scriptText: string | null = null;

  private readonly _isDeferred: () => boolean;

  /** While `isDeferred` says so, the pack of an address is not fetched before `load` is called. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    {isDeferred = () => false}: {readonly isDeferred?: () => boolean} = {},
  ) {
    this._host = host;
    this._isDeferred = isDeferred;
    host.addController(this);
  }

  get state(): PackState {
    return this._state;
  }

  get pack(): ArticlePack | undefined {
    return this._state.status === 'pack' ? this._state.pack : undefined;
  }

  /** For the host's `updateComplete`: waits for a pack that is at hand and being checked; says whether there was one. */
  async arrived(): Promise<boolean> {
    const reading = this._reading;
    await reading;
    return reading !== undefined;
  }

  /** Fetches the pack of an address that was left for later; resolves with the pack, if it can be read. */
  async load(): Promise<ArticlePack | undefined> {
    if (this._state.status === 'loading' && !this._loading) await this._fetch();
    return this.pack;
  }

  get address(): string | null {
    return this._source.type === 'address' ? this._source.address : null;
  }

  /** Nothing takes the pack away only if it came from an address. */
  setAddress(address: string | null | undefined): void {
    if (address !== null && address !== undefined) this._use({type: 'address', address});
    else if (this._source.type === 'address') this._use(none);
  }

  /** A plain object or a parsed pack. Nothing takes the pack away only if it came from a value. */
  setValue(value: unknown): void {
    if (value !== null && value !== undefined) this._use({type: 'value', value});
    else if (this._source.type === 'value') this._use(none);
  }

  hostConnected(): void {
    this.hostUpdate();
    this._children = new MutationObserver(this._readScript);
    this._children.observe(this._host, {childList: true, characterData: true, subtree: true});
    this._readScript();
  }

  hostUpdate(): void {
    const isDue = this._state.status === 'loading' && !this._loading && !this._isDeferred();
    if (isDue && this._host.isConnected) void this._fetch();
  }

  hostDisconnected(): void {
    this._children?.disconnect();
    this._host.ownerDocument.removeEventListener('DOMContentLoaded', this._readScript);
  }

  hostUpdated(): void {
    const failure = this._toReport;
    this._toReport = undefined;
    if (failure) this._host.dispatchEvent(new PackErrorEvent(failure));
  }

  private _use(source: Source): void {
    this._source = source;
    this._reading = undefined;
    this._loading?.abort();
    this._loading = undefined;
    switch (source.type) {
      case 'none':
        return this._become({status: 'none'});
      case 'value':
        return this._take(source, readPack(source.value));
      case 'script':
        return this._take(source, readJson(source.text, readPack));
      case 'address':
        this._become({status: 'loading'});
        if (this._host.isConnected) this.hostUpdate();
    }
  }

  private _take(source: Source, reading: Reading): void {
    if (!(reading instanceof Promise)) return this._settle(reading);
    // What is there stays until the next is read.
    if (this._state.status !== 'pack') this._become({status: 'loading'});
    this._reading = reading.then(result => {
      if (this._source !== source) return;
      this._reading = undefined;
      this._settle(result);
    });
  }

  private async _fetch(): Promise<void> {
    if (this._source.type !== 'address') return;
    const loading = new AbortController();
    this._loading = loading;
    try {
      const result = await fetchPack(this._source.address, {
        base: this._host.ownerDocument.baseURI,
        signal: loading.signal,
      });
      if (this._loading === loading) this._settle(result);
    } catch {
      // Aborted: another source has taken its place.
    }
  }

  private readonly _readScript = (): void => {
    const script = this._host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent ?? null;
    if (text === this._scriptText) return;
    const page = this._host.ownerDocument;
    if (text !== null && page.readyState === 'loading' && !isJson(text)) {
      // The browser may not have read all of the script yet.
      page.addEventListener('DOMContentLoaded', this._readScript, {once: true});
      return;
    }
    this._scriptText = text;
    if (text !== null) this._use({type: 'script', text});
    else if (this._source.type === 'script') this._use(none);
  };

  private _settle(result: PackResult): void {
    if (result.ok) return this._become({status: 'pack', pack: result.pack});
    const {ok: _ok, ...failure} = result;
    this._toReport = result;
    this._become({status: 'problems', ...failure});
  }

  private _become(state: PackState): void {
    this._state = state;
    this._host.requestUpdate();
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
