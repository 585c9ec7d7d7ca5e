import type {Fact} from '../../pack/article-pack.js';
import type {QuestionKind} from '../draw/blueprint.js';
import type {Knowledge} from '../knowledge.js';
import {fill, nameOf, slotsOf} from '../sentences.js';
import {askable, relationBlueprint} from './relation-question.js';
import {judgeOf} from '../proof/truth.js';

/** Among more people than this, no reader finds the one that a description fits. */
const mostPeople = 100;

/** A description stands for the name, so that two statements have to be put together. */
export const twoHopKind: QuestionKind = {
  kind: 'two-hop',
  blueprints: knowledge =>
    askable(knowledge).flatMap(fact => {
      const by = descriptionOf(knowledge, fact);
      if (by === undefined || fact.status === 'inferred') return [];
      return (
        relationBlueprint(knowledge, {
          kind: 'two-hop',
          level: 'interpret',
          fact,
          side: 'object',
          description: by,
        }) ?? []
      );
    }),
};

/** A description of the fact's subject that fits nobody else, from another fact. */
function descriptionOf(
  knowledge: Knowledge,
  fact: Fact,
): {readonly text: string; readonly by: Fact} | undefined {
  if (knowledge.entities.get(fact.subject)?.type !== 'person') return undefined;
  for (const by of knowledge.factsNaming(fact.subject)) {
    const frame = knowledge.relationWording(by.relation)?.describe;
    if (frame === undefined || by.relation === fact.relation || by.subject !== fact.subject)
      continue;
    if (
      by.source !== undefined ||
      by.negated ||
      by.time !== undefined ||
      typeof by.object !== 'string' ||
      !fitsOnly(knowledge, by, by.object)
    )
      continue;
    const text = fill(frame, slotsOf(knowledge, by));
    if (!text.includes(nameOf(knowledge, fact.subject).bare)) return {text: definite(text), by};
  }
  return undefined;
}

/** True if every other person is proved not to be meant. */
function fitsOnly(knowledge: Knowledge, by: Fact, object: string): boolean {
  const query = {asks: 'subject', relation: by.relation, object} as const;
  const people = knowledge.entitiesOf('person');
  if (people.length > mostPeople) return false;
  const verdict = judgeOf(knowledge, query);
  return people.every(({id}) => id === by.subject || verdict(id).truth === 'false');
}

/** A description that fits one person only takes the definite article. */
function definite(text: string): string {
  return text.replace(/^an? /, 'the ');
}
