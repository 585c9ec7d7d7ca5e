import {expect} from 'chai';
import {timeline as english} from '../../src/words/ui/en/timeline.js';
import {kazakh} from '../../src/words/ui/kk.js';
import {russian} from '../../src/words/ui/ru.js';
import type {ArticleEvent} from '../../src/pack/article-pack.js';
import {parseIsoDay} from '../../src/pack/time/calendar.js';
import type {Time} from '../../src/pack/time/time.js';
import {entryWords} from '../../src/timeline/entry-words.js';
import {timelineModel} from '../../src/timeline/timeline-model.js';
import {dayWords, spanWords, timeWords, windowWords} from '../../src/timeline/dates.js';
import {windowFrom} from '../../src/timeline/window.js';
import {smallPack} from '../fixtures/small-pack.js';
import {event, shapesPack} from './shapes-pack.js';

const stated = (edtf: string): Time => ({edtf, basis: 'stated'});

describe('timeWords', () => {
  const cases: readonly (readonly [Time, string])[] = [
    [stated('2002-05-07'), '7 May 2002'],
    [stated('2002-05'), 'May 2002'],
    [stated('2002-24'), 'winter 2002'],
    [stated('2002'), '2002'],
    [stated('199X'), '1990s'],
    [stated('19XX'), '20th century'],
    [stated('-0043'), '44 BC'],
    [stated('1995~/..'), 'since about 1995, still going on'],
    [stated('2002-05?'), 'perhaps May 2002'],
    [stated('[2002-05-01..2002-05-07]'), 'one day in the week of 1–7 May 2002'],
    [stated('[2002-03-03..2002-04-21]'), 'one day in 3 March – 21 April 2002'],
    [stated('[1993..1997]'), 'some time in 1993–1997'],
    [stated('[2001,2003]'), '2001 or 2003'],
    [stated('[..2002-05-07]'), '7 May 2002 or earlier'],
    [stated('[2002-05-07..]'), '7 May 2002 or later'],
    [stated('2001-03/2002-01'), 'from March 2001 to January 2002'],
    [stated('2002-05-01/2002-05-07'), '1–7 May 2002'],
    [stated('/2002-05'), 'until May 2002, start not stated'],
    [stated('2001-11/'), 'from November 2001, end not stated'],
    [stated('XXXX-05-07'), '7 May, year not stated'],
    [{edtf: 'XXXX-05', resolved: '2002-05', basis: 'external'}, 'May [2002]'],
    [
      {edtf: 'XXXX-05-01/XXXX-05-07', resolved: '[2002-05-01..2002-05-07]', basis: 'external'},
      'one day in the week of 1–7 May [2002]',
    ],
    [{resolved: '2002-05', basis: 'external'}, '[May 2002]'],
    [{edtf: '2002', resolved: '2002-05', basis: 'external'}, '[May 2002]'],
    [{edtf: 'XXXX-05', resolved: '2002-05-07', basis: 'external'}, '[7 May 2002]'],
    [stated('000X'), 'first decade AD'],
    [{resolved: '000X', basis: 'external'}, '[first decade AD]'],
    [stated('00XX'), '1st century'],
    [stated('0064-07-18'), '18 July 64'],
    [stated('-0499'), '500 BC'],
    [stated('0000'), '1 BC'],
    [stated('2019-29'), 'spring 2019'],
    [stated('2019-24'), 'winter 2019'],
    [stated('[2002-04-29..2002-05-05]'), 'one day in the week of 29 April – 5 May 2002'],
    [stated('[2002-05-01..2002-05-06]'), 'one day in 1–6 May 2002'],
    [stated('sometime'), 'date not stated'],
  ];
  for (const [time, words] of cases) {
    it(`${time.resolved ?? time.edtf} is “${words}”`, () => {
      expect(timeWords(time, english)).to.equal(words);
    });
  }

  it('puts Russian months into the case that a day asks for', () => {
    expect(timeWords(stated('2002-05-07'), russian.timeline)).to.equal('7 мая 2002 г.');
    expect(timeWords(stated('2002-05'), russian.timeline)).to.equal('май 2002 г.');
  });

  it('puts the year first in Kazakh, in ranges too', () => {
    expect(timeWords(stated('2002-05-07'), kazakh.timeline)).to.equal('2002 ж. 7 мамыр');
    expect(timeWords(stated('2002-04-28/2002-05-03'), kazakh.timeline)).to.equal(
      '2002 ж. 28 сәуір – 3 мамыр',
    );
  });
});

