import {expect} from 'chai';
import {timeBounds} from '../../src/pack/time/bounds.js';
import {eventBounds} from '../../src/pack/time/event-bounds.js';
import {certainSpan, clip, fractions, heldSpan, possibleSpan} from '../../src/timeline/span.js';
import {timeShape} from '../../src/timeline/shapes.js';
import {parseIsoDay} from '../../src/pack/time/calendar.js';
import {shapesPack, shapeTimes} from './shapes-pack.js';

const boundsOf = (edtf: string) => timeBounds({edtf, basis: 'stated'});
const span = (from: string, to: string) => ({from: parseIsoDay(from), to: parseIsoDay(to)});

describe('timeShape', () => {
  for (const [name, edtf] of Object.entries(shapeTimes)) {
    const shape = name === 'approximate' || name === 'uncertain' ? 'month' : name;
    it(`calls ${edtf} ${shape}`, () => {
      expect(timeShape(boundsOf(edtf))).to.equal(shape);
    });
  }

  it('calls a stretch that the article states to the day a span', () => {
    expect(timeShape(boundsOf('2002-05-01/2002-05-07'))).to.equal('span');
  });

  it('calls no part of a year a year, where other events leave only that', () => {
    const bounds = boundsOf('[2005-08-01..2005-12-31]');
    expect(timeShape({...bounds, granularity: 'year'})).to.equal('within');
  });

  it('calls a time without a year undated', () => {
    expect(timeShape(boundsOf('XXXX-05-07'))).to.equal('undated');
  });

  it('takes a relation for what it proves and no more', () => {
    const bounds = eventBounds(shapesPack());
    expect(timeShape(bounds.get('relative'))).to.equal('before');
    expect(timeShape(bounds.get('around'))).to.equal('around');
    expect(timeShape(bounds.get('undated'))).to.equal('undated');
  });
});

describe('spans', () => {
  it('a month is possible on all its days and certain on none', () => {
    expect(possibleSpan(boundsOf('2002-05'))).to.deep.equal(span('2002-05-01', '2002-06-01'));
    expect(certainSpan(boundsOf('2002-05'))).to.equal(null);
  });

  it('a stretch between two months is certain from the end of the first to the beginning of the last', () => {
    const bounds = boundsOf('2001-03/2002-01');
    expect(possibleSpan(bounds)).to.deep.equal(span('2001-03-01', '2002-02-01'));
    expect(certainSpan(bounds)).to.deep.equal(span('2001-03-31', '2002-01-02'));
  });

  it('what goes on is certain up to the writing, and possible for ever', () => {
    const written = parseIsoDay('2002-05-31');
    expect(possibleSpan(boundsOf('1998/..'))?.to).to.equal(Infinity);
    expect(certainSpan(boundsOf('1998/..'), written)).to.deep.equal(
      span('1998-12-31', '2002-05-31'),
    );
  });

  it('what goes on is certain on no day where the time of writing is not known, or came before', () => {
    expect(certainSpan(boundsOf('1998/..'))).to.equal(null);
    expect(certainSpan(boundsOf('1998/..'), parseIsoDay('1998-12-31'))).to.equal(null);
    expect(certainSpan(boundsOf('1998/..'), parseIsoDay('1999-01-01'))).to.deep.equal(
      span('1998-12-31', '1999-01-01'),
    );
  });

  it('a time with its last day in the past is certain no further than that day', () => {
    const written = parseIsoDay('2002-05-31');
    expect(certainSpan(boundsOf('1998/2001'), written)).to.deep.equal(
      span('1998-12-31', '2001-01-02'),
    );
  });

  it('a relation alone makes nothing certain', () => {
    const around = eventBounds(shapesPack()).get('around')!;
    expect(certainSpan(around)).to.equal(null);
    expect(heldSpan(around)).to.deep.equal(span('2002-05-01', '2002-06-01'));
    expect(possibleSpan(around)).to.deep.equal({from: -Infinity, to: Infinity});
  });

  it('nothing known is no span', () => {
    expect(possibleSpan(undefined)).to.equal(null);
    expect(possibleSpan(boundsOf('XXXX-05'))).to.equal(null);
  });

  it('fractions tell where a part lies, cut off at the whole', () => {
    expect(fractions({from: 2, to: 20}, {from: 0, to: 10})).to.deep.equal({from: 0.2, to: 1});
    expect(clip({from: -Infinity, to: 3}, {from: 0, to: 10})).to.deep.equal({from: 0, to: 3});
    expect(clip({from: 11, to: 12}, {from: 0, to: 10})).to.equal(null);
  });
});
