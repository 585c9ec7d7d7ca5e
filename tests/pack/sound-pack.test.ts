import {expect} from 'chai';
import {parsePack} from '../../src/pack/parse-pack.js';
import {soundPack} from '../../src/pack/sound-pack.js';
import {smallPack} from '../fixtures/small-pack.js';

describe('soundPack', () => {
  it('gives the pack that parsePack gives', () => {
    const result = parsePack(smallPack());
    expect(result.ok && soundPack(smallPack())).to.deep.equal(result.ok && result.pack);
  });

  const wrong: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    'a list': [],
    'another version': {...smallPack(), format: 'article-pack/2'},
    'a wrong shape': {...smallPack(), lang: 7},
    'a property too much': {...smallPack(), extra: true},
    'a reference to nowhere': smallPack({lanes: []}),
    'what JSON cannot say': {...smallPack(), id: () => ''},
  };
  for (const [title, value] of Object.entries(wrong)) {
    it(`gives nothing for ${title}, which parsePack has problems with`, () => {
      expect(parsePack(value).ok).to.be.false;
      expect(soundPack(value)).to.equal(undefined);
    });
  }
});
