import type {ArticlePack, Evidence, Id} from '../pack/article-pack.js';
import type {QuizArticle} from '../quiz/quiz-article.js';
import {contradiction} from './agreement/contradiction.js';
import type {ArticleText, Place} from './article-text.js';
import {changedWords} from './changed-words.js';
import {anchorsIn, claimsAt, type Claim, type Difference} from './difference.js';
import {findPassage} from './find-passage.js';

/** What a text has in the place of a passage. */
export type Finding =
  | {readonly state: 'found'; readonly place: Place}
  /** The text says something else there. */
  | {readonly state: 'differs'; readonly difference: Difference}
  | {readonly state: 'missing'};

/** What is told of an article, and what its passages are to bear out, if the pack is there. */
export interface ToldArticle {
  readonly source: Pick<QuizArticle, 'paragraphs'> | undefined;
  readonly pack: ArticlePack | undefined;
}

/** A claim of a pack that the text contradicts. */
export interface DifferingClaim {
  readonly id: Id;
  readonly difference: Difference;
}

/** Finds a passage whose words agree with all that the pack rests on it. */
export function findEvidence(article: ArticleText, evidence: Evidence, told: ToldArticle): Finding {
  const claims = told.pack ? claimsAt(told.pack, evidence) : [];
  return findFor(article, evidence, {...told, claims});
}

/** The claims of a pack that a text contradicts, in the order of the pack. */
export function differingClaims(
  article: ArticleText,
  pack: ArticlePack,
): readonly DifferingClaim[] {
  return [...pack.facts, ...pack.events].flatMap(claim => {
    for (const evidence of claim.evidence) {
      const finding = findFor(article, evidence, {source: pack.article, pack, claims: [claim]});
      if (finding.state === 'differs') return [{id: claim.id, difference: finding.difference}];
    }
    return [];
  });
}

function findFor(
  article: ArticleText,
  evidence: Evidence,
  {source, pack, claims}: ToldArticle & {readonly claims: readonly Claim[]},
): Finding {
  const {paragraph} = evidence;
  const digest = source?.paragraphs.find(({number}) => number === paragraph)?.digest ?? '';
  const anchors = pack ? anchorsIn(pack, paragraph) : [];
  const passage = findPassage(article, evidence, {digest, anchors});
  if (!passage) {
    const difference = changedWords(article, evidence);
    return difference ? {state: 'differs', difference} : {state: 'missing'};
  }
  const {reading} = article;
  for (const claim of reading && pack ? claims : []) {
    const view = {pack: pack!, paragraph, passage, reading: reading!};
    const difference = contradiction(claim, view);
    if (difference) return {state: 'differs', difference};
  }
  return {state: 'found', place: passage};
}
