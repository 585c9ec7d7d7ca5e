import {expect} from 'chai';
import {parsePack} from '../../src/pack/parse-pack.js';
import {readArticle} from '../../src/text/article-text.js';
import {differingClaims, findEvidence} from '../../src/text/find-evidence.js';
import {reading} from '../../src/words/reading/en.js';
import {loadPack} from '../packs.js';

describe('the packs whose digests are their article', () => {
  for (const name of ['aral-sea', 'counting-snow-leopards', 'kazakhstan-census', 'rogun-dam']) {
    it(`${name} agrees with it, and has every passage in it`, async () => {
      const result = parsePack(await loadPack(name));
      if (!result.ok) throw new Error('the pack is refused');
      const {pack} = result;
      const {paragraphs} = pack.article;
      const article = readArticle(
        paragraphs.map(({number, digest}) => ({number, text: digest})),
        reading,
      );
      expect(differingClaims(article, pack)).to.deep.equal([]);
      const told = {source: pack.article, pack};
      for (const evidence of [...pack.facts, ...pack.events].flatMap(claim => claim.evidence))
        expect(findEvidence(article, evidence, told).state, evidence.from).to.equal('found');
    });
  }
});
