import type {ArticleEvent, Id} from '../pack/article-pack.js';

/** The events that one provably came before, came after or shares some time with, whichever of the two says so. */
export interface EntryOrder {
  readonly before: readonly Id[];
  readonly after: readonly Id[];
  readonly during: readonly Id[];
}

type Relation = keyof EntryOrder;

const inverses: Readonly<Record<Relation, Relation>> = {
  before: 'after',
  after: 'before',
  during: 'during',
};

/** What every event says of its place among the others, and what they say of it. Those that stand in no order are missing. */
export function entryOrders(events: readonly ArticleEvent[]): ReadonlyMap<Id, EntryOrder> {
  const known = new Set(events.map(({id}) => id));
  const orders = new Map<Id, Record<Relation, Id[]>>();
  const add = (id: Id, relation: Relation, other: Id) => {
    let order = orders.get(id);
    if (!order) orders.set(id, (order = {before: [], after: [], during: []}));
    if (!order[relation].includes(other)) order[relation].push(other);
  };
  for (const event of events) {
    for (const relation of Object.keys(inverses) as Relation[]) {
      for (const other of event[relation] ?? []) {
        if (!known.has(other)) continue;
        add(event.id, relation, other);
        add(other, inverses[relation], event.id);
      }
    }
  }
  return orders;
}
