import {expect} from 'chai';
import {sampleOf} from '../../src/pack/problem.js';
import {DAY} from '../../src/pack/time/calendar.js';
import {parseTimelineJs} from '../../src/formats/timeline-js.js';
import {parseVisItems} from '../../src/formats/vis-items.js';
import type {ImportResult} from '../../src/formats/imported-pack.js';

function packOf(result: ImportResult) {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.pack;
}

describe('parseTimelineJs', () => {
  const data = {
    title: {
      text: {headline: 'A life &amp; its <i>times</i>', text: 'All of it'},
      media: {url: 'https://example.org/x.jpg'},
    },
    events: [
      {
        start_date: {year: '1963', month: '08', day: '28', hour: ''},
        text: {headline: 'A <b>speech</b>', text: '<p>To many.</p><p>Heard by more.</p>'},
        group: 'Public',
        media: {url: 'https://example.org/y.jpg'},
        location: {name: 'Washington'},
      },
      {
        start_date: {year: 1955, month: 12},
        end_date: {year: '1956'},
        text: {headline: 'A boycott'},
        media: {url: '', caption: ''},
      },
      {start_date: {year: -44, month: 3, day: 15, hour: 11}, text: {headline: 'The Ides'}},
      {
        start_date: {year: 1970, display_date: 'About the time of the war'},
        text: {headline: 'Later'},
      },
      {
        start_date: {year: 1990},
        text: {headline: '', text: ''},
        media: {url: '', caption: 'A &#60;picture&#x3E;'},
      },
      {start_date: {year: 'soon'}, text: {headline: 'Undated'}},
      {start_date: {year: 1980, month: 2, day: 31}, text: {headline: 'No such day'}},
      {start_date: {year: 1980}, end_date: {year: 1970}, text: {headline: 'Backwards'}},
    ],
    eras: [{start_date: {year: 1950}, end_date: {year: 1970}, text: {headline: 'An era'}}],
  };
  const read = () => packOf(parseTimelineJs(data));
  const named = (label: string) => read().events.find(event => event.label === label)!;
  const readSlides = (...events: object[]) => parseTimelineJs({events});

  it('takes dates with the precision that they have', () => {
    expect(named('A speech').time?.edtf).to.equal('1963-08-28');
    expect(named('A boycott').time?.edtf).to.equal('1955-12/1956');
    expect(named('An era').time?.edtf).to.equal('1950/1970');
    expect(named('Backwards').time?.edtf).to.equal('1980');
  });

  it('takes -44 for 44 BC, as TimelineJS shows it', () => {
    expect(named('The Ides').time?.edtf).to.equal('-0043-03-15');
  });

  it('invents no date where none can be read', () => {
    expect(named('Undated').time).to.equal(undefined);
    expect(named('No such day').time).to.equal(undefined);
    expect(named('Undated').kind).to.equal('happening');
  });

  it('takes groups as lanes and texts as words without markup', () => {
    const {article, lanes} = read();
    expect(article.title).to.equal('A life & its times');
    expect(lanes.map(({label}) => label)).to.deep.equal(['Public', 'A life & its times', 'Eras']);
    expect(named('A speech').summary).to.equal('To many. Heard by more.');
  });

  it('names a slide without words by the caption of its media', () => {
    expect(named('A <picture>').time?.edtf).to.equal('1990');
  });

  it('shows no passage of an article that there is not', () => {
    const {article, events} = read();
    expect(article.paragraphs).to.deep.equal([]);
    expect(events.flatMap(({evidence}) => evidence)).to.deep.equal([]);
  });

  it('keeps a date in the author’s own words as a note', () => {
    expect(named('Later').time?.note).to.equal('About the time of the war');
  });

  it('tells what is lost', () => {
    expect(parseTimelineJs(data).losses).to.deep.equal([
      'Media are left out (3 ×)',
      'The words beneath the title are left out (1 ×)',
      'Places on a map are left out (1 ×)',
      'Times of day are left out (1 ×)',
      'A date in the author’s own words is kept as a note (1 ×)',
      'Events without a date that can be read are listed without one (2 ×)',
      'Ends before their beginning are left out (1 ×)',
    ]);
    expect(readSlides({background: {color: 'red'}, start_date: {year: 1}}).losses).to.deep.equal([
      'Backgrounds of slides are left out (1 ×)',
    ]);
  });

  it('loses nothing of a slide that has no more than words and days', () => {
    const text = {headline: 'A', text: 'B'};
    const {losses} = readSlides({start_date: {year: 1, month: 2, day: 3}, text});
    expect(losses).to.deep.equal([]);
  });

  it('takes what begins and ends at the same time for a happening, what lasts for a state', () => {
    const [once, lasting] = packOf(
      readSlides(
        {start_date: {year: 1950}, end_date: {year: 1950}},
        {start_date: {year: 1950}, end_date: {year: 1951}},
      ),
    ).events;
    expect([once!.kind, once!.time?.edtf]).to.deep.equal(['happening', '1950']);
    expect([lasting!.kind, lasting!.time?.edtf]).to.deep.equal(['state', '1950/1951']);
    expect(readSlides({start_date: {year: 1950}, end_date: {year: 1950}}).losses).to.deep.equal([]);
  });

  it('takes a day without its month for the year', () => {
    const [event] = packOf(readSlides({start_date: {year: 1950, month: '', day: 3}})).events;
    expect(event!.time?.edtf).to.equal('1950');
  });

  it('takes years up to 999,999, before or after, and leaves out those beyond', () => {
    const years = [999_999, -999_999, 10_000, 7, -1, 1_000_000, -1_000_000];
    const slides = years.map(year => ({start_date: {year}}));
    expect(packOf(readSlides(...slides)).events.map(({time}) => time?.edtf)).to.deep.equal([
      'Y999999',
      'Y-999998',
      'Y10000',
      '0007',
      '0000',
      undefined,
      undefined,
    ]);
    expect(readSlides(...slides).losses).to.include(
      'Years before or after the year 999,999 are left out (2 ×)',
    );
  });

  it('takes numbers that stand as text, and no other text', () => {
    const slides = [' 1950 ', '1950-51', 'c. 1950', '-5'].map(year => ({start_date: {year}}));
    expect(packOf(readSlides(...slides)).events.map(({time}) => time?.edtf)).to.deep.equal([
      '1950',
      undefined,
      undefined,
      '-0004',
    ]);
  });

  it('takes the author’s own words for a date of the slide before those of its beginning', () => {
    const [slide, none] = packOf(
      readSlides(
        {display_date: 'Once', start_date: {year: 1, display_date: 'Then'}},
        {start_date: {year: 1}},
      ),
    ).events;
    expect(slide!.time).to.deep.equal({edtf: '0001', basis: 'editor', note: 'Once'});
    expect(none!.time).to.deep.equal({edtf: '0001', basis: 'editor'});
  });

  it('names what has no words, and survives slides and eras that are none', () => {
    const {article, events, lanes} = packOf(parseTimelineJs({events: [null, 1], eras: [{}]}));
    expect(article.title).to.equal('Timeline');
    expect(events.map(({label}) => label)).to.deep.equal(['Untitled', 'Untitled', 'Untitled']);
    expect(lanes.map(({label}) => label)).to.deep.equal(['Timeline', 'Eras']);
    expect(packOf(parseTimelineJs({events: [{}], eras: 'none'})).events).to.have.length(1);
  });

  it('puts every event in its lane', () => {
    const {events, lanes} = read();
    expect(events.map(({lane}) => lanes.find(({id}) => id === lane)!.label)).to.deep.equal([
      'Public',
      ...Array.from({length: 7}, () => 'A life & its times'),
      'Eras',
    ]);
  });

  it('takes the words of an era', () => {
    const eras = [{start_date: {year: 1}, text: {headline: 'A', text: 'B'}}];
    const [, era] = packOf(parseTimelineJs({events: [{}], eras})).events;
    expect([era!.label, era!.summary]).to.deep.equal(['A', 'B']);
  });

  it('says a text once where it is the label too', () => {
    const texts = [{text: 'B'}, {headline: 'A', text: 'A'}, {headline: 'A', text: 'B'}];
    const {events} = packOf(readSlides(...texts.map(text => ({text}))));
    expect(events.map(({label, summary}) => [label, summary])).to.deep.equal([
      ['B', undefined],
      ['A', undefined],
      ['A', 'B'],
    ]);
    expect(packOf(readSlides({text: {headline: 'A'}})).events[0]).not.to.have.property('summary');
  });

  it('asks nothing of what has no facts', () => {
    for (const event of read().events) {
      expect(event.quizworthy).to.be.false;
      expect(event.whyNot).to.contain('without the facts');
    }
  });

  it('is in English, or in the language that is given', () => {
    expect(read().lang).to.equal('en');
    expect(packOf(parseTimelineJs(data, {lang: 'kk'})).lang).to.equal('kk');
  });

  it('says what is wrong with other data', () => {
    for (const other of [undefined, null, [], {timeline: {}}, {events: {}}, 'text']) {
      expect(parseTimelineJs(other)).to.deep.equal({
        ok: false,
        problems: [{path: '', code: 'not-timeline-js', values: {found: sampleOf(other)}}],
        more: 0,
        losses: [],
      });
    }
  });
});

