import {expect} from 'chai';
import type {Fact} from '../../../src/pack/article-pack.js';
import {fact} from '../../review/fixtures.js';
import {by, known, on} from './known.js';

/** Facts that are held against each other come from different sources, since a pack lets none contradict itself. */
function contradictory(...facts: readonly Fact[]): readonly string[] {
  return [...known(facts).contradictory].sort();
}

const denied = {negated: true};

describe('two values where there is one', () => {
  it('contradict each other at one time', () => {
    expect(
      contradictory(
        fact('one', 'ana', 'holds-post', 'mayor'),
        fact('two', 'ana', 'holds-post', 'clerk', by('bo')),
      ),
    ).to.deep.equal(['one', 'two']);
  });

  it('do not where they are the same value', () => {
    expect(
      contradictory(
        fact('one', 'ana', 'holds-post', 'mayor'),
        fact('two', 'ana', 'holds-post', 'mayor', by('bo')),
      ),
    ).to.deep.equal([]);
  });

  it('do not where they are of two subjects, or of two relations', () => {
    expect(
      contradictory(
        fact('one', 'ana', 'holds-post', 'mayor'),
        fact('two', 'bo', 'holds-post', 'clerk', by('bo')),
        fact('three', 'ana', 'lives-in', 'elm', by('cyr')),
      ),
    ).to.deep.equal([]);
  });

  it('do on the one day that they share, and not on days that follow each other', () => {
    const early = fact('one', 'ana', 'holds-post', 'mayor', on('2001-01-01/2001-06-30'));
    const after = (start: string) =>
      fact('two', 'ana', 'holds-post', 'clerk', {...by('bo'), ...on(`${start}/2001-12-31`)});
    expect(contradictory(early, after('2001-06-30'))).to.deep.equal(['one', 'two']);
    expect(contradictory(early, after('2001-07-01'))).to.deep.equal([]);
    expect(contradictory(early, fact('two', 'ana', 'holds-post', 'clerk', by('bo')))).to.deep.equal(
      [],
    );
  });

  it('do at any times, where the value is one for ever', () => {
    expect(
      contradictory(
        fact('one', 'pier', 'stands-in', 'elm', on('1950')),
        fact('two', 'pier', 'stands-in', 'gum', {...by('bo'), ...on('1999')}),
      ),
    ).to.deep.equal(['one', 'two']);
  });

  it('do not where one of them is denied, by the article or by somebody', () => {
    const post = fact('one', 'ana', 'holds-post', 'mayor');
    for (const other of [denied, by('bo', 'denies')])
      expect(contradictory(post, fact('two', 'ana', 'holds-post', 'clerk', other))).to.deep.equal(
        [],
      );
  });

  it('leave a third alone that holds at another time, wherever it stands', () => {
    const facts = [
      fact('a', 'ana', 'holds-post', 'mayor', on('1990-01-01')),
      fact('b', 'ana', 'holds-post', 'clerk', {...by('bo'), ...on('2000-01-01')}),
      fact('c', 'ana', 'holds-post', 'mayor', {...by('cyr'), ...on('2000-01-01')}),
    ];
    expect(contradictory(...facts)).to.deep.equal(['b', 'c']);
  });

  it('are labels that exclude one another, even where the relation does not say so', () => {
    const open = fact('one', 'pier', 'is-kept', 'open');
    expect(contradictory(open, fact('two', 'pier', 'is-kept', 'shut', by('bo')))).to.deep.equal([
      'one',
      'two',
    ]);
    expect(
      contradictory(open, fact('two', 'pier', 'is-kept', 'shut', {...by('bo'), ...on('2001')})),
    ).to.deep.equal([]);
  });

  it('are no values of a relation that takes any number of them', () => {
    expect(
      contradictory(
        fact('one', 'ana', 'supports', 'pier'),
        fact('two', 'ana', 'supports', 'quay', by('bo')),
        fact('three', 'bo', 'supports', 'pier', by('cyr')),
      ),
    ).to.deep.equal([]);
  });
});

describe('two numbers', () => {
  const amount = (value: number, unit: string, of?: string) => ({
    value,
    unit,
    tolerance: 0,
    approximate: false,
    ...(of === undefined ? {} : {of}),
  });
  const told = (first: Fact['object'], second: Fact['object']) =>
    contradictory(
      fact('one', 'pier', 'share-of', first),
      fact('two', 'pier', 'share-of', second, by('bo')),
    );

  it('contradict each other if they count the same', () => {
    expect(told(amount(3, 'boats'), amount(4, 'boats'))).to.deep.equal(['one', 'two']);
    expect(told(amount(3, 'boats'), amount(3, 'boats'))).to.deep.equal([]);
    expect(
      told(amount(3, 'per cent', 'the crew'), amount(4, 'per cent', 'the crew')),
    ).to.deep.equal(['one', 'two']);
  });

  it('stand beside each other if they count in other units, or shares of other wholes', () => {
    expect(told(amount(3, 'boats'), amount(4, 'lamps'))).to.deep.equal([]);
    expect(
      told(amount(3, 'per cent', 'the crew'), amount(4, 'per cent', 'the fleet')),
    ).to.deep.equal([]);
    expect(told(amount(3, 'per cent', 'the crew'), amount(4, 'per cent'))).to.deep.equal([]);
  });
});

