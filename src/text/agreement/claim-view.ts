import type {ArticlePack} from '../../pack/article-pack.js';
import type {ReadingWords} from '../../words/reading/reading-words.js';
import type {Place} from '../article-text.js';
import type {Claim, Difference} from '../difference.js';

/** A claim of a pack beside the words of an article that are to bear it out. */
export interface ClaimView {
  readonly pack: ArticlePack;
  readonly claim: Claim;
  /** The paragraph’s number in the pack. */
  readonly paragraph: number;
  /** The words between the anchors. */
  readonly passage: Place;
  /** The whole sentences that they stand in. */
  readonly sentences: Place;
  readonly reading: ReadingWords;
}

/** Tells where the words contradict the claim; nothing where they may well say the same. */
export type AgreementCheck = (view: ClaimView) => Difference | undefined;
