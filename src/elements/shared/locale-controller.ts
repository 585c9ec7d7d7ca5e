import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  inLanguage,
  isToLoad,
  languageFor,
  loadLanguage,
  onRegister,
  textIn,
  type LanguageText,
  type Some,
} from '../../words/languages.js';
import type {UiText} from '../../words/ui/ui-text.js';

/**
 * The words, the language and the direction of an element, from the nearest ancestor with `lang` or `dir`, through shadow
 * roots too. Updates the host when they change, or when a language is registered. Until a language is loaded, the last one stays. The
 * host brings its own words in English, which stand in wherever a language has none.
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
  private readonly _parts: readonly Part[];
  /** What `text` was made of. */
  private _registered?: LanguageText;
  private _observer?: MutationObserver;
  private _stopListening?: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement, english: Pick<UiText, Part>) {
    this._host = host;
    this._english = english;
    this._parts = Object.keys(english) as Part[];
    this.text = english;
    host.addController(this);
  }

  hostConnected(): void {
    this._observer = new MutationObserver(() => this._update());
    for (const root of rootsAround(this._host)) {
      this._observer.observe(root, {subtree: true, attributeFilter: ['lang', 'dir']});
    }
    this._stopListening = onRegister(() => this._update());
    this._update();
  }

  hostDisconnected(): void {
    this._observer?.disconnect();
    this._stopListening?.();
  }

  private _update(): void {
    const direction = this._host.matches(':dir(rtl)') ? 'rtl' : 'ltr';
    if (direction !== this.direction) {
      this.direction = direction;
      this._host.requestUpdate();
    }
    const tag = nearestLanguage(this._host);
    const code = languageFor(tag, this._parts);
    // If it cannot be loaded, the words that are there are better than none.
    if (code !== undefined && isToLoad(code)) loadLanguage(code).catch(() => {});
    else this._speak(tag, code);
  }

  private _speak(tag: string, code: string | undefined): void {
    const language = code === undefined && !/^en\b/i.test(tag) ? 'en' : tag;
    const registered = textIn(code ?? 'en');
    if (registered === this._registered && language === this.language) return;
    this._registered = registered;
    this.text = inLanguage(this._english, registered as Some<Pick<UiText, Part>>);
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
