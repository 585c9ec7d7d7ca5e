import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {english} from '../locales/en/ui-text.js';
import {loadUiText, uiLanguage} from '../locales/load-ui-text.js';
import type {UiText} from '../locales/ui-text.js';

/** Texts that some element of the page has loaded: the next one has its words at once. */
const loaded = new Map<string, UiText>([['en', english]]);

/**
 * The words, the language and the direction of an element, from the nearest ancestor with `lang` or `dir`, through shadow
 * roots too. Updates the host when they change. Until a language is loaded, the last one stays.
 */
export class LocaleController implements ReactiveController {
  /** The words: `locale.text.quiz.check`. */
  text: UiText = english;

  /** The tag for `Intl`, in step with `text`: the page's `kk-KZ`, or `en` where the page's language is not spoken here. */
  language = 'en';

  direction: 'ltr' | 'rtl' = 'ltr';

  private readonly _host: ReactiveControllerHost & HTMLElement;
  private _observer?: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._observer = new MutationObserver(() => this._update());
    for (const root of rootsAround(this._host)) {
      this._observer.observe(root, {subtree: true, attributeFilter: ['lang', 'dir']});
    }
    this._update();
  }

  hostDisconnected(): void {
    this._observer?.disconnect();
  }

  private _update(): void {
    const direction = this._host.matches(':dir(rtl)') ? 'rtl' : 'ltr';
    if (direction !== this.direction) {
      this.direction = direction;
      this._host.requestUpdate();
    }
    const tag = nearestLanguage(this._host);
    const text = loaded.get(uiLanguage(tag));
    if (text) this._speak(tag, text);
    else void this._load(tag);
  }

  private async _load(tag: string): Promise<void> {
    try {
      const text = await loadUiText(uiLanguage(tag));
      loaded.set(text.language, text);
    } catch {
      return; // The words that are there are better than none.
    }
    // The page may have changed its language meanwhile.
    if (this._host.isConnected && nearestLanguage(this._host) === tag) this._update();
  }

  private _speak(tag: string, text: UiText): void {
    const language =
      uiLanguage(tag) === tag.toLowerCase().split(/[-_]/, 1)[0] ? tag : text.language;
    if (text === this.text && language === this.language) return;
    this.text = text;
    this.language = language;
    this._host.requestUpdate();
  }
}

/** The language of the nearest ancestor that has one; English if none has. */
function nearestLanguage(element: Element): string {
  const withLang = closestAcrossRoots(element, '[lang]:not([lang=""])');
  const tag = withLang?.getAttribute('lang')?.trim().replaceAll('_', '-') ?? '';
  return isLanguageTag(tag) ? tag : 'en';
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function closestAcrossRoots(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAcrossRoots(root.host, selector) : null;
}

/** The document or shadow root that the element is in, and those around it. */
function* rootsAround(element: Element): Iterable<Node> {
  const root = element.getRootNode();
  yield root;
  if (root instanceof ShadowRoot) yield* rootsAround(root.host);
}
