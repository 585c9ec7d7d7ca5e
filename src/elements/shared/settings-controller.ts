import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a page can set of an element with words, numbers and selectors. */
export type Setting =
  'article' | 'count' | 'end' | 'kinds' | 'mode' | 'seed' | 'selected' | 'start' | 'theme' | 'view';

/** Tells once in the console of each setting of an element that is not understood, and what happens instead. */
export class SettingsController implements ReactiveController {
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private readonly _settings: readonly Setting[];
  private readonly _told = new Set<string>();
  private _last = '';

  constructor(host: ReactiveControllerHost & HTMLElement, settings: readonly Setting[]) {
    this._host = host;
    this._settings = settings;
    host.addController(this);
  }

  hostUpdated(): void {
    const host = this._host as unknown as Readonly<Record<Setting, unknown>> & HTMLElement;
    const values = this._settings.map(name => host[name]);
    const now = [...host.attributes].map(({name, value}) => name + value).join() + values.join();
    if (now === this._last) return;
    this._last = now;
    // A page without that part only misses the words.
    import('./setting-rules.js')
      .then(({tellSettings}) => tellSettings(host, this._settings, this._told))
      .catch(() => undefined);
  }
}
