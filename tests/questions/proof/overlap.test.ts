import {expect} from 'chai';
import {
  entitiesOverlap,
  factsOverlap,
  optionsOverlap,
  valuesOverlap,
} from '../../../src/questions/proof/overlap.js';
import {fact} from '../../review/fixtures.js';
import {known} from './known.js';

const knowledge = known([
  fact('in', 'gum', 'located-in', 'kesh'),
  fact('out', 'pier', 'located-in', 'lund', {negated: true}),
  fact('join', 'ana', 'member-of', 'lodge'),
  fact('help', 'bo', 'supports', 'lodge'),
  fact('dry', 'ana', 'wants-to', 'keep the water out', {near: ['rise']}),
  fact('rise', 'bo', 'wants-to', 'raise the quay'),
  fact('paint', 'bo', 'wants-to', 'paint the boats'),
]);

/** Asked from both sides, since neither comes first. */
function both(overlap: (a: string, b: string) => boolean, a: string, b: string): boolean {
  const found = overlap(a, b);
  expect(overlap(b, a), `${b} and ${a}`).to.equal(found);
  return found;
}

describe('two entities overlap', () => {
  const overlap = (a: string, b: string) =>
    both((one, other) => entitiesOverlap(knowledge, one, other), a, b);

  it('if they are one, or one is a part or a member of the other, over any number of steps', () => {
    expect(overlap('elm', 'elm')).to.equal(true);
    expect(overlap('elm', 'hill')).to.equal(true);
    expect(overlap('elm', 'jor')).to.equal(true);
    expect(overlap('cyr', 'board')).to.equal(true);
    expect(overlap('cyr', 'guild')).to.equal(true);
  });

  it('if a fact says that one lies in the other or belongs to it', () => {
    expect(overlap('gum', 'kesh')).to.equal(true);
    expect(overlap('ana', 'lodge')).to.equal(true);
  });

  it('not if they only lie in the same, have something else to do with each other, or are denied to', () => {
    expect(overlap('elm', 'fir')).to.equal(false);
    expect(overlap('elm', 'iden')).to.equal(false);
    expect(overlap('bo', 'lodge')).to.equal(false);
    expect(overlap('pier', 'lund')).to.equal(false);
  });
});

it('two facts overlap if a reader could take one for the other', () => {
  const overlap = (a: string, b: string) =>
    both(
      (one, other) =>
        factsOverlap(knowledge, knowledge.facts.get(one)!, knowledge.facts.get(other)!),
      a,
      b,
    );
  expect(overlap('dry', 'dry')).to.equal(true);
  expect(overlap('dry', 'rise')).to.equal(true);
  expect(overlap('dry', 'paint')).to.equal(false);
});

describe('two values overlap', () => {
  const overlap = (a: string, b: string) =>
    both((one, other) => valuesOverlap(knowledge, one, other), a, b);

  it('as entities do', () => {
    expect(overlap('elm', 'jor')).to.equal(true);
    expect(overlap('elm', 'fir')).to.equal(false);
  });

  it('not if one is an entity and the other a phrase, even of its name', () => {
    expect(overlap('elm', 'Elm')).to.equal(false);
    expect(overlap('elm', 'elm')).to.equal(true);
  });

  it('if all the words of one phrase are in the other, whatever their order and endings', () => {
    expect(overlap('lend boats', 'the lending of a boat to a stranger')).to.equal(true);
    expect(overlap('lend boats', 'boats to lend')).to.equal(true);
    expect(overlap('sell boats', 'sell stone')).to.equal(false);
    expect(overlap('sell boats', 'buy boats and stone')).to.equal(false);
  });

  it('if they are the same words, though these carry no meaning', () => {
    expect(overlap('to be', 'to be')).to.equal(true);
    expect(overlap('to be', 'to have')).to.equal(false);
    expect(overlap('to be', 'sell boats')).to.equal(false);
  });

  it('if facts that have them overlap, and not if those facts do not', () => {
    expect(overlap('keep the water out', 'raise the quay')).to.equal(true);
    expect(overlap('keep the water out', 'paint the boats')).to.equal(false);
    expect(overlap('keep the water out', 'sing')).to.equal(false);
  });
});

describe('two options overlap', () => {
  const overlap = optionsOverlap.bind(undefined, knowledge);

  it('as their values do, of entities, phrases and facts', () => {
    expect(overlap({entity: 'elm'}, {entity: 'hill'})).to.equal(true);
    expect(overlap({entity: 'elm'}, {entity: 'gum'})).to.equal(false);
    expect(overlap({phrase: 'sell boats'}, {phrase: 'sell the old boats'})).to.equal(true);
    expect(overlap({phrase: 'sell boats'}, {phrase: 'sell stone'})).to.equal(false);
    expect(overlap({fact: 'dry'}, {fact: 'rise'})).to.equal(true);
    expect(overlap({fact: 'dry'}, {fact: 'paint'})).to.equal(false);
  });

  it('not if they are of two sorts, or of one that has no parts', () => {
    expect(overlap({entity: 'elm'}, {phrase: 'elm'})).to.equal(false);
    expect(overlap({phrase: 'elm'}, {entity: 'elm'})).to.equal(false);
    expect(overlap({fact: 'dry'}, {phrase: 'keep the water out'})).to.equal(false);
    expect(overlap({phrase: 'keep the water out'}, {fact: 'dry'})).to.equal(false);
    expect(overlap({number: 3}, {number: 4})).to.equal(false);
  });

  it('as far as anybody knows, if one is a fact that the pack does not have', () => {
    expect(overlap({fact: 'dry'}, {fact: 'lost'})).to.equal(true);
    expect(overlap({fact: 'lost'}, {fact: 'dry'})).to.equal(true);
  });
});
