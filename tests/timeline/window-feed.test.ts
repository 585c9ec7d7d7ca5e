import {expect} from 'chai';
import fc from 'fast-check';
import {isoDay} from '../../src/pack/time/calendar.js';
import {mainWindow, wholeWindow} from '../../src/timeline/window.js';
import {timelineModel} from '../../src/timeline/timeline-model.js';
import {WindowFeeder} from '../../src/timeline/window-feed.js';
import {smallPack} from '../fixtures/small-pack.js';
import {always} from '../property.js';
import {event} from './shapes-pack.js';

const lanes = ['bridge', 'money'];

/** Events from pairs of a day and a length; a length below 0 leaves the end open. */
function modelOf(pairs: readonly (readonly [number, number])[]) {
  const events = pairs.map(([day, length], number) => {
    const end = length < 0 ? '..' : isoDay(day + length);
    return event(`e${number}`, {
      lane: lanes[number % 2]!,
      time: {edtf: length === 0 ? isoDay(day) : `${isoDay(day)}/${end}`, basis: 'stated'},
    });
  });
  return timelineModel(smallPack({events}));
}

const pairs = fc.array(
  fc.tuple(fc.integer({min: 0, max: 9000}), fc.integer({min: -1, max: 4000})),
  {
    minLength: 1,
    maxLength: 300,
  },
);
const windows = fc
  .tuple(fc.integer({min: -500, max: 9000}), fc.integer({min: 5, max: 9000}))
  .map(([from, length]) => ({from, to: from + length}));

describe('WindowFeeder', () => {
  const allOf = (count: number) => Uint32Array.from({length: count}, (_, place) => place);

  it('shows every event that the window meets, once, by itself or in a group, and no other', () => {
    always(
      fc.property(pairs, windows, (given, window) => {
        const model = modelOf(given);
        const {places, groups} = new WindowFeeder(model, allOf(given.length)).feed(window, 20);
        const shown = [...places, ...groups.flatMap(group => group.places)];
        expect(new Set(shown).size).to.equal(shown.length);
        for (const group of groups) expect(group.places.length).to.be.above(1);
        for (let place = 0; place < given.length; place++) {
          const meets = model.from[place]! < window.to && model.to[place]! > window.from;
          if (meets) expect(shown).to.include(place);
        }
        for (const place of places) {
          expect(model.from[place]! < window.to && model.to[place]! > window.from).to.be.true;
        }
      }),
    );
  });

  it('keeps to the budget', () => {
    always(
      fc.property(pairs, windows, (given, window) => {
        const {places, groups} = new WindowFeeder(modelOf(given), allOf(given.length)).feed(
          window,
          60,
        );
        expect(places.length + groups.length).to.be.at.most(60);
      }),
    );
  });

  it('does not group what fits', () => {
    const model = modelOf(Array.from({length: 20}, (_, number) => [number * 10, 0]));
    const {places, groups} = new WindowFeeder(model, allOf(20)).feed({from: -1, to: 400}, 20);
    expect(places).to.have.length(20);
    expect(groups).to.deep.equal([]);
  });

  it('a sparse lane shows each event while a crowded one is grouped', () => {
    const given = Array.from({length: 400}, (_, number): [number, number] =>
      number % 2 === 0 ? [number, 0] : [Math.min(number, 5) * 100, 0],
    );
    const model = modelOf(given);
    const sparse = given.flatMap((_, place) =>
      model.lane[place] === 0 || place < 203 ? [place] : [],
    );
    const {places, groups} = new WindowFeeder(model, sparse).feed({from: 0, to: 800}, 30);
    expect(places.filter(place => model.lane[place] === 1)).to.have.length(3);
    expect(new Set(groups.map(group => group.lane))).to.deep.equal(new Set([0]));
  });

  it('does not call a single event a group', () => {
    const crowd = Array.from({length: 60}, (_, number): [number, number] => [number, 0]);
    const model = modelOf([...crowd, [5000, 0], [5000, 0]]);
    const {places, groups} = new WindowFeeder(model, allOf(62)).feed({from: -10, to: 6000}, 12);
    expect(places.map(place => model.from[place])).to.deep.equal([5000, 5000]); // one in each lane
    expect(groups).not.to.be.empty;
  });

  it('keeps the groups while the window moves', () => {
    const model = modelOf(Array.from({length: 300}, (_, number) => [number * 7, 0]));
    const feeder = new WindowFeeder(model, allOf(300));
    const before = feeder.feed({from: 0, to: 1000}, 30).groups.map(({id}) => id);
    const after = feeder.feed({from: 20, to: 1020}, 30).groups.map(({id}) => id);
    expect(before.filter(id => after.includes(id)).length).to.be.above(before.length - 4);
  });

  it('says how far a group reaches', () => {
    const model = modelOf(Array.from({length: 200}, (_, number) => [number, 2]));
    for (const group of new WindowFeeder(model, allOf(200)).feed({from: 0, to: 300}, 10).groups) {
      expect(group.from).to.equal(Math.min(...group.places.map(place => model.from[place]!)));
      expect(group.to).to.equal(Math.max(...group.places.map(place => model.to[place]!)));
    }
  });
});

describe('windows to begin with', () => {
  it('show what has both ends; all of time shows the open beginnings too', () => {
    const model = modelOf([
      [100, 10],
      [3000, 10],
      [0, -1],
    ]);
    const places = Uint32Array.from([0, 1, 2]);
    expect(mainWindow(model, places)!.from).to.be.within(-300, 100);
    expect(wholeWindow(model, places)!.from).to.be.below(0);
    expect(mainWindow(model, new Uint32Array())).to.equal(undefined);
  });
});
