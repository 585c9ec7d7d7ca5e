import type {UiText} from './ui-text.js';

/** The languages of the user interface besides English, which every element brings along. */
const loaders: Readonly<Record<string, () => Promise<UiText>>> = {
  ru: async () => (await import('./ru/ui-text.js')).russian,
  kk: async () => (await import('./kk/ui-text.js')).kazakh,
};

/** The language code, out of those that the elements speak, that serves a BCP 47 tag: `kk-KZ` → `kk`, `fr` → `en`. */
export function uiLanguage(tag: string): string {
  const code = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return Object.hasOwn(loaders, code) ? code : 'en';
}

/** Loads the words of a language that `uiLanguage` returned and that is not English. */
export function loadUiText(language: string): Promise<UiText> {
  const load = loaders[language];
  return load ? load() : Promise.reject(new Error(`no words for "${language}"`));
}
