import type {ArticleEvent} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind} from '../draw/blueprint.js';
import {choiceOf, withKeyAt, type PlainOption} from '../draw/choice.js';
import {firstOfThree} from '../draw/event-sets.js';
import type {Knowledge} from '../knowledge.js';
import {baseOnEvents, blueprintBase, difficultyOf, eventAsPoint} from './question-base.js';
import {paragraphOf, pickStem} from '../sentences.js';

/** Which of three events provably came before the others. */
export const whichFirstKind: QuestionKind = {
  kind: 'which-first',
  blueprints: knowledge =>
    firstOfThree(knowledge).map(({first, later}) => firstBlueprint(knowledge, first, later)),
};

function firstBlueprint(
  knowledge: Knowledge,
  first: ArticleEvent,
  later: readonly ArticleEvent[],
): Blueprint {
  const base = blueprintBase('which-first', 'infer', first.id, [first.id]);
  return {
    ...base,
    write({luck, keyPosition}) {
      const {wording} = knowledge;
      const others = luck.shuffled(later, ({id}) => id).slice(0, 2);
      const before = (other: ArticleEvent) =>
        wording.feedback.explanation(
          wording.feedback.eventBefore(
            eventAsPoint(knowledge, first),
            eventAsPoint(knowledge, other),
          ),
          paragraphOf(other.evidence),
        );
      const proof = {rule: 'order', grounds: [first, ...others].map(({id}) => id)} as const;
      const option = (event: ArticleEvent): PlainOption => ({
        value: {event: event.id},
        text: wording.capitalise(eventAsPoint(knowledge, event)),
        role: event === first ? 'key' : 'elsewhere',
        proof: event === first ? proof : {rule: 'order', grounds: [first.id, event.id]},
        feedback: event === first ? others.map(before).join(' ') : wording.feedback.notFirst,
      });
      const key = option(first);
      const events = [first, ...others];
      return choiceOf(withKeyAt([key, ...others.map(option)], key, keyPosition), () =>
        baseOnEvents(knowledge, base, events, {
          stem: pickStem(luck, wording.stems.whichFirst()),
          query: {asks: 'first', events: events.map(({id}) => id)},
          proof,
          explanation: key.feedback,
          difficulty: difficultyOf({level: base.level, paragraphs: 2}),
        }),
      );
    },
  };
}
