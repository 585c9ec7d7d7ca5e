import {partFor} from '../languages.js';
import './en/wording.js';
import type {Wording} from './wording.js';

/** The wording of questions for a BCP 47 tag (`en-GB` → English), or `undefined` if there is none. */
export function wordingFor(lang: string): Wording | undefined {
  return partFor(lang, 'questions');
}
