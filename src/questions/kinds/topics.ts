import type {Fact} from '../../pack/article-pack.js';
import type {Topic} from '../../pack/relation.js';
import type {Kind, Level} from '../../quiz/question.js';
import type {QuestionKind} from '../draw/blueprint.js';
import type {Knowledge} from '../knowledge.js';
import {askable, relationBlueprint} from './relation-question.js';

/** Who, what or where, and who hopes what. */
export const factKind = byTopic('fact', 'retrieve', [
  'who',
  'what',
  'where',
  'description',
  'view',
]);

/** Which post somebody holds, or who holds it. */
export const roleKind = byTopic('role', 'retrieve', ['post']);

/** Why, or for what purpose. */
export const reasonKind = byTopic('reason', 'infer', ['reason', 'purpose']);

/** What is to come of something. */
export const effectKind = byTopic('effect', 'infer', ['effect']);

/** How somebody goes about something. */
export const meansKind = byTopic('means', 'infer', ['means']);

/** What sets people apart who are easily confused: who is held how, who is accused of what. */
export const contrastKind = byTopic('contrast', 'retrieve', ['custody', 'charge']);

/** What follows from several statements together. */
export const inferenceKind = bothSides(
  'inference',
  'interpret',
  (_, {status}) => status === 'inferred',
);

/** Questions about what the article says outright, by the topics of its relations. */
function byTopic(kind: Kind, level: Level, topics: readonly Topic[]): QuestionKind {
  return bothSides(
    kind,
    level,
    ({relation}, fact) =>
      fact.status !== 'inferred' && topics.includes(relation(fact.relation).topic),
  );
}

/** Questions for the object and for the subject of facts, as far as their relations have stems for them. */
function bothSides(
  kind: Kind,
  level: Level,
  fits: (knowledge: Knowledge, fact: Fact) => boolean,
): QuestionKind {
  return {
    kind,
    blueprints: knowledge =>
      askable(knowledge)
        .filter(fact => fits(knowledge, fact))
        .flatMap(fact =>
          (['object', 'subject'] as const).flatMap(
            side => relationBlueprint(knowledge, {kind, level, fact, side}) ?? [],
          ),
        ),
  };
}
