import {expect} from 'chai';
import {parseIsoDay} from '../../src/pack/time/calendar.js';
import {
  filterChoices,
  filterEntries,
  NOBODY_NAMED,
  THE_AUTHOR,
} from '../../src/timeline/entry-filter.js';
import {legendShapes} from '../../src/timeline/shapes.js';
import {CONTEXT_LANE} from '../../src/timeline/entries.js';
import {timelineModel} from '../../src/timeline/timeline-model.js';
import {smallPack} from '../fixtures/small-pack.js';
import {event, shapesPack} from './shapes-pack.js';

describe('timelineModel', () => {
  it('orders by lane and the earliest possible day, with the undated last', () => {
    const model = timelineModel(smallPack());
    expect(model.entries.map(({id}) => id)).to.deep.equal([
      'planning-meeting',
      'construction',
      'opening',
      'toll-dispute',
    ]);
    const undated = timelineModel(shapesPack());
    expect(undated.entries.at(-1)?.id).to.equal('undated');
    expect(undated.undated).to.equal(undated.entries.length - 1);
  });

  it('gives an undated event no place on the axis', () => {
    const model = timelineModel(shapesPack());
    expect(model.from[model.placeOf('undated')!]).to.be.NaN;
    expect(model.to[model.placeOf('undated')!]).to.be.NaN;
  });

  it('gives a withheld event no place on the axis either, and no bounds', () => {
    const model = timelineModel(shapesPack(), {withheld: new Set(['day'])});
    const place = model.placeOf('day')!;
    expect(model.from[place]).to.be.NaN;
    expect(place).to.be.at.least(model.withheld);
    expect(model.boundsOf(model.entries[place]!)).to.equal(undefined);
  });

  it('leaves out what would tell a withheld date: bounds by order, and other sources', () => {
    const pack = shapesPack();
    const background = [{...pack.background[0]!, event: 'week'}];
    const model = timelineModel(
      {...pack, background},
      {context: true, withheld: new Set(['week'])},
    );
    expect(model.from[model.placeOf('relative')!]).to.be.NaN;
    expect(model.lanes.map(({id}) => id)).not.to.include(CONTEXT_LANE);
    const open = timelineModel({...pack, background}, {context: true});
    expect(open.to[open.placeOf('relative')!]).to.equal(parseIsoDay('2002-05-08'));
    expect(open.lanes.map(({id}) => id)).to.include(CONTEXT_LANE);
  });

  it('knows the day after the last one on which the article can have been written', () => {
    const {article} = smallPack();
    const written = {edtf: '2019-06', basis: 'stated'} as const;
    const model = timelineModel(smallPack({article: {...article, written}}));
    expect(model.written).to.equal(parseIsoDay('2019-07-01'));
    const {written: _, ...unwritten} = article;
    expect(timelineModel(smallPack({article: unwritten}))).not.to.have.property('written');
  });

  it('adds what other sources say only when asked, in a lane of its own', () => {
    expect(timelineModel(smallPack()).lanes.map(({id}) => id)).to.deep.equal(['bridge', 'money']);
    const model = timelineModel(smallPack(), {context: true});
    expect(model.lanes.at(-1)?.id).to.equal(CONTEXT_LANE);
    expect(model.entries.at(-1)?.background?.id).to.equal('older-ferry');
  });
});

describe('filterEntries', () => {
  const pack = smallPack({
    events: [
      event('a', {participants: ['mira-tolan'], place: 'brask'}),
      event('b', {lane: 'money', source: {by: 'velt-works', attitude: 'says'}}),
      event('c', {label: 'Ünder way', source: {attitude: 'thinks'}}),
    ],
  });
  const model = timelineModel(pack);
  const found = (filter: Parameters<typeof filterEntries>[2]) =>
    [...filterEntries(model, pack, filter)].map(place => model.entries[place]!.id);

  it('narrows by lane, person, place and who states it', () => {
    expect(found({lane: 'money'})).to.deep.equal(['b']);
    expect(found({person: 'mira-tolan'})).to.deep.equal(['a']);
    expect(found({place: 'brask'})).to.deep.equal(['a']);
    expect(found({source: 'velt-works'})).to.deep.equal(['b']);
    expect(found({source: THE_AUTHOR})).to.deep.equal(['a']);
    expect(found({source: NOBODY_NAMED})).to.deep.equal(['c']);
  });

  it('lists a stretch of days by what lies wholly within it', () => {
    const dated = smallPack({
      events: [
        event('long', {time: {edtf: '2002-05', basis: 'stated'}}),
        event('first', {time: {edtf: '2002-05-01', basis: 'stated'}}),
        event('last', {time: {edtf: '2002-05-07', basis: 'stated'}}),
        event('after', {time: {edtf: '2002-05-08', basis: 'stated'}}),
      ],
    });
    const days = timelineModel(dated);
    const within = {from: parseIsoDay('2002-05-01'), to: parseIsoDay('2002-05-08')};
    const places = [...filterEntries(days, dated, {within})];
    expect(places.map(place => days.entries[place]!.id)).to.deep.equal(['first', 'last']);
  });

  it('finds labels, names and other spellings, without regard to case and marks', () => {
    expect(found({text: 'UNDER'})).to.deep.equal(['c']);
    expect(found({text: 'tolan event'})).to.deep.equal(['a']);
    expect(found({text: 'brask-on-orle'})).to.deep.equal(['a']);
    expect(found({text: 'nothing'})).to.deep.equal([]);
  });

  it('offers only what some event has', () => {
    const choices = filterChoices(model, pack);
    expect(choices.persons.map(({id}) => id)).to.deep.equal(['mira-tolan']);
    expect(choices.places.map(({id}) => id)).to.deep.equal(['brask']);
    expect(choices.sources).to.have.members([THE_AUTHOR, NOBODY_NAMED, 'velt-works']);
  });
});

describe('legendShapes', () => {
  it('explains the shapes in use and no others', () => {
    const pack = smallPack({
      events: [event('a', {time: {edtf: '2002-05~', basis: 'stated'}}), event('b')],
    });
    expect(legendShapes(timelineModel(pack))).to.deep.equal({
      shapes: ['month', 'undated'],
      approximate: true,
      uncertain: false,
      bracketed: false,
    });
  });
});
