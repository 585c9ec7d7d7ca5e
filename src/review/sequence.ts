import type {ArticleEvent, Id} from '../pack/article-pack.js';
import type {PackReading} from './pack-reading.js';
import {drawn} from './times.js';

/** Every order of the events in which nothing that is known stands on its head. At most six events. */
export function possibleOrders(
  reading: PackReading,
  ids: readonly Id[],
): readonly (readonly Id[])[] {
  const before = knownPrecedence(reading);
  return permutations(ids).filter(order =>
    order.every((later, place) => order.slice(0, place).every(earlier => !before(later, earlier))),
  );
}

/** Every order of the items that some pairs allow. */
export function ordersAllowedBy(
  ids: readonly Id[],
  pairs: readonly (readonly [Id, Id])[],
): readonly (readonly Id[])[] {
  return permutations(ids).filter(order =>
    pairs.every(([first, second]) => order.indexOf(first) < order.indexOf(second)),
  );
}

/** Whether one event came before another in every history that the pack allows. */
function knownPrecedence(reading: PackReading): (first: Id, second: Id) => boolean {
  const {events} = reading.pack;
  const followers = new Map<Id, ReadonlySet<Id>>(
    events.map(event => [
      event.id,
      new Set(events.filter(other => directlyBefore(event, other)).map(({id}) => id)),
    ]),
  );
  return (first, second) => {
    const reached = new Set<Id>();
    const waiting = [first];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      for (const next of followers.get(id) ?? []) {
        if (next === second) return true;
        if (!reached.has(next)) waiting.push(next);
        reached.add(next);
      }
    }
    return false;
  };
}

function directlyBefore(a: ArticleEvent, b: ArticleEvent): boolean {
  return Boolean(
    a !== b && (a.before?.includes(b.id) || b.after?.includes(a.id) || datedBefore(a, b)),
  );
}

/** By the dates alone, beyond their slack, and only where both years are known. */
function datedBefore(a: ArticleEvent, b: ArticleEvent): boolean {
  const [rangeA, rangeB] = [drawn(a.time), drawn(b.time)];
  if (!rangeA || !rangeB || rangeA.yearless || rangeB.yearless) return false;
  const slack = (a.time?.slackDays ?? 0) + (b.time?.slackDays ?? 0);
  // A happening may fall on any of its days; a state has come about by the last day of its beginning.
  const latest =
    a.kind === 'state' || rangeA.end.last === Infinity ? rangeA.start.last : rangeA.end.last;
  return latest + slack < rangeB.start.first;
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, place) =>
    permutations([...items.slice(0, place), ...items.slice(place + 1)]).map(rest => [
      item,
      ...rest,
    ]),
  );
}
