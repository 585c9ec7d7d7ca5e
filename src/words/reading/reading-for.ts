import {partFor} from '../languages.js';
import {reading} from './en.js';
import type {ReadingWords} from './reading-words.js';

const own: Readonly<Record<string, () => Promise<{readonly reading: ReadingWords}>>> = {
  kk: () => import('./kk.js'),
  ru: () => import('./ru.js'),
};

/** How an article in a language is read, whatever its region; nothing for a language of which nobody has registered it. */
export async function readingFor(lang: string): Promise<ReadingWords | undefined> {
  const code = lang.toLowerCase().split(/[-_]/)[0]!;
  return partFor(lang, 'reading') ?? (code === 'en' ? reading : (await own[code]?.())?.reading);
}
