import {expect} from 'chai';
import type {Fact} from '../../../src/pack/article-pack.js';
import {fact} from '../../review/fixtures.js';
import {by, known} from './known.js';

/** Facts that have nothing to do with each other but what a test gives them. */
function wish(id: string, more: Partial<Fact> = {}): Fact {
  return fact(id, 'ana', 'wants-to', `have wish ${id}`, more);
}

function saying(id: string, ...facts: readonly Fact[]): readonly string[] {
  return [...known(facts).kinship.saying(id)].sort();
}

function near(id: string, ...facts: readonly Fact[]): readonly string[] {
  return [...known(facts).kinship.near(id)].sort();
}

describe('a fact says what another says', () => {
  it('if it is the fact itself, and not if it has nothing to do with it', () => {
    expect(saying('a', wish('a'), wish('b'))).to.deep.equal(['a']);
    expect(near('a', wish('a'), wish('b'))).to.deep.equal(['a']);
  });

  it('if both have the same content, however many sources state it', () => {
    const facts = ['a', 'b', 'c'].map((id, index) =>
      fact(id, 'ana', 'supports', 'pier', index === 0 ? {} : by(['bo', 'cyr'][index - 1]!)),
    );
    for (const id of ['a', 'b', 'c']) expect(saying(id, ...facts)).to.deep.equal(['a', 'b', 'c']);
  });

  it('not if relation, subject, object or the denial differs', () => {
    const facts = [
      fact('a', 'ana', 'supports', 'pier'),
      fact('b', 'ana', 'opposes', 'pier', by('bo')),
      fact('c', 'cyr', 'supports', 'pier', by('bo')),
      fact('d', 'ana', 'supports', 'quay', by('bo')),
      fact('e', 'ana', 'supports', 'pier', {negated: true, ...by('bo')}),
    ];
    expect(saying('a', ...facts)).to.deep.equal(['a']);
  });

  it('if it says it the other way round, where the relation holds both ways', () => {
    const turned = (relation: string) => [
      fact('a', 'ana', relation, 'bo'),
      fact('b', 'bo', relation, 'ana', by('cyr')),
    ];
    expect(saying('a', ...turned('met'))).to.deep.equal(['a', 'b']);
    expect(saying('a', ...turned('supports'))).to.deep.equal(['a']);
  });

  it('if either is declared equal to the other, over any number of steps', () => {
    const facts = [
      wish('a', {equivalentTo: ['b']}),
      wish('b'),
      wish('c', {equivalentTo: ['b']}),
      wish('d', {equivalentTo: ['c']}),
    ];
    for (const id of ['a', 'b', 'c', 'd'])
      expect(saying(id, ...facts)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('if it says more, over any number of steps, and not if it says less', () => {
    const facts = [wish('a', {entails: ['b']}), wish('b', {entails: ['c']}), wish('c')];
    expect(saying('a', ...facts)).to.deep.equal(['a']);
    expect(saying('b', ...facts)).to.deep.equal(['a', 'b']);
    expect(saying('c', ...facts)).to.deep.equal(['a', 'b', 'c']);
  });

  it('if it is equal to one that says more', () => {
    const facts = [wish('a', {entails: ['b']}), wish('b'), wish('c', {equivalentTo: ['a']})];
    expect(saying('b', ...facts)).to.deep.equal(['a', 'b', 'c']);
    expect(saying('c', ...facts)).to.deep.equal(['a', 'c']);
  });

  it('not if it only comes near to it, or follows from it', () => {
    const facts = [
      wish('a', {near: ['b']}),
      wish('b'),
      wish('c', {status: 'inferred', inferredFrom: ['b'], warrant: 'It is plain.'}),
    ];
    for (const id of ['a', 'b', 'c']) expect(saying(id, ...facts)).to.deep.equal([id]);
  });
});

describe('a fact is near to another', () => {
  it('if one says more than the other, over any number of steps', () => {
    const facts = [wish('a', {entails: ['b']}), wish('b', {entails: ['c']}), wish('c')];
    for (const id of ['a', 'b', 'c']) expect(near(id, ...facts)).to.deep.equal(['a', 'b', 'c']);
  });

  it('not if a third says more than both: two halves of a sentence are two facts', () => {
    const facts = [wish('all', {entails: ['a', 'b']}), wish('a'), wish('b')];
    expect(near('a', ...facts)).to.deep.equal(['a', 'all']);
    expect(near('b', ...facts)).to.deep.equal(['all', 'b']);
    expect(near('all', ...facts)).to.deep.equal(['a', 'all', 'b']);
  });

  it('not if both say more than a third', () => {
    const facts = [wish('a', {entails: ['c']}), wish('b', {entails: ['c']}), wish('c')];
    expect(near('a', ...facts)).to.deep.equal(['a', 'c']);
  });

  it('if either is declared near, or is inferred from the other', () => {
    for (const link of [
      {near: ['b']},
      {status: 'inferred', inferredFrom: ['b'], warrant: 'It is plain.'} as const,
    ]) {
      const facts = [wish('a', link), wish('b')];
      expect(near('a', ...facts)).to.deep.equal(['a', 'b']);
      expect(near('b', ...facts)).to.deep.equal(['a', 'b']);
    }
  });

  it('not over two such steps', () => {
    const facts = [wish('a', {near: ['b']}), wish('b', {near: ['c']}), wish('c')];
    expect(near('a', ...facts)).to.deep.equal(['a', 'b']);
    expect(near('b', ...facts)).to.deep.equal(['a', 'b', 'c']);
  });

  it('if one that says the same is, or says more or less than it', () => {
    const facts = [
      wish('a', {equivalentTo: ['b']}),
      wish('b', {near: ['c']}),
      wish('c', {entails: ['d']}),
      wish('d'),
      wish('e', {entails: ['c']}),
    ];
    expect(near('a', ...facts)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    expect(near('d', ...facts)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  it('if it is near to two, to both', () => {
    const facts = [wish('a', {near: ['b', 'c']}), wish('b'), wish('c')];
    expect(near('a', ...facts)).to.deep.equal(['a', 'b', 'c']);
    expect(near('b', ...facts)).to.deep.equal(['a', 'b']);
  });
});
