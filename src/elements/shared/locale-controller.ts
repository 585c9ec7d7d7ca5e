import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadUiText, uiLanguage} from '../../words/ui/load-ui-text.js';
import type {UiText} from '../../words/ui/ui-text.js';

/** Texts that some element of the page has loaded: the next one has its words at once. */
const loaded = new Map<string, UiText>();

/**
 * The words, the language and the direction of an element, from the nearest ancestor with `lang` or `dir`, through shadow
 * roots too. Updates the host when they change. Until a language is loaded, the last one stays. The host brings its own words in
 * English, so that a page loads no others.
 *
 * ```ts
 * private readonly _locale = new LocaleController(this, {quiz, source});
 * ```
 */
export class LocaleController<
  Part extends keyof UiText = keyof UiText,
> implements ReactiveController {
  /** The words: `locale.text.quiz.check`. */
  text: Pick<UiText, Part>;

  /** The tag for `Intl`, in step with `text`: the page's `kk-KZ`, or `en` where the page's language is not spoken here. */
  language = 'en';

  direction: 'ltr' | 'rtl' = 'ltr';

  private readonly _host: ReactiveControllerHost & HTMLElement;
  private readonly _english: Pick<UiText, Part>;
  private _observer?: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement, english: Pick<UiText, Part>) {
    this._host = host;
    this._english = english;
    this.text = english;
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
    const code = uiLanguage(tag);
    const text = code === 'en' ? this._english : loaded.get(code);
    if (text) this._speak(tag, text);
    else void this._load(tag);
  }

  private async _load(tag: string): Promise<void> {
    try {
      const code = uiLanguage(tag);
      loaded.set(code, await loadUiText(code));
    } catch {
      return; // The words that are there are better than none.
    }
    // The page may have changed its language meanwhile.
    if (this._host.isConnected && nearestLanguage(this._host) === tag) this._update();
  }

  private _speak(tag: string, text: Pick<UiText, Part>): void {
    const code = uiLanguage(tag);
    const language = code === tag.toLowerCase().split(/[-_]/, 1)[0] ? tag : code;
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