describe('entryWords', () => {
  const model = timelineModel(shapesPack());
  const wordsOf = (id: string) => entryWords(model.entries[model.placeOf(id)!]!, model, english);

  it('words a relation with the bound that follows from it', () => {
    expect(wordsOf('relative').text).to.equal('before “Event week”, so 7 May 2002 or earlier');
    expect(wordsOf('around').text).to.equal('at the time of “Event month”');
  });

  it('does not word what is not stated', () => {
    expect(wordsOf('undated')).to.deep.equal({text: 'date not stated'});
  });

  it('gives programs the smallest part of the calendar that holds all that is possible', () => {
    expect(wordsOf('day').datetime).to.equal('2002-05-07');
    expect(wordsOf('week').datetime).to.equal('2002-05');
    expect(wordsOf('within').datetime).to.equal('2002');
    expect(wordsOf('decade').datetime).to.equal(undefined);
  });

  it('gives programs no year that HTML does not know', () => {
    const datetimeOf = (edtf: string) => {
      const own = timelineModel(smallPack({events: [event('x', {time: stated(edtf)})]}));
      return entryWords(own.entries[0]!, own, english).datetime;
    };
    expect(datetimeOf('0001')).to.equal('0001');
    expect(datetimeOf('9999-12')).to.equal('9999-12');
    for (const edtf of ['0000', '-0043-03-15', 'Y10000']) {
      expect(datetimeOf(edtf), edtf).to.equal(undefined);
    }
  });

  it('keeps a withheld date, and the bound that would tell it, to itself', () => {
    const withheld = new Set(['week']);
    const hidden = timelineModel(shapesPack(), {withheld});
    const at = (id: string) => hidden.entries[hidden.placeOf(id)!]!;
    expect(entryWords(at('week'), hidden, english, withheld).text).to.equal(english.when.withheld);
    expect(entryWords(at('relative'), hidden, english, withheld).text).to.equal(
      'before “Event week”',
    );
  });

  const wordsIn = (events: readonly ArticleEvent[], id: string) => {
    const own = timelineModel(smallPack({events}));
    return entryWords(own.entries[own.placeOf(id)!]!, own, english).text;
  };

  it('words an order that only the other event tells of', () => {
    const later = event('later', {time: stated('2002-05'), after: ['earlier']});
    expect(wordsIn([event('earlier'), later], 'earlier')).to.equal(
      'before “Event later”, so May 2002 or earlier',
    );
  });

  it('is no more exact and no more certain of a bound than the event that it follows from', () => {
    const events = [
      event('lower', {time: stated('1987~')}),
      event('between', {after: ['lower'], before: ['upper']}),
      event('upper', {time: {edtf: 'XXXX-04', resolved: '1999-04', basis: 'external'}}),
    ];
    expect(wordsIn(events, 'between')).to.equal(
      'after “Event lower”, before “Event upper”, so some time in about 1987 – April [1999]',
    );
  });

  it('finds the event that a bound follows from over others without a date', () => {
    const events = [
      event('first', {before: ['second']}),
      event('second', {before: ['third']}),
      event('third', {
        time: {edtf: 'XXXX-05-07', resolved: '2002-05-07', basis: 'external'},
      }),
    ];
    expect(wordsIn(events, 'first')).to.equal('before “Event second”, so 7 May [2002] or earlier');
  });

  it('names what narrows an event’s own time', () => {
    const events = [
      event('dam', {time: stated('2005-08')}),
      event('fish', {time: stated('2005'), after: ['dam']}),
    ];
    expect(wordsIn(events, 'fish')).to.equal('2005, after “Event dam”');
    expect(wordsIn(events, 'dam')).to.equal('August 2005');
  });

  it('names a few of very many events that came later', () => {
    const later = Array.from({length: 50}, (_, number) => event(`l${number}`, {after: ['first']}));
    expect(wordsIn([event('first'), ...later], 'first')).to.equal(
      'before “Event l0”, before “Event l1”, before “Event l2”',
    );
  });

  it('puts a bound into brackets if its year is not the article’s', () => {
    const pack = shapesPack([event('earlier', {before: ['bracketed']})]);
    const own = timelineModel(pack);
    const earlier = own.entries[own.placeOf('earlier')!]!;
    expect(entryWords(earlier, own, english).text).to.equal(
      'before “Event bracketed”, so 7 May [2002] or earlier',
    );
  });
});

describe('windows in words', () => {
  it('are as exact as their length', () => {
    const from = parseIsoDay('2002-05-01');
    const wordsOf = (days: number) => windowWords({from, to: from + days}, english);
    expect(wordsOf(91)).to.equal('Showing 1 May 2002 to 30 July 2002');
    expect(wordsOf(92)).to.equal('Showing May 2002 to July 2002');
    expect(wordsOf(1200)).to.equal('Showing 2002 to 2005');
    expect(dayWords(from, 'day', english)).to.equal('1 May 2002');
  });

  it('have an end only where it is known', () => {
    const day = parseIsoDay('2002-05-01');
    expect(spanWords({from: day, to: day + 1}, english)).to.equal('1 May 2002');
    expect(spanWords({from: -Infinity, to: day + 1}, english)).to.equal('2002 or earlier');
    expect(spanWords({from: day, to: Infinity}, english)).to.equal('2002 or later');
    expect(spanWords({from: -Infinity, to: Infinity}, english)).to.equal('');
  });

  it('are read from dates as the page gives them', () => {
    const {from, to} = windowFrom('2002-05', '2002');
    expect(spanWords({from: from!, to: to!}, english)).to.equal(
      'from 1 May 2002 to 31 December 2002',
    );
    expect(windowFrom('soon', null)).to.deep.equal({});
  });
});
