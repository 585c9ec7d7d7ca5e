import type {
  ArticleEvent,
  ArticlePack,
  BackgroundFact,
  Evidence,
  Id,
} from '../pack/article-pack.js';

/** One line of the timeline: an event of the article, or something known from another source that stands beside it. */
export type TimelineEntry = ArticleEvent & {readonly background?: BackgroundFact};

/** The lane of what other sources say. No lane of a pack can have this id. */
export const CONTEXT_LANE: Id = 'context:';

const noEvidence: readonly Evidence[] = [];

/** The events of a pack and, if `context` is asked for, its dated background facts that tell of no withheld event. */
export function timelineEntries(
  pack: ArticlePack,
  context: boolean,
  withheld?: ReadonlySet<Id>,
): readonly TimelineEntry[] {
  if (!context) return pack.events;
  const background = pack.background
    .filter(({time, event}) => time && !(event !== undefined && withheld?.has(event)))
    .map(fromBackground);
  return background.length > 0 ? [...pack.events, ...background] : pack.events;
}

/** The events that one provably came before, came after or shares some time with, whichever of the two says so. */
export interface EntryOrder {
  readonly before: ReadonlySet<Id>;
  readonly after: ReadonlySet<Id>;
  readonly during: ReadonlySet<Id>;
}

const relations = ['before', 'after', 'during'] as const;
const inverses = {before: 'after', after: 'before', during: 'during'} as const;

/** What every event says of its place among the others, and what they say of it. Those that stand in no order are missing. */
export function entryOrders(events: readonly ArticleEvent[]): ReadonlyMap<Id, EntryOrder> {
  const orders = new Map<Id, Record<keyof EntryOrder, Set<Id>>>();
  const add = (id: Id, relation: keyof EntryOrder, other: Id) => {
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

function fromBackground(fact: BackgroundFact): TimelineEntry {
  return {
    id: CONTEXT_LANE + fact.id,
    label: fact.statement,
    kind: 'happening',
    lane: CONTEXT_LANE,
    ...(fact.time && {time: fact.time}),
    evidence: noEvidence,
    quizworthy: false,
    background: fact,
  };
}
