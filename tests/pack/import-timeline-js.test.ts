import {expect} from 'chai';
import fc from 'fast-check';
import {parseTimelineJs} from '../../src/pack/import-timeline-js.js';

const slide = (headline: string, more: object = {}) => ({
  start_date: {year: '2019', month: '', day: ''},
  end_date: {year: '', month: '', day: ''},
  text: {headline, text: ''},
  media: {url: '', caption: '', credit: ''},
  group: '',
  ...more,
});

/** The events that come of some slides. */
function eventsOf(...slides: object[]) {
  const result = parseTimelineJs({title: {text: {headline: 'A bridge'}}, events: slides});
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.pack.events;
}

describe('parseTimelineJs', () => {
  it('takes the headline and the introduction', () => {
    const result = parseTimelineJs({
      title: {text: {headline: 'A <b>bridge</b>', text: '<p>Of Brask &amp; its river.</p>'}},
      events: [slide('The bridge opens')],
    });
    expect(result.ok && result.pack.article).to.deep.equal({
      title: 'A bridge',
      paragraphs: [{number: 0, digest: 'Of Brask & its river.'}],
    });
    expect(result.ok && result.losses).to.deep.equal([]);
  });

  for (const [why, dates, edtf, kind] of [
    ['a year', {start_date: {year: 2019}}, '2019', 'happening'],
    ['a month', {start_date: {year: '2019', month: '6', day: ''}}, '2019-06', 'happening'],
    ['a day', {start_date: {year: '2019', month: '06', day: '4'}}, '2019-06-04', 'happening'],
    [
      'a year before the first',
      {start_date: {year: '-44', month: '3', day: '15'}},
      '-0043-03-15',
      'happening',
    ],
    ['a far year', {start_date: {year: '-12000'}}, 'Y-11999', 'happening'],
    [
      'two dates',
      {start_date: {year: '2016'}, end_date: {year: '2019', month: '5'}},
      '2016/2019-05',
      'state',
    ],
    [
      'the same date twice',
      {start_date: {year: '2016'}, end_date: {year: '2016'}},
      '2016',
      'happening',
    ],
  ] as const) {
    it(`takes ${why} for what it is`, () => {
      const [event] = eventsOf(slide('The bridge', dates));
      expect(event).to.deep.include({time: {edtf, basis: 'stated'}, kind});
    });
  }

  it('makes lanes of groups and of eras', () => {
    const result = parseTimelineJs({
      title: {text: {headline: 'A bridge'}},
      events: [slide('One', {group: 'Town'}), slide('Two'), slide('Three', {group: 'Town'})],
      eras: [{start_date: {year: 600}, end_date: {year: 650}, text: {headline: 'Old days'}}],
    });
    if (!result.ok) throw new Error('refused');
    expect(result.pack.lanes).to.deep.equal([
      {id: 'town', label: 'Town'},
      {id: 'a-bridge', label: 'A bridge'},
      {id: 'eras', label: 'Eras'},
    ]);
    expect(result.pack.events.map(({lane}) => lane)).to.deep.equal([
      'town',
      'a-bridge',
      'town',
      'eras',
    ]);
  });

  it('gives every event an id of its own', () => {
    const ids = eventsOf(slide('A!'), slide('A 2'), slide('a'), slide('Ä'), slide('Мост')).map(
      ({id}) => id,
    );
    expect(ids).to.deep.equal(['a', 'a-2', 'a-3', 'a-4', 'event']);
  });

  it('keeps text as text', () => {
    const [event] = eventsOf(
      slide('<img src=x onerror=alert(1)>Opening', {
        text: {
          headline: '<img src=x onerror=alert(1)>Opening',
          text: '<script>alert(1)</script>1 &lt; 2<p>and more',
        },
      }),
    );
    expect(event).to.include({label: 'Opening', summary: '1 < 2 and more'});
  });

  it('keeps the date that was meant for display as a note', () => {
    const [event] = eventsOf(slide('A', {start_date: {year: 2019, display_date: 'that summer'}}));
    expect(event!.time!.note).to.equal('that summer');
  });

  it('tells what it left behind', () => {
    const result = parseTimelineJs({
      events: [
        slide('A', {start_date: {year: 2019, hour: 12}, media: {url: 'https://example.org/a.jpg'}}),
        slide('B', {media: {url: 'https://example.org/b.jpg'}, background: {url: 'x'}}),
        slide('C', {text: {headline: 'C', text: '<a href="https://example.org">here</a>'}}),
        slide('D', {start_date: {year: -13_800_000_000}}),
        slide('E', {start_date: {}}),
      ],
      scale: 'cosmological',
    });
    expect(result.ok && result.losses).to.deep.equal([
      'A medium, with its caption and credit (2 times)',
      'A time of day: a pack knows days (1 time)',
      'A background (1 time)',
      'The links of a text (1 time)',
      'A year before or after all that the calendar can count (1 time)',
      'An event without a date that a pack can hold: it stands undated (2 times)',
    ]);
  });

  for (const [why, json, path] of [
    ['no events', {title: {}}, '/events'],
    ['text', '{"events": []}', '/events'],
    [
      'a date that is none',
      {events: [slide('A', {start_date: {year: 2019, month: 13}})]},
      '/events/0/start_date',
    ],
    [
      'a year in words',
      {events: [slide('A', {start_date: {year: 'last'}})]},
      '/events/0/start_date/year',
    ],
    [
      'an end before the start',
      {events: [slide('A', {start_date: {year: 2019}, end_date: {year: 2016}})]},
      '/events/0/start_date',
    ],
  ] as const) {
    it(`refuses ${why}`, () => {
      const result = parseTimelineJs(json);
      expect(result.ok ? [] : result.problems.map(problem => problem.path)).to.deep.equal([path]);
    });
  }

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (events, eras) => {
        expect(parseTimelineJs({events, eras})).to.have.property('ok');
        expect(parseTimelineJs(events)).to.have.property('ok');
      }),
      {seed: 1, numRuns: 200},
    );
  });
});
