import {english} from './en/wording.js';
import type {Wording} from './wording.js';

const wordings: Readonly<Record<string, Wording>> = {en: english};

/** The wording of questions for a BCP 47 tag (`en-GB` → English), or `undefined` if there is none. */
export function wordingFor(lang: string): Wording | undefined {
  const code = lang.toLowerCase().split('-', 1)[0] ?? '';
  return Object.hasOwn(wordings, code) ? wordings[code] : undefined;
}
