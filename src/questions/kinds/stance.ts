import type {Fact} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind} from '../blueprint.js';
import {choiceQuestion, withKeyAt, type BlueprintBase, type Candidate} from '../choice.js';
import type {Knowledge} from '../knowledge.js';
import {baseOnFacts, difficultyOf} from '../question-base.js';
import {explanationOf, nameOf, paragraphOf, pickStem, statementOf} from '../realise.js';

const stances = ['disputes', 'leaves-open', 'supports'] as const;

/** What the author makes of what somebody says. */
export const stanceKind: QuestionKind = {
  kind: 'stance',
  blueprints: knowledge =>
    [...knowledge.facts.values()]
      .filter(fact => fact.quizworthy && fact.source === undefined)
      .flatMap(fact =>
        (fact.disputes ?? []).flatMap(id => {
          const claim = knowledge.facts.get(id);
          return claim === undefined || !isSomebodyElses(knowledge, claim) ? [] : stanceBlueprint(knowledge, fact, claim);
        }),
      ),
};

/** True if it is clear that the claim is not the author's, who does not state the same elsewhere. */
function isSomebodyElses(knowledge: Knowledge, claim: Fact): boolean {
  const sources = [...knowledge.kinship.saying(claim.id)].map(id => knowledge.facts.get(id)?.source);
  return sources.every(source => source !== undefined && !source.ambiguous);
}

function stanceBlueprint(knowledge: Knowledge, answer: Fact, claim: Fact): Blueprint {
  const by = claim.source?.by;
  const base: BlueprintBase = {
    id: `stance.${answer.id}.${claim.id}`,
    kind: 'stance',
    level: 'evaluate',
    about: [answer.id, claim.id],
    entities: by === undefined ? [] : [by],
  };
  return {
    ...base,
    realise({random, keyPosition}) {
      const {wording} = knowledge;
      const proof = {rule: 'stated', grounds: [answer.id]} as const;
      const options = stances.map((label): Candidate => ({
        value: {label},
        text: wording.labels.stance[label],
        role: label === 'disputes' ? 'key' : 'misread',
        proof: label === 'disputes' ? proof : {rule: 'exclusive-labels', grounds: [answer.id]},
        feedback: label === 'disputes' ? explanationOf(knowledge, answer) : wording.feedback.lookAgain(paragraphOf(answer.evidence)),
      }));
      return choiceQuestion(
        baseOnFacts(knowledge, base, [answer], {
          stem: pickStem(random, wording.stems.stance(statementOf(knowledge, claim), by === undefined ? undefined : nameOf(knowledge, by))),
          query: {asks: 'stance', fact: claim.id},
          proof,
          difficulty: difficultyOf({level: base.level, attributed: true}),
        }),
        withKeyAt(options, options[0]!, keyPosition),
      );
    },
  };
}
