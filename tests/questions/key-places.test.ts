import {expect} from 'chai';
import {spreadKeys, type KeyPlace} from '../../src/questions/draw/key-places.js';

const free = (place: number): KeyPlace => ({place, isFixed: false});
const fixed = (place: number): KeyPlace => ({place, isFixed: true});

/** Where keys stand in the end. */
function spread(...keys: readonly (KeyPlace | undefined)[]): readonly (number | undefined)[] {
  return spreadKeys(keys, {
    placeOf: key => key,
    movedTo: (key, place) => (key?.isFixed ? key : {...key!, place}),
  }).map(key => key?.place);
}

function longestRun(places: readonly unknown[]): number {
  let run = 0;
  const runs = places.map((place, index) => (run = place === places[index - 1] ? run + 1 : 1));
  return Math.max(...runs);
}

describe('spreadKeys', () => {
  it('leaves keys alone that are spread already', () => {
    expect(spread(free(0), free(0), free(1), free(2))).to.deep.equal([0, 0, 1, 2]);
    expect(spread()).to.deep.equal([]);
  });

  it('lets no key stand three times running in one place', () => {
    for (const place of [0, 1, 2]) {
      const places = spread(...Array.from({length: 9}, () => free(place)));
      expect(longestRun(places), places.join()).to.be.at.most(2);
    }
  });

  it('gives every place its share, give or take one', () => {
    const places = spread(...Array.from({length: 9}, () => free(1)));
    for (const own of [0, 1, 2])
      expect(places.filter(place => place === own).length).to.be.within(2, 4);
  });

  it('counts keys that cannot move for the run, before, between and behind', () => {
    for (const keys of [
      [fixed(0), fixed(0), free(0), free(1), free(2)],
      [fixed(0), free(0), fixed(0), free(1), free(2)],
      [free(0), fixed(0), fixed(0), free(1), free(2)],
    ]) {
      expect(longestRun(spread(...keys))).to.be.at.most(2);
    }
  });

  it('moves no key that cannot move, and passes over questions without places', () => {
    expect(spread(fixed(2), fixed(2), fixed(2))).to.deep.equal([2, 2, 2]);
    const places = spread(free(0), undefined, free(0), undefined, free(0));
    expect([places[1], places[3]]).to.deep.equal([undefined, undefined]);
    expect(longestRun(places.filter(place => place !== undefined))).to.be.at.most(2);
  });
});
