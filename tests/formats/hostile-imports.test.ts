import {expect} from 'chai';
import fc from 'fast-check';
import type {ArticleEvent} from '../../src/pack/article-pack.js';
import type {ImportResult} from '../../src/formats/imported-pack.js';
import {parseTimelineJs} from '../../src/formats/timeline-js.js';
import {parseVisItems} from '../../src/formats/vis-items.js';
import {always} from '../property.js';

const deep = fc
  .integer({min: 1, max: 20_000})
  .chain(depth =>
    fc
      .constantFrom(['[', ']'], ['{"constructor":', '}'])
      .map(([open, close]) => [depth, open!, close!] as const),
  )
  .map(
    ([depth, open, close]) => JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`) as unknown,
  );

const scraps = [
  ...[
    '',
    ' ',
    '2014',
    '2014-04-20',
    'c. 1850',
    '1850s',
    'Spring 2014',
    '44 BC',
    'present',
    '2014-02-30',
    '79-08-24',
    'Y12000',
    '-0050',
  ],
  ...[
    '<b>a</b>',
    'a<b and c>d',
    '&eacute;&#0;',
    '<!--',
    '\u0000\ud800',
    '__proto__',
    'constructor',
    'background',
  ],
];
/** What holds something, and no parts. */
const single = fc.oneof(
  {weight: 2, arbitrary: fc.constantFrom<unknown>(...scraps.filter(scrap => scrap.trim() !== ''))},
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      true,
      0,
      -0,
      -1,
      13,
      31,
      1995,
      -44,
      1e15,
      1e300,
      -8.64e15,
      0.5,
    ),
  },
);
const odd = fc.oneof(
  {weight: 9, arbitrary: single},
  {weight: 3, arbitrary: fc.constantFrom<unknown>(null, '', ' ', [], {})},
  {weight: 2, arbitrary: fc.jsonValue()},
  {weight: 1, arbitrary: deep},
);

/** An object with some of these fields, as `JSON.parse` makes it. */
function some(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  return fc.oneof(
    {weight: 9, arbitrary: fc.record(fields, {requiredKeys: []})},
    {weight: 1, arbitrary: odd},
  );
}

const date = some({year: odd, month: odd, day: odd, hour: odd, display_date: odd});
const text = some({headline: odd, text: odd, constructor: odd});
const slide = some({
  start_date: date,
  end_date: date,
  text,
  group: odd,
  media: some({url: odd, caption: odd}),
  display_date: odd,
  '~/x': odd,
});
const timelineJs = fc.record(
  {
    events: fc.array(slide, {maxLength: 6}),
    eras: fc.oneof(fc.array(slide, {maxLength: 3}), odd),
    title: slide,
    scale: odd,
  },
  {requiredKeys: ['events']},
);
const item = some({
  id: odd,
  content: odd,
  title: odd,
  start: odd,
  end: odd,
  group: odd,
  type: odd,
  style: odd,
});
const group = some({id: odd, content: odd, nestedGroups: odd});
const visItems = fc.tuple(
  fc.array(item, {maxLength: 6}),
  fc.oneof(fc.array(group, {maxLength: 4}), odd),
);

/** Tells which inputs have a line of their own in the losses that says that they are left out. */
function leftOut({losses}: ImportResult, place: string, count: number): number {
  return Array.from({length: count}, (_, index) => `${place}/${index}: `).filter(path =>
    losses.some(line => line.startsWith(path) && line.endsWith('left out.')),
  ).length;
}

/** No events at all are the one thing that is refused. */
function eventsOf(result: ImportResult): readonly ArticleEvent[] {
  if (result.ok) return result.pack.events;
  expect(result.problems).to.deep.equal([{path: '', code: 'nothing-to-show', values: {}}]);
  return [];
}

function isTold({losses}: ImportResult, path: string): boolean {
  return losses.some(line => line.startsWith(`${path}: `));
}

/** What an end of a time comes to where it stands alone. */
function readAlone(value: unknown): string | undefined {
  if (value === 'present') return '..';
  return eventsOf(parseVisItems([{start: value}]))[0]!.time?.edtf;
}

describe('The importers', () => {
  it('read any JSON in the form of TimelineJS3, and keep or tell of every event', () => {
    always(
      fc.property(timelineJs, data => {
        const result = parseTimelineJs(data);
        const eras = Array.isArray(data.eras) ? data.eras.length : 0;
        const lost =
          leftOut(result, '/events', data.events.length) + leftOut(result, '/eras', eras);
        expect(eventsOf(result)).to.have.length(data.events.length + eras - lost);
      }),
      300,
    );
  });

  it('read any JSON in the form of vis-timeline, and keep or tell of every item', () => {
    always(
      fc.property(visItems, ([items, groups]) => {
        const result = parseVisItems(items, groups);
        const lost = leftOut(result, '/items', items.length);
        expect(eventsOf(result)).to.have.length(items.length - lost);
      }),
      300,
    );
  });

  it('keep or tell of both ends of a time', () => {
    always(
      fc.property(single, single, (start, end) => {
        const result = parseVisItems([{start, end}]);
        const edtf = eventsOf(result)[0]!.time?.edtf;
        if (!isTold(result, '/items/0/start')) {
          expect(edtf).not.to.equal(undefined);
          expect(edtf!.split('/')[0]).to.equal(readAlone(start)!.split('/')[0]);
        }
        if (!isTold(result, '/items/0/end'))
          expect([readAlone(end), `${readAlone(start)}/${readAlone(end)}`]).to.include(edtf);
      }),
      1000,
    );
  });

  it('read any JSON at all', () => {
    always(
      fc.property(odd, odd, (data, other) => {
        for (const result of [parseTimelineJs(data), parseVisItems(data, other)])
          expect(result.losses).to.be.an('array');
      }),
      500,
    );
  });

  it('let one bad event cost itself alone', () => {
    const good = {content: 'Good', start: '2014'};
    for (const bad of [
      null,
      'x',
      {content: {}, start: {}},
      {content: 'x', start: '-000050-04-20', end: 'never'},
    ])
      expect(
        eventsOf(parseVisItems([good, bad, good])).filter(({label}) => label === 'Good'),
      ).to.have.length(2);
  });

  it('find the lanes of thirty thousand groups', () => {
    const items = Array.from({length: 30_000}, (_, group) => ({
      content: 'x',
      start: '2014',
      group,
    }));
    const result = parseVisItems(
      items,
      items.map(({group: id}) => ({id, content: `Group ${id}`})),
    );
    expect(result.ok && result.pack.lanes).to.have.length(30_000);
  });
});
