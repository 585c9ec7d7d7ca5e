import type {ArticleEvent, Id} from '../pack/article-pack.js';

/** The events that one provably came before, came after or shares some time with, whichever of the two says so. */
export interface EntryOrder {
  readonly before: ReadonlySet<Id>;
  readonly after: ReadonlySet<Id>;
  readonly during: ReadonlySet<Id>;
}

type Relation = keyof EntryOrder;

const relations = ['before', 'after', 'during'] as const;
const inverses = {before: 'after', after: 'before', during: 'during'} as const;

/** What every event says of its place among the others, and what they say of it. Those that stand in no order are missing. */
export function entryOrders(events: readonly ArticleEvent[]): ReadonlyMap<Id, EntryOrder> {
  const orders = new Map<Id, Record<Relation, Set<Id>>>();
  const add = (id: Id, relation: Relation, other: Id) => {
    let order = orders.get(id);
    if (!order) {
      order = {before: new Set(), after: new Set(), during: new Set()};
      orders.set(id, order);
    }
    order[relation].add(other);
  };
  for (const event of events) {
    for (const relation of relations) {
      event[relation]?.forEach(other => {
        add(event.id, relation, other);
        add(other, inverses[relation], event.id);
      });
    }
  }
  return orders;
}
