import {expect} from 'chai';
import type {Fact} from '../../../src/pack/article-pack.js';
import type {Knowledge} from '../../../src/questions/knowledge.js';
import {
  isView,
  onlySource,
  onlyStater,
  statesNearly,
  type Stater,
} from '../../../src/questions/proof/staters.js';
import {smallPack} from '../../fixtures/small-pack.js';
import {fact} from '../../review/fixtures.js';
import {by, known} from './known.js';

const unnamed: Pick<Fact, 'source'> = {source: {attitude: 'thinks'}};
const perhaps = (source: string): Pick<Fact, 'source'> => ({
  source: {by: source, attitude: 'says', ambiguous: true},
});

/** That the pier is safe, on somebody's word. */
function safe(id: string, more: Partial<Fact> = {}): Fact {
  return fact(id, 'pier', 'holds', 'the pier is safe', more);
}

/** Something else about it. */
function dear(id: string, more: Partial<Fact> = {}): Fact {
  return fact(id, 'pier', 'holds', 'the tolls cost much', more);
}

/** Articles have an author here, Bo, where it matters. */
function writtenByBo(...facts: readonly Fact[]): Knowledge {
  return known(facts, {article: {...smallPack().article, author: 'bo'}});
}

describe('who alone states a fact', () => {
  /** Of the first of some facts. */
  const stater = (...facts: readonly Fact[]): Stater | undefined =>
    onlyStater(known(facts), facts[0]!);
  const source = (...facts: readonly Fact[]) => onlySource(known(facts), facts[0]!);

  it('is the author where nobody is credited', () => {
    expect(stater(safe('a'))).to.equal('author');
    expect(stater(safe('a'), dear('b', by('ana')))).to.equal('author');
    expect(source(safe('a'))).to.equal(undefined);
  });

  it('is the source that is credited', () => {
    expect(stater(safe('a', by('ana')), dear('b'))).to.deep.equal({entity: 'ana'});
    expect(source(safe('a', by('ana')), dear('b'))).to.equal('ana');
  });

  it('is somebody unnamed where the article names nobody', () => {
    expect(stater(safe('a', unnamed))).to.equal('unnamed-source');
    expect(source(safe('a', unnamed))).to.equal(undefined);
  });

  it('is not clear where the wording leaves it open, of this fact or of one that says the same', () => {
    expect(stater(safe('a', perhaps('ana')))).to.equal(undefined);
    expect(stater(safe('a', by('ana')), safe('b', perhaps('ana')))).to.equal(undefined);
    expect(source(safe('a', by('ana')), safe('b', perhaps('ana')))).to.equal(undefined);
  });

  it('is nobody where two state the same', () => {
    expect(stater(safe('a', by('ana')), safe('b', by('bo')))).to.equal(undefined);
    expect(stater(safe('a', by('ana')), safe('b'))).to.equal(undefined);
    expect(stater(safe('a'), safe('b', by('ana')))).to.equal(undefined);
    expect(stater(safe('a'), safe('b', unnamed))).to.equal(undefined);
    expect(stater(safe('a', unnamed), safe('b'))).to.equal(undefined);
    expect(stater(safe('a', unnamed), safe('b', by('ana')))).to.equal(undefined);
  });

  it('is nobody where another says so by saying more, but is where another says less', () => {
    expect(stater(safe('a', by('ana')), dear('b', {entails: ['a'], ...by('bo')}))).to.equal(
      undefined,
    );
    expect(stater(safe('a', {entails: ['b'], ...by('ana')}), dear('b', by('bo')))).to.deep.equal({
      entity: 'ana',
    });
  });

  it('is one who states it twice', () => {
    expect(
      stater(safe('a', by('ana')), dear('b', {equivalentTo: ['a'], ...by('ana', 'insists')})),
    ).to.deep.equal({entity: 'ana'});
    expect(stater(safe('a'), dear('b', {equivalentTo: ['a']}))).to.equal('author');
  });
});

