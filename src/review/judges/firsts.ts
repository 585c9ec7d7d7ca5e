import type {Id} from '../../pack/article-pack.js';
import type {OptionValue, OrderQuestion} from '../../quiz/question.js';
import type {PackReading} from '../pack-reading.js';
import {ordersAllowedBy, possibleOrders} from '../sequence.js';
import type {Judgement} from '../verdict.js';

/** All orders of more items than this are too many to go through. */
const mostItems = 6;

/** Judges events as answers to which of them came first. */
export function judgeFirsts(
  reading: PackReading,
  events: readonly Id[],
  values: readonly OptionValue[],
): readonly Judgement[] {
  if (events.length > mostItems)
    return values.map(() => ({truth: 'open', why: 'there are too many events to check'}));
  const firsts = new Set(possibleOrders(reading, events).map(order => order[0]));
  return values.map(value => {
    if (!('event' in value) || !events.includes(value.event))
      return {truth: 'open', why: 'it is none of the events'};
    if (!firsts.has(value.event)) return {truth: 'false', why: 'another of them came before it'};
    return firsts.size === 1
      ? {truth: 'true', why: 'it came before all the others'}
      : {truth: 'open', why: 'nothing proves which of them came first'};
  });
}

/** What is wrong with the orders that a question accepts. */
export function orderFaults(reading: PackReading, question: OrderQuestion): readonly string[] {
  const ids = question.items.map(({id}) => id);
  if (new Set(ids).size !== ids.length) return ['an item stands twice'];
  const unknown = ids.filter(id => !reading.pack.events.some(event => event.id === id));
  if (unknown.length > 0) return unknown.map(id => `'${id}' is no event of the pack`);
  if (question.query.asks !== 'order' || !sameMembers(ids, question.query.events)) {
    return ['its items are not the events that it asks about'];
  }
  if (ids.length < 2 || ids.length > mostItems)
    return [`it has ${ids.length} items, not 2 to ${mostItems}`];
  const possible = new Set(possibleOrders(reading, ids).map(String));
  const accepted = new Set(ordersAllowedBy(ids, question.before).map(String));
  const faults: string[] = [];
  const wrongly = [...accepted].find(order => !possible.has(order));
  const missing = [...possible].find(order => !accepted.has(order));
  if (accepted.size === 0) faults.push('it accepts no order');
  if (wrongly) faults.push(`it accepts the order ${wrongly}, which cannot have been`);
  if (missing) faults.push(`it turns down the order ${missing}, which nothing rules out`);
  if (possible.size === permutationCount(ids.length))
    faults.push('nothing is known about the order');
  return faults;
}

function sameMembers(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every(id => b.includes(id));
}

function permutationCount(items: number): number {
  return items < 2 ? 1 : items * permutationCount(items - 1);
}
