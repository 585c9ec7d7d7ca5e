import {expect} from 'chai';
import {timeline as english} from '../../src/words/ui/en/timeline.js';
import {TimelineScene} from '../../src/timeline/timeline-scene.js';
import {event, shapesPack} from './shapes-pack.js';

describe('TimelineScene', () => {
  it('parts the list at each lane, before the undated and before the withheld', () => {
    const {sections, places} = TimelineScene.of(shapesPack(), {withheld: new Set(['day'])});
    expect(sections.map(({lane}) => lane)).to.deep.equal([0, 1, 'undated', 'withheld']);
    expect(sections[0]!.from).to.equal(0);
    expect(sections.at(-1)!.to).to.equal(places.length);
  });

  it('stays as it is when another filter is put on', () => {
    const whole = TimelineScene.of(shapesPack());
    const count = whole.places.length;
    const narrow = whole.narrowed({lane: 'money'});
    expect(narrow.places.length).to.be.below(count);
    expect(narrow.filter).to.deep.equal({lane: 'money'});
    expect(narrow.model).to.equal(whole.model);
    expect(whole.places).to.have.length(count);
    expect(whole.filter).to.deep.equal({});
    expect(narrow.narrowed({}).places).to.deep.equal(whole.places);
  });

  it('has no place on the axis for what is undated, withheld or unknown', () => {
    const scene = TimelineScene.of(shapesPack(), {withheld: new Set(['week'])});
    expect(scene.placeOnAxis('day')).to.be.a('number');
    for (const id of ['undated', 'week', 'constructor', null]) {
      expect(scene.placeOnAxis(id), String(id)).to.equal(undefined);
    }
  });

  it('words the lanes that are not the article’s own', () => {
    const scene = TimelineScene.of(shapesPack([event('other', {lane: 'bridge'})]));
    expect(scene.laneLabel('undated', english)).to.equal(english.undatedLane);
    expect(scene.laneLabel('withheld', english)).to.equal(english.withheldLane);
    expect(scene.laneLabel(0, english)).to.equal(scene.pack.lanes[0]!.label);
  });
});
