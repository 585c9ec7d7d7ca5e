import {expect} from 'chai';
import type {Problem} from '../../src/pack/problem.js';
import {registerLanguage} from '../../src/words/languages.js';
import {explainProblem} from '../../src/words/problems/explain-problem.js';

const unknown: Problem = {
  path: '/events/0/place',
  code: 'unknown-id',
  values: {id: 'almati', target: 'entity', is: 'nothing', near: ['almaty']},
};

describe('a problem of a pack', () => {
  it('is data, which is said in words', () => {
    expect(explainProblem(unknown)).to.deep.equal({
      ...unknown,
      lang: 'en',
      expected: 'the id of an entity',
      found: '"almati", which is nowhere',
      mend: 'Did you mean "almaty"?',
      sentence: 'Expected the id of an entity; found "almati", which is nowhere.',
    });
  });

  it('cuts a long text short and names what is no text', () => {
    const found = (value: Problem['values']) =>
      explainProblem({path: '', code: 'not-a-pack', values: value} as Problem).found;
    expect(found({found: 'x'.repeat(61)})).to.equal(`"${'x'.repeat(57)}…"`);
    expect(found({found: 'x'.repeat(60)})).to.equal(`"${'x'.repeat(60)}"`);
    expect(found({found: null})).to.equal('null');
    expect(found({found: {is: 'empty list'}})).to.equal('an empty list');
    expect(found({found: {is: 'object'}})).to.equal('an object');
    expect(found({found: {is: 'nothing'}})).to.equal('nothing');
  });

  it('is said in another language as far as that has words, else in English', () => {
    registerLanguage('sv', {
      problems: {
        'unknown-id': ({id}) => ({expected: 'ett id', found: id, mend: 'Rätta det.'}),
        sentence: ({expected, found}) => `Väntade ${expected}, fann ${found}.`,
      },
    });
    expect(explainProblem(unknown, 'sv-SE')).to.include({
      lang: 'sv-SE',
      sentence: 'Väntade ett id, fann almati.',
    });
    const other: Problem = {path: '', code: 'no-text', values: {}};
    expect(explainProblem(other, 'sv')).to.include({
      lang: 'en',
      sentence: 'Expected an article pack; found an empty text.',
    });
  });
});
