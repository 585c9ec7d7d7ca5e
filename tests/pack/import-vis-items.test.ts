import {expect} from 'chai';
import fc from 'fast-check';
import {parseVisItems} from '../../src/pack/import-vis-items.js';

describe('parseVisItems', () => {
  it('makes events of items and lanes of groups', () => {
    const result = parseVisItems(
      [
        {
          id: 1,
          content: '<b>Opening</b>',
          start: '2019-06-14',
          group: 'b',
          title: 'In the <i>rain</i>',
        },
        {id: 2, content: 'Building', start: '2016-03', end: '2019-05-31', type: 'range'},
      ],
      [{id: 'b', content: 'The bridge'}],
      {title: 'Brask'},
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.pack.lanes).to.deep.equal([
      {id: 'the-bridge', label: 'The bridge'},
      {id: 'brask', label: 'Brask'},
    ]);
    const common = {evidence: [], quizworthy: true};
    expect(result.pack.events).to.deep.equal([
      {
        id: 'opening',
        label: 'Opening',
        summary: 'In the rain',
        kind: 'happening',
        lane: 'the-bridge',
        time: {edtf: '2019-06-14', basis: 'stated'},
        ...common,
      },
      {
        id: 'building',
        label: 'Building',
        kind: 'state',
        lane: 'brask',
        time: {edtf: '2016-03/2019-05-31', basis: 'stated'},
        ...common,
      },
    ]);
    expect(result.losses).to.deep.equal([]);
  });

  for (const [why, start] of [
    ['a Date', new Date(Date.UTC(2019, 5, 14, 23))],
    ['milliseconds', Date.UTC(2019, 5, 14, 23)],
    ['a day with a time', '2019-06-14 23:00'],
  ] as const) {
    it(`takes the day of ${why} in any time zone, and tells of the time`, () => {
      const result = parseVisItems([{content: 'Opening', start}]);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      expect(result.pack.events[0]!.time!.edtf).to.equal('2019-06-14');
      expect(result.losses).to.have.length(1);
    });
  }

  it('tells what it left behind', () => {
    const result = parseVisItems([
      {start: '2019', end: '2020', type: 'background'},
      {content: 'Opening', start: '2019', style: 'color: red'},
    ]);
    expect(result.ok && result.losses).to.deep.equal([
      'An item without text, such as a coloured background (1 time)',
      'A style of an item’s own (1 time)',
    ]);
  });

  for (const [why, items, path] of [
    ['a DataSet', {get: () => []}, '/get'],
    ['a date in words', [{content: 'A', start: 'last May'}], '/0/start'],
    ['an impossible day', [{content: 'A', start: '2019-02-30'}], '/0/start'],
    ['an end before the start', [{content: 'A', start: '2019', end: '2016'}], '/0/start'],
    ['an invalid Date', [{content: 'A', start: new Date(NaN)}], '/0/start'],
    ['nothing', [], ''],
  ] as const) {
    it(`refuses ${why}`, () => {
      const result = parseVisItems(items);
      expect(result.ok ? [] : result.problems.map(problem => problem.path)).to.include(path);
    });
  }

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (items, groups) => {
        expect(parseVisItems(items, groups)).to.have.property('ok');
        expect(parseVisItems([items, groups])).to.have.property('ok');
      }),
      {seed: 1, numRuns: 200},
    );
  });
});
