import {inLanguage, partFor} from '../languages.js';
import {marks} from './en/marks.js';
import type {MarkWords} from './mark-words.js';

/** What marking says in the language of a question, whatever its region; in English, as long as that language is not loaded. */
export function marksFor(lang: string): MarkWords {
  return inLanguage(marks, partFor(lang, 'marks'));
}
