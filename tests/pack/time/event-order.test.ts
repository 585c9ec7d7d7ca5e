import {expect} from 'chai';
import fc from 'fast-check';
import type {ArticleEvent} from '../../../src/pack/article-pack.js';
import {provableOrder} from '../../../src/pack/time/event-order.js';
import {parsePack} from '../../../src/pack/parse-pack.js';
import {smallPack} from '../../fixtures/small-pack.js';
import {always} from '../../property.js';

/** An event with just what an order needs. */
function event(id: string, more: Partial<ArticleEvent> = {}): ArticleEvent {
  return {
    id,
    label: id,
    kind: 'happening',
    lane: 'bridge',
    evidence: [],
    quizworthy: true,
    ...more,
  };
}

const on = (edtf: string, slackDays?: number): Partial<ArticleEvent> => ({
  time: {edtf, basis: 'stated', ...(slackDays === undefined ? {} : {slackDays})},
});

function pairsOf(...events: ArticleEvent[]): readonly string[] {
  return [...provableOrder({events}).pairs()].map(pair => pair.join(' < ')).sort();
}

describe('provableOrder', () => {
  it('proves what is said and what follows from it', () => {
    expect(
      pairsOf(event('a', {before: ['b']}), event('b'), event('c', {after: ['b']})),
    ).to.deep.equal(['a < b', 'a < c', 'b < c']);
  });

  it('proves what dates that lie apart show', () => {
    expect(pairsOf(event('a', on('2001')), event('b', on('2002-01-01')))).to.deep.equal(['a < b']);
  });

  for (const [why, first, second] of [
    ['dates that overlap', on('2002'), on('2002-05')],
    ['dates that touch', on('2002-05-01'), on('2002-05-01')],
    ['dates within each other’s slack', on('2002-05-01', 2), on('2002-05-04', 1)],
    ['dates without their year', on('XXXX-05'), on('XXXX-06')],
    ['dates that are widened too far', on('2001~'), on('2003')],
    ['an event without a date', {}, on('2003')],
    ['an interval that goes on', on('2001/..'), on('2003')],
    ['a spring in either half of the world', on('2019-21'), on('2019-08-20')],
    ['a summer that may be that of the south', on('2019-22'), on('2020-02')],
  ] as const) {
    it(`proves nothing by ${why}`, () => {
      expect(pairsOf(event('a', first), event('b', second))).to.deep.equal([]);
    });
  }

  it('proves what a season of one half of the world shows', () => {
    expect(pairsOf(event('a', on('2019-25')), event('b', on('2019-06')))).to.deep.equal(['a < b']);
    expect(pairsOf(event('a', on('2019-08')), event('b', on('2019-29')))).to.deep.equal(['a < b']);
  });

  it('proves no beginning before that of an event that it went on during, for they may share it', () => {
    expect(pairsOf(event('a', {kind: 'state', during: ['b']}), event('b'))).to.deep.equal([]);
  });

  it('takes no more slack than it is given', () => {
    expect(pairsOf(event('a', on('2002-05-01', 2)), event('b', on('2002-05-05', 1)))).to.deep.equal(
      ['a < b'],
    );
  });

  it('lets a state that came before go on', () => {
    const state = event('a', {kind: 'state', ...on('2001/..')});
    expect(pairsOf(state, event('b', on('2003')))).to.deep.equal(['a < b']);
    const still = event('a', {kind: 'state', before: ['b']});
    expect(pairsOf(still, event('b'), event('c', {after: ['b']}))).to.deep.equal([
      'a < b',
      'a < c',
      'b < c',
    ]);
  });

  it('goes from dates to words and back', () => {
    const pairs = pairsOf(
      event('early', on('2001')),
      event('undated', {before: ['late']}),
      event('middle', {...on('2002'), before: ['undated']}),
      event('late'),
    );
    expect(pairs).to.deep.equal([
      'early < late',
      'early < middle',
      'early < undated',
      'middle < late',
      'middle < undated',
      'undated < late',
    ]);
  });

  it('knows that what a state held is over with what came after the state', () => {
    const pairs = pairsOf(
      event('war', {kind: 'state', during: ['battle']}),
      event('eve', {before: ['war']}),
      event('battle'),
    );
    expect(pairs).to.deep.equal(['eve < battle', 'eve < war']);
  });

  it('says nothing of an event and itself, or of events that are not there', () => {
    const order = provableOrder(smallPack());
    expect(order.isBefore('opening', 'opening')).to.be.false;
    expect(order.isBefore('opening', 'nowhere')).to.be.false;
    expect(order.isBefore('nowhere', 'opening')).to.be.false;
  });

  it('gives the pairs of some events alone', () => {
    const order = provableOrder(smallPack());
    expect([...order.pairs(['opening', 'planning-meeting'])]).to.deep.equal([
      ['planning-meeting', 'opening'],
    ]);
  });

  describe('of any good pack', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const time = fc.option(
      fc.constantFrom('2001', '2002-03', '2002~', '2001/2003', '2003/..', '[..2002]'),
      {
        nil: undefined,
      },
    );
    const links = fc.subarray(ids, {maxLength: 2});
    const events = fc.tuple(
      ...ids.map(id =>
        fc
          .record({
            kind: fc.constantFrom('happening', 'state'),
            edtf: time,
            before: links,
            during: links,
          })
          .map(({kind, edtf, before, during}) =>
            event(id, {
              kind: kind as ArticleEvent['kind'],
              ...(edtf === undefined ? {} : on(edtf)),
              before: before.filter(other => other > id),
              during: during.filter(other => other > id && !before.includes(other)),
            }),
          ),
      ),
    );
    const goodEvents = events.filter(
      list => parsePack(smallPack({facts: [], complete: [], events: list})).ok,
    );

    it('is a strict order, whatever the order of the list', () => {
      always(
        fc.property(
          goodEvents,
          fc.shuffledSubarray(ids, {minLength: ids.length}),
          (list, places) => {
            const order = provableOrder({events: list});
            const shuffled = provableOrder({events: places.map(id => list[ids.indexOf(id)]!)});
            for (const a of ids) {
              for (const b of ids) {
                expect(shuffled.isBefore(a, b)).to.equal(order.isBefore(a, b));
                if (!order.isBefore(a, b)) continue;
                expect(order.isBefore(b, a), `${a} < ${b} < ${a}`).to.be.false;
                for (const c of ids) {
                  if (order.isBefore(b, c))
                    expect(order.isBefore(a, c), `${a} < ${b} < ${c}`).to.be.true;
                }
              }
            }
          },
        ),
        200,
      );
    });
  });
});
