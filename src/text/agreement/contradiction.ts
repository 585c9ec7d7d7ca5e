import type {ArticlePack} from '../../pack/article-pack.js';
import type {ReadingWords} from '../../words/reading/reading-words.js';
import {sentencesAround, type Place} from '../article-text.js';
import type {Claim, Difference} from '../difference.js';
import type {AgreementCheck} from './claim-view.js';
import {checkDate} from './date.js';
import {checkName, checkSpeaker} from './name.js';
import {checkNegation} from './negation.js';
import {checkNumber} from './number.js';

const checks: readonly AgreementCheck[] = [
  checkNumber,
  checkDate,
  checkSpeaker,
  checkName,
  checkNegation,
];

/** Where the words of a passage contradict a claim that rests on it; nothing if they may well say the same. */
export function contradiction(
  claim: Claim,
  {
    pack,
    paragraph,
    passage,
    reading,
  }: {
    readonly pack: ArticlePack;
    readonly paragraph: number;
    readonly passage: Place;
    readonly reading: ReadingWords;
  },
): Difference | undefined {
  const sentences = sentencesAround(passage);
  for (const check of checks) {
    const difference = check({pack, claim, paragraph, passage, sentences, reading});
    if (difference) return difference;
  }
  return undefined;
}
