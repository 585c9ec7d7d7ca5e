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
      '/title/media: This is left out.',
      '/title/text/text: This is left out.',
      '/events/0/media: This is left out.',
      '/events/0/location: This is left out.',
      '/events/2/start_date/hour: This is left out.',
      '/events/3/start_date/display_date: The author’s words are kept as a note.',
      '/events/4/media: This is left out.',
      '/events/5/start_date: “soon” is no date that is understood.',
      '/events/5/start_date: Without a beginning the event is listed without a date.',
      '/events/6/start_date: “1980-2-31” is no date that is understood.',
      '/events/6/start_date: Without a beginning the event is listed without a date.',
      '/events/7/end_date: An end that does not come after the beginning is left out.',
    ]);
    const slide = {background: {color: 'red'}, start_date: {year: 1}, text: {headline: 'A'}};
    expect(readSlides(slide).losses).to.deep.equal(['/events/0/background: This is left out.']);
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
    const sameYear = {start_date: {year: 1950}, end_date: {year: 1950}, text: {headline: 'A'}};
    expect(readSlides(sameYear).losses).to.deep.equal([]);
  });

  it('takes a day without its month for the year, and tells', () => {
    const result = readSlides({start_date: {year: 1950, month: '', day: 3}});
    expect(packOf(result).events[0]!.time?.edtf).to.equal('1950');
    expect(result.losses[0]).to.equal(
      '/events/0/start_date/day: A day without its month is left out.',
    );
  });

  it('takes years up to 999,999, before or after, and leaves out those beyond', () => {
    const years = [999_999, -999_999, 10_000, 7, -1, 1_000_000, -1_000_001];
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
    expect(readSlides(...slides).losses).to.include.members([
      '/events/5/start_date: “1000000” is no date that is understood.',
      '/events/6/start_date: “-1000001” is no date that is understood.',
    ]);
  });

  it('takes no year 0, which is none to anybody but a program', () => {
    const result = readSlides({start_date: {year: 0}});
    expect(packOf(result).events[0]!.time).to.equal(undefined);
    expect(result.losses[0]).to.equal('/events/0/start_date: “0” is no date that is understood.');
  });

  it('takes what stands as text, if it is understood', () => {
    const slides = [' 1950 ', '1950-51', 'c. 1950', '-5', '44 BC', [1950], {}].map(year => ({
      start_date: {year},
    }));
    expect(packOf(readSlides(...slides)).events.map(({time}) => time?.edtf)).to.deep.equal([
      '1950',
      undefined,
      '1950~',
      '-0004',
      '-0043',
      undefined,
      undefined,
    ]);
    const written = ['14 April 2014', {year: 2014, month: 'April', day: 14}];
    const {events} = packOf(readSlides(...written.map(start_date => ({start_date}))));
    expect(events.map(({time}) => time?.edtf)).to.deep.equal(['2014-04-14', '2014-04-14']);
  });

  it('takes a month for one of twelve, though EDTF counts on with the seasons', () => {
    const {losses} = readSlides({start_date: {year: 2014, month: 21}, text: {headline: 'A'}});
    expect(losses[0]).to.equal('/events/0/start_date: “2014-21” is no date that is understood.');
  });

  it('takes “present” for an open end, and tells of every end that it cannot read', () => {
    const ends = [
      {year: 'present'},
      'now',
      {year: 1999, month: 13},
      {year: 1999, month: 2, day: 31},
      1999,
      'soon',
    ];
    const result = readSlides(
      ...ends.map(end_date => ({start_date: {year: 1995}, end_date, text: {headline: 'A'}})),
    );
    expect(packOf(result).events.map(({time, kind}) => [time?.edtf, kind])).to.deep.equal([
      ['1995/..', 'state'],
      ['1995/..', 'state'],
      ...Array.from({length: 4}, () => ['1995', 'happening']),
    ]);
    expect(result.losses).to.deep.equal([
      '/events/2/end_date: “1999-13” is no date that is understood.',
      '/events/3/end_date: “1999-2-31” is no date that is understood.',
      '/events/4/end_date: 1999 is no date that is understood.',
      '/events/5/end_date: “soon” is no date that is understood.',
    ]);
  });

  it('takes no end without a beginning', () => {
    const {losses} = readSlides({end_date: {year: 1999}, text: {headline: 'A'}});
    expect(losses).to.deep.equal([
      '/events/0/start_date: Without a beginning the event is listed without a date.',
      '/events/0/end_date: An end without a beginning is left out.',
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

  it('names what has no words, and leaves out slides and eras that are none, and tells', () => {
    const result = parseTimelineJs({events: [null, 1, {}, [{}]], eras: [{}, 'x'], title: 7});
    const {article, events, lanes} = packOf(result);
    expect(article.title).to.equal('Timeline');
    expect(events.map(({label}) => label)).to.deep.equal(['Untitled', 'Untitled']);
    expect(lanes.map(({label}) => label)).to.deep.equal(['Timeline', 'Eras']);
    expect(result.losses).to.include.members([
      '/title: 7 is left out.',
      '/events/0: This is no event, and is left out.',
      '/events/1: This is no event, and is left out.',
      '/events/3: This is no event, and is left out.',
      '/eras/1: This is no event, and is left out.',
      '/events/2: No words name this event, and it is called “Untitled”.',
      '/eras/0: No words name this event, and it is called “Untitled”.',
    ]);
    const odd = parseTimelineJs({events: [{}], eras: 'none', scale: 'cosmological'});
    expect(packOf(odd).events).to.have.length(1);
    expect(odd.losses).to.include.members([
      '/scale: This is left out.',
      '/eras: This is no list, and is left out.',
    ]);
  });

  it('takes nothing but text for words, and tells', () => {
    const deep = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) as unknown;
    const result = readSlides({
      text: {headline: deep, text: {a: 1}},
      group: deep,
      start_date: {year: 1},
    });
    expect(packOf(result).events[0]!.label).to.equal('Untitled');
    expect(result.losses).to.include.members([
      '/events/0/text/headline: A list is no text, and is left out.',
      '/events/0/text/text: An object is no text, and is left out.',
      '/events/0/group: A list is no text, and is left out.',
    ]);
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
    expect(result.losses).to.deep.equal([
      '/items/1/group: There is no group “b”, and its id is its name.',
      '/items/2/style: This is left out.',
      '/items/2/start: The time of day is left out.',
      '/items/3: A background is left out.',
      '/items/4/start: “never” is no date that is understood.',
      '/items/4/start: Without a beginning the event is listed without a date.',
    ]);
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
    expect(lossesOf(starts)).to.deep.equal(
      starts.slice(1).map((_, index) => `/items/${index + 1}/start: The time of day is left out.`),
    );
  });

  it('takes a time with a zone for the day that is written, and a moment that is no text for its day in UTC', () => {
    const hour = Date.parse('2002-05-07T20:00:00Z');
    const starts = [
      '2002-05-07T20:00:00-08:00',
      '2002-05-07 03:00+0800',
      '2002-05-07T23:59:59.9Z',
      hour,
    ];
    expect(new Set(daysOf(starts))).to.deep.equal(new Set(['2002-05-07']));
    expect(lossesOf(starts)).to.have.length(4);
  });

  it('takes BC and far years as they are written, as numbers and as dates', () => {
    const written = ['-000050-04-20', '+012000-01-01', '-0050-04-20', 'Y12000', '-4000', '44 BC'];
    expect(daysOf(written)).to.deep.equal([
      '-0050-04-20',
      'Y12000-01-01',
      '-0050-04-20',
      'Y12000',
      '-4000',
      '-0043',
    ]);
    const moments = [Date.UTC(-50, 3, 20), Date.UTC(12_000, 0, 1), Date.UTC(0, 0, 1) - 366 * DAY];
    const starts = [...moments, ...moments.map(moment => new Date(moment))];
    const days = ['-0050-04-20', 'Y12000-01-01', '1898-12-31'];
    expect(daysOf(starts)).to.deep.equal([...days, ...days]);
    expect(daysOf([8.64e15, -8.64e15])).to.deep.equal(['Y275760-09-13', 'Y-271821-04-20']);
    expect(daysOf([1e300, NaN, new Date(NaN), Infinity])).to.deep.equal(
      Array.from({length: 4}, () => undefined),
    );
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
      '/items/0/start: Without a beginning the event is listed without a date.',
    ]);
    expect(lossesOf([true])[0]).to.equal('/items/0/start: true is no date that is understood.');
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
    ]);
    expect(result.losses.filter(line => !line.includes('/start: '))).to.deep.equal([
      '/items/1/content: An object is no text, and is left out.',
      '/items/4: This is no item, and is left out.',
      '/items/3: No words name this event, and it is called “Untitled”.',
    ]);
  });

  it('names a lane by its group, else by the id, and survives groups that are none', () => {
    const laneOf = (groups: unknown) =>
      packOf(parseVisItems([{content: 'x', group: 1}], groups)).lanes[0]!.label;
    expect(laneOf([{id: 1, content: 'One'}])).to.equal('One');
    expect(laneOf([{id: 1}])).to.equal('1');
    expect(laneOf([null, 0])).to.equal('1');
    expect(laneOf({})).to.equal('1');
  });

  it('takes no null and no list for a group', () => {
    const items = [null, undefined, '', [1], {}].map(group => ({
      content: 'x',
      start: '2014',
      group,
    }));
    const result = parseVisItems(items);
    expect(packOf(result).lanes.map(({label}) => label)).to.deep.equal(['Timeline']);
    expect(result.losses).to.deep.equal(['/items/3/group: This is left out.']);
  });

  it('tells of groups that are nested, double, empty or none', () => {
    const items = [11, 12].map(group => ({content: 'x', start: '2014', group}));
    const groups = [
      {id: 1, content: 'Lee', nestedGroups: [11]},
      {id: 11, content: 'cook'},
      {id: 12, content: 'cook'},
      {id: 12, content: 'baker'},
      {content: 'nobody'},
      null,
    ];
    const result = parseVisItems(items, groups);
    expect(packOf(result).lanes.map(({label}) => label)).to.deep.equal(['cook']);
    expect(result.losses).to.deep.equal([
      '/groups/0/nestedGroups: This is left out.',
      '/groups/2: Groups with the same name become one.',
      '/groups/3: A group without an id of its own is left out.',
      '/groups/4: A group without an id of its own is left out.',
      '/groups/5: A group without an id of its own is left out.',
      '/groups/0: A group without events of its own is left out.',
    ]);
    expect(parseVisItems([], 'none').losses).to.deep.equal([
      '/groups: This is no list, and is left out.',
    ]);
  });

  it('takes “present” for an open end, and leaves out an end before the beginning', () => {
    const ends = ['present', '2001', 'soon'];
    const result = parseVisItems(ends.map(end => ({content: 'x', start: '2002-05', end})));
    expect(packOf(result).events.map(({time}) => time?.edtf)).to.deep.equal([
      '2002-05/..',
      '2002-05',
      '2002-05',
    ]);
    expect(result.losses).to.deep.equal([
      '/items/1/end: An end that does not come after the beginning is left out.',
      '/items/2/end: “soon” is no date that is understood.',
    ]);
    expect(lossesOf(['present'])).to.deep.equal([
      '/items/0/start: Without a beginning the event is listed without a date.',
    ]);
  });

  it('takes a stretch of EDTF for what lasted', () => {
    const result = parseVisItems([{content: 'x', start: '2002/2004'}]);
    const [event] = packOf(result).events;
    expect([event!.kind, event!.time?.edtf]).to.deep.equal(['state', '2002/2004']);
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