describe('two subjects where there is one', () => {
  const head = fact('one', 'ana', 'leads', 'guild');

  it('contradict each other at one time', () => {
    expect(contradictory(head, fact('two', 'bo', 'leads', 'guild', by('bo')))).to.deep.equal([
      'one',
      'two',
    ]);
    expect(
      contradictory(head, fact('two', 'bo', 'leads', 'guild', {...by('bo'), ...on('2001')})),
    ).to.deep.equal([]);
  });

  it('do at any times, where the subject is one for ever', () => {
    expect(
      contradictory(
        fact('one', 'ana', 'first', 'ferry pilot', on('1950')),
        fact('two', 'bo', 'first', 'ferry pilot', {...by('bo'), ...on('1960')}),
      ),
    ).to.deep.equal(['one', 'two']);
  });

  it('do not where they are one subject, or have two objects', () => {
    expect(contradictory(head, fact('two', 'ana', 'leads', 'guild', by('bo')))).to.deep.equal([]);
    expect(contradictory(head, fact('two', 'bo', 'leads', 'lodge', by('bo')))).to.deep.equal([]);
  });

  it('are told apart by relation: who holds a place in one may lack it in another', () => {
    expect(
      contradictory(
        fact('one', 'ana', 'succeeded', 'cyr'),
        fact('two', 'bo', 'replaced', 'cyr', by('bo')),
      ),
    ).to.deep.equal([]);
  });
});

describe('“only” and another value', () => {
  const only = fact('one', 'ana', 'supports', 'pier', {only: true});
  const other = (more: Partial<Fact> = {}) =>
    fact('two', 'ana', 'supports', 'quay', {...by('bo'), ...more});

  it('contradict each other, whichever stands first', () => {
    expect(contradictory(only, other())).to.deep.equal(['one', 'two']);
    expect(contradictory({...only, id: 'three'}, other())).to.deep.equal(['three', 'two']);
  });

  it('do not where the other is the same value, or is of another subject or relation', () => {
    expect(contradictory(only, other({object: 'pier'}))).to.deep.equal([]);
    expect(contradictory(only, other({subject: 'cyr'}))).to.deep.equal([]);
    expect(contradictory(only, other({relation: 'opposes'}))).to.deep.equal([]);
  });

  it('do not where either is denied, by the article or by somebody', () => {
    for (const more of [denied, by('cyr', 'denies')]) {
      expect(contradictory(only, other(more))).to.deep.equal([]);
      expect(contradictory({...only, ...more}, other())).to.deep.equal([]);
    }
  });

  it('do not at two times', () => {
    expect(contradictory(only, other(on('2001-01-01')))).to.deep.equal([]);
    expect(contradictory({...only, ...on('2001-01-01')}, other(on('2001-01-01')))).to.deep.equal([
      'one',
      'two',
    ]);
  });

  it('do not where they are for two purposes', () => {
    const aims = [
      fact('rise', 'ana', 'wants-to', 'raise the quay'),
      fact('sink', 'ana', 'wants-to', 'sink the ferry'),
    ];
    const means = (id: string, object: string, purpose: string, more: Partial<Fact>) =>
      fact(id, 'ana', 'acts-by', object, {for: purpose, ...more});
    const stone = means('one', 'selling stone', 'rise', {only: true});
    const told = (purpose: string) =>
      contradictory(...aims, stone, means('two', 'drilling holes', purpose, by('bo')));
    expect(told('rise')).to.deep.equal(['one', 'two']);
    expect(told('sink')).to.deep.equal([]);
  });

  it('do from either side, where the relation holds both ways, and else from its own', () => {
    const line = fact('one', 'jor', 'borders', 'kesh', {only: true});
    const turned = fact('two', 'lund', 'borders', 'jor', by('bo'));
    expect(contradictory(line, turned)).to.deep.equal(['one', 'two']);
    const same = fact('two', 'kesh', 'borders', 'jor', by('bo'));
    expect(contradictory(line, same)).to.deep.equal([]);
    // The only land beside Jor may have others beside it.
    expect(contradictory(line, fact('two', 'kesh', 'borders', 'lund', by('bo')))).to.deep.equal([]);
    expect(
      contradictory(
        fact('one', 'ana', 'supports', 'guild', {only: true}),
        fact('two', 'bo', 'supports', 'ana', by('bo')),
      ),
    ).to.deep.equal([]);
  });
});
