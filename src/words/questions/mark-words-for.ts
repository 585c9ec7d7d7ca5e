import {markWords as en} from './en/marks.js';
import {markWords as kk} from './kk/marks.js';
import {markWords as ru} from './ru/marks.js';
import type {MarkWords} from './mark-words.js';

const byLanguage: Readonly<Record<string, MarkWords>> = {en, kk, ru};

/** The words in the language of a question, whatever its region; English for want of others. */
export function markWordsFor(lang: string): MarkWords {
  return byLanguage[lang.toLowerCase().split('-')[0]!] ?? en;
}
