import type {ProblemText} from './problems/problem-text.js';
import type {MarkWords} from './questions/mark-words.js';
import type {Wording} from './questions/wording.js';
import type {ReadingWords} from './reading/reading-words.js';
import type {UiText} from './ui/ui-text.js';

/** All that is said in one language, in parts that can be registered by themselves. */
export interface LanguageText extends Some<UiText> {
  /** What marking says of an answer. */
  readonly marks?: Some<MarkWords>;
  /** What is wrong with a pack. */
  readonly problems?: Some<ProblemText>;
  /** What questions say. All of it: there are questions in a language, or there are none. */
  readonly questions?: Wording;
  /** How an article writes numbers, days, names and negations. All of it, or none. */
  readonly reading?: ReadingWords;
}

/** Registers a language once it is called, as a module does that ends in `registerLanguage`. */
export type LanguageLoader = () => Promise<unknown>;

/** Some members of a part, however deep. */
export type Some<T> = T extends (...given: never) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? {readonly [Key in keyof T]?: Some<T[Key]>}
      : T;

const texts = new Map<string, LanguageText>();
const loading = new Map<LanguageLoader, Promise<void>>();
const listeners = new Set<() => void>();

/** Languages that are loaded when a page is in them. English comes with what says it. */
const loaders = new Map<string, LanguageLoader>([
  ['kk', () => import('./ui/kk.js')],
  ['ru', () => import('./ui/ru.js')],
]);

/**
 * Adds a language, or words to one, before or after the elements are on the page.
 *
 * ```ts
 * registerLanguage('fr', {quiz: {check: 'Vérifier'}});
 * registerLanguage('fr', () => import('./french.js')); // which calls registerLanguage itself
 * ```
 *
 * What the words leave out is said in English, but for questions. Words that were registered for the same code before stay,
 * unless new ones take their place; words that are loaded never take the place of those that were registered already.
 *
 * @param code A BCP 47 tag, as short as it can be: `fr` serves `fr-CA` too.
 */
export function registerLanguage(code: string, text: LanguageText | LanguageLoader): void {
  const key = code.toLowerCase();
  if (typeof text === 'function') loaders.set(key, text);
  else texts.set(key, overlaid(textIn(key), text));
  for (const listener of listeners) listener();
}

/** Listens for languages that are registered later. Returns what ends it. */
export function onRegister(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * The registered code that serves a tag for one of these parts, the longest first: `kk` for `kk-KZ`. A language that is yet to be
 * loaded may have all parts.
 */
export function languageFor(
  tag: string,
  parts: readonly (keyof LanguageText)[],
): string | undefined {
  return codesOf(tag).find(
    code => loaders.has(code) || parts.some(part => textIn(code)[part] !== undefined),
  );
}

/** One part in the language of a tag, as far as it is registered by now. */
export function partFor<Part extends keyof LanguageText>(
  tag: string,
  part: Part,
): LanguageText[Part] {
  return codesOf(tag)
    .map(code => textIn(code)[part])
    .find(words => words !== undefined);
}

/** What is registered for a code. */
export function textIn(code: string): LanguageText {
  return texts.get(code) ?? nothing;
}

/** Whether `loadLanguage` has anything to load. */
export function isToLoad(code: string): boolean {
  return loaders.has(code);
}

/** Loads what is to be loaded of a language. Rejects if that fails; another call tries again. */
export function loadLanguage(code: string): Promise<void> {
  const loader = loaders.get(code);
  if (!loader) return Promise.resolve();
  const running = loading.get(loader) ?? load(code, loader);
  loading.set(loader, running);
  return running;
}

/** A part with the words of a language in the place of the English ones, as far as there are any. */
export function inLanguage<Part extends object>(
  english: Part,
  own: Some<NoInfer<Part>> | undefined,
): Part {
  return own ? overlaid(english, own) : english;
}

const nothing: LanguageText = {};

async function load(code: string, loader: LanguageLoader): Promise<void> {
  const before = textIn(code);
  try {
    await Promise.resolve().then(loader); // later, or what it registers would ask for it again
  } catch (error) {
    loading.delete(loader);
    throw error;
  }
  if (loaders.get(code) === loader) loaders.delete(code);
  registerLanguage(code, before);
}

/** `Kk-Cyrl-KZ` → `kk-cyrl-kz`, `kk-cyrl`, `kk` */
function codesOf(tag: string): readonly string[] {
  const subtags = tag.toLowerCase().split(/[-_]/);
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}

function overlaid<Base extends object>(base: Base, changes: object): Base {
  const merged = new Map<string, unknown>(Object.entries(base));
  for (const [key, value] of Object.entries(changes)) {
    const old = merged.get(key);
    if (value !== undefined)
      merged.set(key, isPart(old) && isPart(value) ? overlaid(old, value) : value);
  }
  return Object.fromEntries(merged) as Base;
}

function isPart(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
