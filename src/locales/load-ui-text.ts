import {english} from './en/ui-text.js';
import type {UiText} from './ui-text.js';

/** The languages of the user interface. English is always there, the others are loaded when they are needed. */
const loaders: Readonly<Record<string, () => Promise<UiText>>> = {
  en: () => Promise.resolve(english),
  ru: async () => (await import('./ru/ui-text.js')).russian,
  kk: async () => (await import('./kk/ui-text.js')).kazakh,
};

/** The language code, out of those that the elements speak, that serves a BCP 47 tag: `kk-KZ` → `kk`, `fr` → `en`. */
export function uiLanguage(tag: string): string {
  const code = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return Object.hasOwn(loaders, code) ? code : 'en';
}

/** Loads the words of a language that `uiLanguage` returned. */
export function loadUiText(language: string): Promise<UiText> {
  return (loaders[language] ?? loaders.en!)();
}
