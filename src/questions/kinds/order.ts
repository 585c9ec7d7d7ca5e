import type {ArticleEvent} from '../../pack/article-pack.js';
import type {Blueprint, BlueprintBase, QuestionKind} from '../draw/blueprint.js';
import {orderableSets, provedPairs} from '../draw/event-sets.js';
import type {Knowledge} from '../knowledge.js';
import {baseOnEvents, difficultyOf, eventAsPoint} from './question-base.js';
import {paragraphOf, pickStem} from '../sentences.js';

/** Events to be put in order. Every order that the proved pairs allow is right. */
export const orderKind: QuestionKind = {
  kind: 'order',
  blueprints: knowledge =>
    orderableSets(knowledge).map(events => orderBlueprint(knowledge, events)),
};

function orderBlueprint(knowledge: Knowledge, events: readonly ArticleEvent[]): Blueprint {
  const ids = events.map(({id}) => id);
  const base: BlueprintBase = {
    id: `order.${ids.join('.')}`,
    kind: 'order',
    level: 'interpret',
    about: ids,
    entities: ids,
  };
  return {
    ...base,
    write({luck}) {
      const {wording} = knowledge;
      const before = provedPairs(knowledge, events);
      const point = (event: ArticleEvent) => eventAsPoint(knowledge, event);
      const steps = before.map(([first, second]) => {
        const event = knowledge.events.get(second)!;
        return wording.feedback.explanation(
          wording.feedback.eventBefore(point(knowledge.events.get(first)!), point(event)),
          paragraphOf(event.evidence),
        );
      });
      return {
        question: {
          ...baseOnEvents(knowledge, base, events, {
            stem: pickStem(luck, wording.stems.order()),
            query: {asks: 'order', events: ids},
            proof: {rule: 'order', grounds: ids},
            explanation: steps.join(' '),
            difficulty: difficultyOf({level: base.level, paragraphs: 2}),
          }),
          interaction: 'order',
          items: luck
            .at('items')
            .shuffled(events, ({id}) => id)
            .map(event => ({id: event.id, text: wording.capitalise(point(event))})),
          before,
        },
      };
    },
  };
}
