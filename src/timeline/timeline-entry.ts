import type {ArticlePack, BackgroundFact, Evidence, Id} from '../pack/article-pack.js';
import type {ArticleEvent} from '../pack/article-pack.js';

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
