import type {Fact} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind} from '../draw/blueprint.js';
import {choiceOf, withKeyAt} from '../draw/choice.js';
import type {Knowledge} from '../knowledge.js';
import {isView, onlyStater} from '../proof/staters.js';
import {explanationOf, paragraphOf, pickStem, statementOf} from '../sentences.js';
import {baseOnFacts, blueprintBase, difficultyOf, labelOptions} from './question-base.js';
import {askable} from './relation-question.js';

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
  const base = blueprintBase('claim-status', 'evaluate', fact.id, [fact.subject]);
  return {
    ...base,
    write({luck, keyPosition}) {
      const {wording} = knowledge;
      const proof = {rule: 'stated', grounds: [fact.id]} as const;
      const {options, key} = labelOptions(knowledge, {
        labels: ['author', 'named-source', 'unnamed-source'],
        texts: wording.labels.status,
        right: typeof stater === 'object' ? 'named-source' : stater,
        proof,
        explanation: explanationOf(knowledge, fact),
        paragraph: paragraphOf(fact.evidence),
      });
      return choiceOf(withKeyAt(options, key, keyPosition), () =>
        baseOnFacts(knowledge, base, [fact], {
          stem: pickStem(luck, wording.stems.claimStatus(statementOf(knowledge, fact))),
          query: {asks: 'status', fact: fact.id},
          proof,
          difficulty: difficultyOf({level: base.level, attributed: fact.source !== undefined}),
        }),
      );
    },
  };
}
