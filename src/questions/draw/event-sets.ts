import type {ArticleEvent, Id} from '../../pack/article-pack.js';
import {anyDay} from '../../pack/time/possible-days.js';
import type {Knowledge} from '../knowledge.js';
import {byCodeUnit} from './luck.js';

/** How far ahead in time partners of an event are looked for, so that the work grows with the number of events. */
const reach = 6;

/** How many sets begin with the same event. */
const mostSets = 4;

/** True if it can be set against others in time. What happened and has no end is no point, and no state either. */
function isPoint(knowledge: Knowledge, {id, kind}: ArticleEvent): boolean {
  return kind === 'state' || knowledge.bounds.get(id)?.ongoing !== true;
}

/** Events worth asking, by the latest day on which they can have begun; those without one last. */
function eventsInTime(knowledge: Knowledge): readonly ArticleEvent[] {
  const latest = ({id}: ArticleEvent) => {
    const {start, end} = knowledge.bounds.get(id) ?? {start: anyDay, end: anyDay};
    return Math.min(start.last, end.last);
  };
  return [...knowledge.events.values()]
    .filter(event => event.quizworthy && isPoint(knowledge, event))
    .sort((a, b) => ascending(latest(a), latest(b)) || byCodeUnit(a.id, b.id));
}

/** Sets of 3 or 4 events that are near in time and whose proved order holds them together. */
export function orderableSets(knowledge: Knowledge): readonly (readonly ArticleEvent[])[] {
  const events = eventsInTime(knowledge);
  return events.flatMap((first, index) => {
    const near = events.slice(index, index + 1 + reach);
    const inOrder = ordersAmong(knowledge, near);
    const sets = near.flatMap((_, second) =>
      near.flatMap((__, third) => (0 < second && second < third ? [[0, second, third]] : [])),
    );
    const larger = sets.flatMap(set =>
      near.flatMap((_, fourth) => (fourth > set[2]! ? [[...set, fourth]] : [])),
    );
    return [...sets, ...larger]
      .filter(set => holdsTogether(set, inOrder))
      .slice(0, mostSets)
      .map(set => set.map(place => near[place] ?? first));
  });
}

/** For each two of a few events whether their order is proved, whichever it is. */
function ordersAmong(
  {order}: Knowledge,
  events: readonly ArticleEvent[],
): readonly (readonly boolean[])[] {
  const isBefore = events.map(a => events.map(b => order.isBefore(a.id, b.id)));
  return isBefore.map((row, a) => row.map((before, b) => before || isBefore[b]![a]!));
}

/** At least as many proved pairs as make a chain, and no event that stands outside the order. */
function holdsTogether(
  places: readonly number[],
  inOrder: readonly (readonly boolean[])[],
): boolean {
  const partners = places.map(a => places.filter(b => inOrder[a]![b]).length);
  const pairs = partners.reduce((sum, count) => sum + count, 0) / 2;
  return pairs >= places.length - 1 && !partners.includes(0);
}

/** Pairs of ids, the first proved to come before the second. */
export function provedPairs(
  knowledge: Knowledge,
  events: readonly ArticleEvent[],
): readonly (readonly [Id, Id])[] {
  return [...knowledge.order.pairs(events.map(({id}) => id))];
}

/** Pairs of later events for each event that provably came before both. */
export function firstOfThree(
  knowledge: Knowledge,
): readonly {readonly first: ArticleEvent; readonly later: readonly ArticleEvent[]}[] {
  const events = eventsInTime(knowledge);
  return events.flatMap((first, index) => {
    const later = events
      .slice(index + 1, index + 1 + reach)
      .filter(({id}) => knowledge.order.isBefore(first.id, id));
    return later.length < 2 ? [] : [{first, later}];
  });
}

/** Unlike a difference, this also orders what is infinite. */
function ascending(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
