import {folded, plainWords} from '../plain-text.js';
import {tokensIn} from '../article-text.js';
import {tokensOf} from '../tokens.js';
import type {AgreementCheck, ClaimView} from './claim-view.js';

/** The words deny what the pack says is denied, and nothing else. */
export const checkNegation: AgreementCheck = view => {
  const {claim, passage, sentences, reading} = view;
  const isDenied = 'relation' in claim && claim.negated === true;
  const words = tokensIn(sentences);
  if (isDenied) {
    const denies = words.some(({kind, key}) => kind === 'negation' || reading.denial.test(key));
    return denies ? undefined : {kind: 'negation', expected: 'not', found: ''};
  }
  const negations = tokensIn(passage).filter(({kind}) => kind === 'negation');
  const isExplained = knownTexts(view).some(text => negationsIn(text, view) >= negations.length);
  return isExplained ? undefined : {kind: 'negation', expected: '', found: negations[0]!.key};
};

function negationsIn(text: string, {reading}: ClaimView): number {
  return tokensOf(folded(plainWords(text)), reading).filter(({kind}) => kind === 'negation').length;
}

/** What the pack says in its own words of the claim and its paragraph. */
function knownTexts({pack, claim, paragraph}: ClaimView): readonly string[] {
  const digest = pack.article.paragraphs.find(({number}) => number === paragraph)?.digest ?? '';
  const own =
    'relation' in claim
      ? [typeof claim.object === 'string' ? claim.object : '']
      : [claim.label, claim.phrase ?? '', claim.summary ?? ''];
  const anchors = claim.evidence
    .filter(evidence => evidence.paragraph === paragraph)
    .map(({from = '', to = ''}) => `${from} ${to}`);
  return [digest, ...own, ...anchors];
}
