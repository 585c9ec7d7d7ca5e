import type {ArticleEvent, ArticlePack} from '../../src/pack/article-pack.js';
import {smallPack} from '../fixtures/small-pack.js';

/** EDTF for every shape of time, by the name that the event has in `shapesPack`. */
export const shapeTimes = {
  day: '2002-05-07',
  within: '[2002-03-03..2002-04-21]',
  week: '[2002-05-01..2002-05-07]',
  month: '2002-05',
  season: '2002-21',
  year: '2002',
  decade: '199X',
  century: '19XX',
  span: '2001-03/2002-01',
  'open-start': '/2002-05',
  'open-end': '2001-11/',
  ongoing: '1998/..',
  before: '[..2002-02-10]',
  after: '[2002-06-20..]',
  approximate: '2001-10~',
  uncertain: '2002-01?',
} as const;

/** An event with what a test needs. */
export function event(id: string, more: Partial<ArticleEvent> = {}): ArticleEvent {
  return {
    id,
    label: `Event ${id}`,
    kind: 'happening',
    lane: 'bridge',
    evidence: [{paragraph: 1}],
    quizworthy: true,
    ...more,
  };
}

/** A pack with an event in every shape of time, one that is only known to come before another, and one undated. */
export function shapesPack(more: readonly ArticleEvent[] = []): ArticlePack {
  const dated = Object.entries(shapeTimes).map(([id, edtf]) =>
    event(id, {time: {edtf, basis: 'stated'}}),
  );
  const others = [
    event('around', {kind: 'state', during: ['month'], lane: 'money'}),
    event('relative', {before: ['week'], lane: 'money'}),
    event('undated', {lane: 'money'}),
    event('bracketed', {
      lane: 'money',
      time: {
        edtf: 'XXXX-05-07',
        resolved: '2002-05-07',
        basis: 'external',
        note: 'By other reports.',
      },
    }),
  ];
  return smallPack({events: [...dated, ...others, ...more]});
}
