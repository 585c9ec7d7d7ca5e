import type {Fact} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind} from '../draw/blueprint.js';
import {choiceQuestion, withKeyAt, type BlueprintBase, type Candidate} from '../draw/choice.js';
import {isView} from '../proof/is-view.js';
import type {Knowledge} from '../knowledge.js';
import {baseOnFacts, difficultyOf} from './question-base.js';
import {explanationOf, paragraphOf, pickStem, statementOf} from '../realise.js';
import {askable} from './relation-question.js';
import {onlyStater} from '../proof/staters.js';

type Status = 'author' | 'named-source' | 'unnamed-source';

const statuses: readonly Status[] = ['author', 'named-source', 'unnamed-source'];

/** Whether the article states something itself, credits it to somebody, or reports it as a belief that nobody is named for. */
export const claimStatusKind: QuestionKind = {
  kind: 'claim-status',
  blueprints: knowledge =>
    askable(knowledge)
      .filter(fact => fact.status === 'stated' && isView(knowledge, fact))
      .flatMap(fact => statusBlueprint(knowledge, fact) ?? []),
};

function statusBlueprint(knowledge: Knowledge, fact: Fact): Blueprint | undefined {
  const stater = onlyStater(knowledge, fact);
  if (stater === undefined) return undefined;
  const right: Status = typeof stater === 'object' ? 'named-source' : stater;
  const base: BlueprintBase = {
    id: `claim-status.${fact.id}`,
    kind: 'claim-status',
    level: 'evaluate',
    about: [fact.id],
    entities: [fact.subject],
  };
  return {
    ...base,
    realise({random, keyPosition}) {
      const {wording} = knowledge;
      const proof = {rule: 'stated', grounds: [fact.id]} as const;
      const options = statuses.map((label): Candidate => ({
        value: {label},
        text: wording.labels.status[label],
        role: label === right ? 'key' : 'misread',
        proof: label === right ? proof : {rule: 'exclusive-labels', grounds: [fact.id]},
        feedback:
          label === right
            ? explanationOf(knowledge, fact)
            : wording.feedback.lookAgain(paragraphOf(fact.evidence)),
      }));
      return choiceQuestion(
        baseOnFacts(knowledge, base, [fact], {
          stem: pickStem(random, wording.stems.claimStatus(statementOf(knowledge, fact))),
          query: {asks: 'status', fact: fact.id},
          proof,
          difficulty: difficultyOf({level: base.level, attributed: fact.source !== undefined}),
        }),
        withKeyAt(options, options[statuses.indexOf(right)]!, keyPosition),
      );
    },
  };
}
