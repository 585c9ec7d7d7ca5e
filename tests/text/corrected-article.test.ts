import {expect} from 'chai';
import {readArticle} from '../../src/text/article-text.js';
import {differingClaims, findEvidence} from '../../src/text/find-evidence.js';
import {reading} from '../../src/words/reading/en.js';
import {correctedPack, evidenceOf, paragraphs, rows} from '../fixtures/corrected-article.js';

const pack = correctedPack();
const told = {source: pack.article, pack};

function articleOf(texts: readonly string[]) {
  return readArticle(
    texts.map((text, at) => ({text, number: at + 1})),
    reading,
  );
}

describe('an article beside its pack', () => {
  it('has every passage of the pack, as long as it is not corrected', () => {
    const article = articleOf(paragraphs());
    for (const [row, {was}] of rows.entries())
      expect(findEvidence(article, evidenceOf(row), told).state, was).to.equal('found');
    expect(differingClaims(article, pack)).to.deep.equal([]);
  });

  for (const [row, {correction, is}] of rows.entries()) {
    it(`tells of one correction, and loses no other passage: ${correction}`, () => {
      const article = articleOf(paragraphs(at => at === row));
      expect(
        differingClaims(article, pack).map(({id}) => id),
        is,
      ).to.deep.equal([`row-${row}`]);
      for (const other of rows.keys()) {
        const {state} = findEvidence(article, evidenceOf(other), told);
        expect(state === 'found', rows[other]!.was).to.equal(other !== row);
      }
    });
  }

  it('has none of the passages, once all are corrected', () => {
    const article = articleOf(paragraphs(() => true));
    const marked = rows.filter(
      (_, row) => findEvidence(article, evidenceOf(row), told).state === 'found',
    );
    expect(marked).to.deep.equal([]);
  });
});
