import {expect} from 'chai';
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
  const result = parseTimelineJs(data);
  const {article, events, lanes} = packOf(result);
  const named = (label: string) => events.find(event => event.label === label)!;

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
  });

  it('takes groups as lanes and texts as words without markup', () => {
    expect(article.title).to.equal('A life & its times');
    expect(lanes.map(({label}) => label)).to.deep.equal(['Public', 'A life & its times', 'Eras']);
    expect(named('A speech').summary).to.equal('To many. Heard by more.');
  });

  it('names a slide without words by the caption of its media', () => {
    expect(named('A <picture>').time?.edtf).to.equal('1990');
  });

  it('shows no passage of an article that there is not', () => {
    expect(article.paragraphs).to.deep.equal([]);
    expect(events.flatMap(({evidence}) => evidence)).to.deep.equal([]);
  });

  it('keeps a date in the author’s own words as a note', () => {
    expect(named('Later').time?.note).to.equal('About the time of the war');
  });

  it('tells what is lost', () => {
    expect(result.losses).to.include('Media are left out (3 ×)');
    expect(result.losses).to.include('Places on a map are left out (1 ×)');
    expect(result.losses).to.include('The words beneath the title are left out (1 ×)');
    expect(result.losses.join()).to.include('Times of day').and.to.include('listed without one');
  });

  it('says what is wrong with other data', () => {
    for (const other of [null, [], {timeline: {}}, 'text']) {
      const refused = parseTimelineJs(other);
      expect(refused.ok).to.be.false;
      if (!refused.ok) expect(refused.problems[0]!.code).to.equal('not-timeline-js');
    }
  });
});

describe('parseVisItems', () => {
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
    const {events} = packOf(parseVisItems(starts.map(start => ({content: 'x', start}))));
    expect(events.map(({time}) => time?.edtf)).to.deep.equal([
      '2002',
      '2002-05',
      ...Array.from({length: 5}, () => '2002-05-07'),
    ]);
  });

  it('leaves out an end before the beginning', () => {
    const result = parseVisItems([{content: 'x', start: '2002-05', end: '2001'}]);
    expect(packOf(result).events[0]!.time?.edtf).to.equal('2002-05');
    expect(result.losses.join()).to.include('Ends before their beginning');
  });

  it('says what is wrong with other data', () => {
    expect(parseVisItems({}).ok).to.be.false;
  });
});
