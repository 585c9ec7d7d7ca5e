import type {ArticleEvent} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind} from '../draw/blueprint.js';
import {choiceQuestion, lettered, type BlueprintBase, type Candidate} from '../draw/choice.js';
import {firstOfThree} from '../draw/event-sets.js';
import type {Knowledge} from '../knowledge.js';
import {baseOnEvents, difficultyOf, eventAsPoint} from './question-base.js';
import {paragraphOf} from '../realise.js';

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
  const base: BlueprintBase = {
    id: `which-first.${first.id}`,
    kind: 'which-first',
    level: 'infer',
    about: [first.id],
    entities: [first.id],
  };
  return {
    ...base,
    realise({random, keyPosition}) {
      const {wording} = knowledge;
      const others = random.shuffled(later).slice(0, 2);
      const before = (other: ArticleEvent) =>
        wording.feedback.explanation(
          wording.feedback.eventBefore(
            eventAsPoint(knowledge, first),
            eventAsPoint(knowledge, other),
          ),
          paragraphOf(other.evidence),
        );
      const proof = {rule: 'order', grounds: [first, ...others].map(({id}) => id)} as const;
      const option = (event: ArticleEvent): Candidate => ({
        value: {event: event.id},
        text: wording.capitalise(eventAsPoint(knowledge, event)),
        role: event === first ? 'key' : 'elsewhere',
        proof: event === first ? proof : {rule: 'order', grounds: [first.id, event.id]},
        feedback: event === first ? others.map(before).join(' ') : wording.feedback.notFirst,
      });
      const placed = others.map(option);
      const key = option(first);
      placed.splice(keyPosition % 3, 0, key);
      const events = [first, ...others];
      return choiceQuestion(
        baseOnEvents(knowledge, base, events, {
          stem: random.pick(wording.stems.whichFirst()),
          query: {asks: 'first', events: events.map(({id}) => id)},
          proof,
          explanation: key.feedback,
          difficulty: difficultyOf({level: base.level, paragraphs: 2}),
        }),
        lettered(placed, key),
      );
    },
  };
}
