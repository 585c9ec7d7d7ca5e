import {expect} from 'chai';
import type {ArticleEvent} from '../../../src/pack/article-pack.js';
import {timeBounds, type Bounds} from '../../../src/pack/time/bounds.js';
import {eventBounds} from '../../../src/pack/time/event-bounds.js';
import {smallPack} from '../../fixtures/small-pack.js';
import {isoDays} from './iso-days.js';

/** The bounds of the event `x`, beside others. */
function boundsOfX(
  x: Partial<ArticleEvent>,
  ...others: (Partial<ArticleEvent> & {id: string})[]
): Bounds | undefined {
  const events = [{id: 'x', ...x}, ...others].map(event => ({
    label: event.id,
    kind: 'happening' as const,
    lane: 'bridge',
    evidence: [],
    quizworthy: true,
    ...event,
  }));
  return eventBounds({events}).get('x');
}

const on = (edtf: string): Partial<ArticleEvent> => ({time: {edtf, basis: 'stated'}});

describe('eventBounds', () => {
  it('are those of an event’s own time where nothing else is said', () => {
    expect(boundsOfX(on('2002-05'))).to.deep.equal(timeBounds({edtf: '2002-05', basis: 'stated'}));
  });

  it('are missing where nothing is known', () => {
    expect(boundsOfX({})).to.be.undefined;
    expect(boundsOfX({before: ['y']}, {id: 'y'})).to.be.undefined;
  });

  it('end with the latest day of what an undated event came before', () => {
    const {start, end} = eventBounds(smallPack()).get('planning-meeting')!;
    expect(isoDays(start)).to.deep.equal([null, '2016-03-31']);
    expect(isoDays(end)).to.deep.equal([null, '2016-03-31']);
  });

  it('begin with the earliest day of what an undated event came after', () => {
    const bounds = boundsOfX({after: ['y']}, {id: 'y', ...on('2002-05')});
    expect(isoDays(bounds!.start)).to.deep.equal(['2002-05-01', null]);
    expect(isoDays(bounds!.end)).to.deep.equal(['2002-05-01', null]);
  });

  it('narrow a date by both sides, and over several steps', () => {
    const bounds = boundsOfX(
      {...on('2002'), after: ['a'], before: ['b']},
      {id: 'a', after: ['c']},
      {id: 'b', before: ['d']},
      {id: 'c', ...on('2002-03')},
      {id: 'd', ...on('2002-09-15')},
    );
    expect(isoDays(bounds!.start)).to.deep.equal(['2002-03-01', '2002-09-15']);
    expect(bounds?.granularity).to.equal('year');
  });

  it('hold what went on during the event', () => {
    const bounds = boundsOfX({kind: 'state', during: ['y']}, {id: 'y', ...on('2002-05')});
    expect(isoDays(bounds!.start)).to.deep.equal([null, '2002-05-31']);
    expect(isoDays(bounds!.end)).to.deep.equal(['2002-05-01', null]);
  });

  it('leave a state that came before free to go on', () => {
    const bounds = boundsOfX({kind: 'state', before: ['y']}, {id: 'y', ...on('2002-05')});
    expect(isoDays(bounds!.start)[1]).to.equal('2002-05-31');
    expect(bounds?.end.last).to.equal(Infinity);
  });

  it('keep an end open', () => {
    const bounds = boundsOfX(
      {kind: 'state', ...on('2001/..'), before: ['y']},
      {id: 'y', ...on('2001-05')},
    );
    expect(bounds?.ongoing).to.be.true;
    expect(isoDays(bounds!.start)).to.deep.equal(['2001-01-01', '2001-05-31']);
    expect(isoDays(bounds!.end)).to.deep.equal([null, null]);
    expect(bounds?.end).to.deep.equal({first: -Infinity, last: Infinity});
  });

  it('take no slack: that is for judging answers', () => {
    const bounds = boundsOfX(
      {after: ['y']},
      {id: 'y', time: {edtf: '2002-05-10', basis: 'stated', slackDays: 3}},
    );
    expect(isoDays(bounds!.start)[0]).to.equal('2002-05-10');
  });
});