describe('parseVisItems', () => {
  const read = (starts: readonly unknown[]) =>
    parseVisItems(starts.map(start => ({content: 'x', start})));
  const daysOf = (starts: readonly unknown[]) =>
    packOf(read(starts)).events.map(({time}) => time?.edtf);
  const lossesOf = (starts: readonly unknown[]) => read(starts).losses;

  it('takes items and groups', () => {
    const result = parseVisItems(
      [
        {id: 1, content: 'One <i>day</i>', start: '2002-05-07', group: 'a'},
        {
          id: 2,
          content: 'Days',
          start: new Date('2002-05-01'),
          end: Date.UTC(2002, 4, 7),
          group: 'b',
        },
        {id: 3, content: 'At noon', start: '2002-05-07T12:00', style: 'color: red'},
        {id: 4, content: 'Behind', start: '2002', type: 'background'},
        {id: 5, content: 'Never', start: 'never'},
      ],
      [{id: 'a', content: '<b>Lane</b> A'}],
    );
    const {events, lanes} = packOf(result);
    expect(events.map(({label, time}) => [label, time?.edtf])).to.deep.equal([
      ['One day', '2002-05-07'],
      ['Days', '2002-05-01/2002-05-07'],
      ['At noon', '2002-05-07'],
      ['Never', undefined],
    ]);
    expect(lanes.map(({label}) => label)).to.deep.equal(['Lane A', 'b', 'Timeline']);
    expect(result.losses.join())
      .to.include('Times of day')
      .and.to.include('Backgrounds')
      .and.to.include('Styles');
  });

  it('takes a date as exact as it is written, in every time zone', () => {
    const starts = [
      '2002',
      '2002-05',
      '2002-05-07 00:00',
      'May 7, 2002',
      new Date(2002, 4, 7),
      Date.UTC(2002, 4, 7),
      '2002-05-07T23:00:00Z',
    ];
    expect(daysOf(starts)).to.deep.equal([
      '2002',
      '2002-05',
      ...Array.from({length: 5}, () => '2002-05-07'),
    ]);
  });

  it('takes a time without a zone for the day that is written, at every hour', () => {
    const hours = Array.from({length: 24}, (_, hour) => String(hour).padStart(2, '0'));
    const starts = hours.map(hour => `2002-05-07T${hour}:00`);
    expect(new Set(daysOf(starts))).to.deep.equal(new Set(['2002-05-07']));
    expect(lossesOf(starts)).to.deep.equal(['Times of day are left out (23 ×)']);
  });

  it('takes a moment with a zone for its day in UTC, however the zone is written', () => {
    const zones = ['-0800', '-08:00', ' GMT-0800', ' UTC-08:00', ' GMT-0800 (Pacific Time)'];
    const west = zones.map(zone => `2002/05/07 20:00:00${zone}`);
    const east = west.map(text => text.replace('-08', '+08').replace('20:00:00', '03:00:00'));
    const utc = ['2002-05-07T03:00:00Z', 'Tue, 07 May 2002 21:00:00 GMT', '2002/05/07 03:00 UTC '];
    expect(new Set(daysOf(west))).to.deep.equal(new Set(['2002-05-08']));
    expect(new Set(daysOf(east))).to.deep.equal(new Set(['2002-05-06']));
    expect(new Set(daysOf(utc))).to.deep.equal(new Set(['2002-05-07']));
  });

  it('loses nothing of a midnight, here or in UTC', () => {
    const midnights = ['2002-05-07T00:00Z', '2002-05-07T00:00', new Date(2002, 4, 7), DAY];
    expect(lossesOf(midnights)).to.deep.equal([]);
  });

  it('takes a number for a moment, and nothing else that is no text for one', () => {
    expect(daysOf([2002, null, true, {}, undefined])).to.deep.equal([
      '1970-01-01',
      ...Array.from({length: 4}, () => undefined),
    ]);
    expect(lossesOf([null])).to.deep.equal([
      'Items without a start that can be read are listed without a date (1 ×)',
    ]);
  });

  it('takes what begins and ends on one day, or has no end, for a happening', () => {
    for (const end of ['2002-05-07', undefined, null]) {
      const result = parseVisItems([{content: 'x', start: '2002-05-07', end}]);
      const [event] = packOf(result).events;
      expect([event!.kind, event!.time?.edtf]).to.deep.equal(['happening', '2002-05-07']);
      expect(result.losses).to.deep.equal([]);
    }
    const [lasting] = packOf(parseVisItems([{content: 'x', start: '2002', end: '2003'}])).events;
    expect(lasting!.kind).to.equal('state');
    expect(packOf(parseVisItems([{content: 'x'}])).events[0]!.kind).to.equal('happening');
  });

  it('names an item by its content, else by its title', () => {
    const result = parseVisItems([
      {content: 'Words', title: 'Title'},
      {content: {nodeType: 1}, title: 'An element'},
      {content: null, title: 'Title'},
      {},
      null,
    ]);
    expect(packOf(result).events.map(({label}) => label)).to.deep.equal([
      'Words',
      'An element',
      'Title',
      'Untitled',
      'Untitled',
    ]);
    expect(result.losses).to.include(
      'Items whose content is an element are named by their title (1 ×)',
    );
    expect(result.losses.join()).not.to.contain('Styles');
  });

  it('names a lane by its group, else by the id, and survives groups that are none', () => {
    const laneOf = (groups: unknown) =>
      packOf(parseVisItems([{content: 'x', group: 1}], groups)).lanes[0]!.label;
    expect(laneOf([{id: 1, content: 'One'}])).to.equal('One');
    expect(laneOf([{id: 1}])).to.equal('1');
    expect(laneOf([null, 0])).to.equal('1');
    expect(laneOf({})).to.equal('1');
  });

  it('leaves out an end before the beginning', () => {
    const result = parseVisItems([{content: 'x', start: '2002-05', end: '2001'}]);
    expect(packOf(result).events[0]!.time?.edtf).to.equal('2002-05');
    expect(result.losses.join()).to.include('Ends before their beginning');
  });

  it('says what is wrong with other data', () => {
    expect(parseVisItems({})).to.deep.equal({
      ok: false,
      problems: [{path: '', code: 'not-vis-items', values: {found: sampleOf({})}}],
      more: 0,
      losses: [],
    });
  });
});
