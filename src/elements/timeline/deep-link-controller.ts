import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Id} from '../../pack/article-pack.js';

interface DeepLinkHost extends ReactiveControllerHost {
  readonly deepLink: boolean;
  selected: Id | null;
}

/** Keeps the fragment of the page's address and the selected event in step, if the host wants it. */
export class DeepLinkController implements ReactiveController {
  private readonly _host: DeepLinkHost;
  /** The pack of the host has such an event. */
  private readonly _has: (id: Id) => boolean;
  private _followed = '';

  constructor(host: DeepLinkHost, has: (id: Id) => boolean) {
    this._host = host;
    this._has = has;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this._follow);
    this._followed = '';
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this._follow);
  }

  /** Follows a fragment that was there before the events. */
  followOnce(): void {
    if (this._host.deepLink && location.hash !== this._followed) this._follow();
  }

  /** Puts the event into the address without moving the page or adding to its history. */
  set(id: Id | null): void {
    const isForeign = id === null && this._followed === '';
    if (!this._host.deepLink || isForeign) return;
    this._followed = id === null ? '' : `#${encodeURIComponent(id)}`;
    history.replaceState(history.state, '', this._followed || location.pathname + location.search);
  }

  private readonly _follow = (): void => {
    if (!this._host.deepLink) return;
    const id = decode(location.hash.slice(1));
    if (!this._has(id)) return;
    this._followed = location.hash;
    this._host.selected = id;
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