describe('somebody states nearly the same', () => {
  const facts = [
    safe('a', by('ana')),
    dear('b', {near: ['a'], ...by('board')}),
    fact('c', 'pier', 'holds', 'the ferry is late', by('lodge')),
  ];
  const knowledge = known(facts);
  const nearly = (entity: string, of: Fact = facts[0]!, among: Knowledge = knowledge) =>
    statesNearly(among, entity, of);

  it('if it states the fact, or one that comes near to it', () => {
    expect(nearly('ana')).to.equal(true);
    expect(nearly('board')).to.equal(true);
    expect(nearly('ana', facts[1])).to.equal(true);
    expect(nearly('lodge')).to.equal(false);
    expect(nearly('ana', facts[2])).to.equal(false);
  });

  it('if it holds one who does, or is held by it', () => {
    expect(nearly('guild')).to.equal(true);
    expect(nearly('cyr')).to.equal(true);
    expect(nearly('bo')).to.equal(false);
  });

  it('if it states what says the same as one that comes near', () => {
    const more = known([...facts, dear('d', by('bo'))]);
    expect(nearly('bo', facts[0], more)).to.equal(true);
  });

  it('if it says more than one that comes near', () => {
    const more = fact('d', 'pier', 'holds', 'nobody can pay', {entails: ['b'], ...by('bo')});
    expect(nearly('bo', facts[0], known([...facts, more]))).to.equal(true);
  });

  it('if it is the author, where nobody else is credited', () => {
    const plain = safe('a');
    expect(statesNearly(writtenByBo(plain), 'bo', plain)).to.equal(true);
    expect(statesNearly(writtenByBo(plain), 'ana', plain)).to.equal(false);
    expect(statesNearly(writtenByBo(safe('a', by('ana'))), 'bo', plain)).to.equal(false);
  });

  it('not if nobody knows who does', () => {
    const plain = safe('a');
    expect(statesNearly(known([plain]), 'bo', plain)).to.equal(false);
    expect(statesNearly(writtenByBo(safe('a', unnamed)), 'bo', plain)).to.equal(false);
  });

  it('not for the event that the fact follows from', () => {
    const strike = {
      id: 'strike',
      label: 'A strike',
      kind: 'happening' as const,
      lane: 'money',
      evidence: [{paragraph: 1}],
      quizworthy: true,
    };
    const inferred = safe('a', {
      status: 'inferred',
      inferredFrom: ['strike'],
      warrant: 'It is plain.',
      ...by('ana'),
    });
    const article = {...smallPack().article, author: 'bo'};
    expect(statesNearly(known([inferred], {events: [strike], article}), 'bo', inferred)).to.equal(
      false,
    );
  });
});

describe('a view', () => {
  const view = (given: Fact) =>
    isView(
      known([
        fact('aim', 'ana', 'wants-to', 'raise the quay'),
        ...(given.id === 'aim' ? [] : [given]),
      ]),
      given,
    );

  it('is whatever somebody other than the author states', () => {
    expect(view(fact('a', 'ana', 'supports', 'pier', by('bo')))).to.equal(true);
    expect(view(fact('a', 'ana', 'supports', 'pier', unnamed))).to.equal(true);
    expect(view(fact('a', 'ana', 'supports', 'pier'))).to.equal(false);
  });

  it('is a reason, a purpose or an effect, even if the author gives it', () => {
    expect(view(fact('a', 'pier', 'due-to', 'high water'))).to.equal(true);
    expect(view(fact('aim', 'ana', 'wants-to', 'raise the quay'))).to.equal(true);
    expect(view(fact('a', 'pier', 'led-to', 'high tolls'))).to.equal(true);
  });

  it('is no means, place or charge that the author gives', () => {
    expect(view(fact('a', 'ana', 'acts-by', 'selling stone', {for: 'aim'}))).to.equal(false);
    expect(view(fact('a', 'pier', 'located-in', 'elm'))).to.equal(false);
    expect(view(fact('a', 'ana', 'accused-of', 'taking bribes'))).to.equal(false);
  });
});
