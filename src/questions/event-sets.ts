import type {ArticleEvent, Id} from '../pack/article-pack.js';
import type {Knowledge} from './knowledge.js';
import {byCodeUnit} from './random.js';

/** How far ahead in time partners of an event are looked for, so that the work grows with the number of events. */
const reach = 6;

/** True if it can be set against others in time. What happened and has no end is no point, and no state either. */
function isPoint(knowledge: Knowledge, {id, kind}: ArticleEvent): boolean {
  return kind === 'state' || knowledge.bounds.get(id)?.ongoing !== true;
}

/** Events worth asking, by the latest day on which they can have begun; those without one last. */
export function eventsInTime(knowledge: Knowledge): readonly ArticleEvent[] {
  const latest = ({id}: ArticleEvent) => {
    const bounds = knowledge.bounds.get(id);
    return bounds?.start.latest ?? bounds?.end.latest ?? '~';
  };
  return [...knowledge.events.values()]
    .filter(event => event.quizworthy && isPoint(knowledge, event))
    .sort((a, b) => byCodeUnit(latest(a), latest(b)) || byCodeUnit(a.id, b.id));
}

/** Sets of 3 or 4 events that are near in time and whose proved order holds them together. */
export function orderableSets(knowledge: Knowledge): readonly (readonly ArticleEvent[])[] {
  const events = eventsInTime(knowledge);
  return events.flatMap((first, index) => {
    const ahead = events.slice(index + 1, index + 1 + reach);
    const triples = ahead.flatMap((second, at) => ahead.slice(at + 1).map(third => [first, second, third]));
    const quadruples = triples.flatMap(triple => {
      const from = ahead.indexOf(triple[2]!);
      return ahead.slice(from + 1).map(fourth => [...triple, fourth]);
    });
    return [...triples, ...quadruples].filter(set => holdsTogether(knowledge, set)).slice(0, 8);
  });
}

/** At least as many proved pairs as make a chain, and no event that stands outside the order. */
function holdsTogether(knowledge: Knowledge, events: readonly ArticleEvent[]): boolean {
  const pairs = provedPairs(knowledge, events);
  const placed = new Set(pairs.flat());
  return pairs.length >= events.length - 1 && placed.size === events.length;
}

/** Pairs of ids, the first proved to come before the second. */
export function provedPairs(knowledge: Knowledge, events: readonly ArticleEvent[]): readonly (readonly [Id, Id])[] {
  return [...knowledge.order.pairs(events.map(({id}) => id))];
}

/** Pairs of later events for each event that provably came before both. */
export function firstOfThree(knowledge: Knowledge): readonly {readonly first: ArticleEvent; readonly later: readonly ArticleEvent[]}[] {
  const events = eventsInTime(knowledge);
  return events.flatMap(first => {
    const index = events.indexOf(first);
    const later = events.slice(index + 1, index + 1 + reach).filter(({id}) => knowledge.order.isBefore(first.id, id));
    return later.length < 2 ? [] : [{first, later}];
  });
}
