import type {Fact} from '../../pack/article-pack.js';
import type {Blueprint, BlueprintBase, QuestionKind} from '../draw/blueprint.js';
import {choiceOf, withKeyAt} from '../draw/choice.js';
import type {Knowledge} from '../knowledge.js';
import {baseOnFacts, difficultyOf, labelOptions} from './question-base.js';
import {explanationOf, nameOf, paragraphOf, pickStem, statementOf} from '../sentences.js';

/** What the author says of a claim, and how it takes the claim. */
interface Answer {
  readonly claim: Fact;
  readonly by: Fact;
  readonly stance: 'disputes' | 'supports';
}

/** What the author makes of what somebody says. That it is left open is never the key: the article may only not say. */
export const stanceKind: QuestionKind = {
  kind: 'stance',
  blueprints: knowledge => {
    const disputing = [...knowledge.facts.values()].flatMap(by => disputesOf(knowledge, by));
    const disputed = new Set(disputing.map(({claim}) => claim.id));
    const supporting = knowledge.creditedFacts
      // Whoever doubts something near to it takes no clear side.
      .filter(({id}) => [...knowledge.kinship.near(id)].every(near => !disputed.has(near)))
      .flatMap(claim => supportOf(knowledge, claim));
    return [...disputing.filter(({claim}) => isSomebodyElses(knowledge, claim)), ...supporting].map(
      answer => stanceBlueprint(knowledge, answer),
    );
  },
};

function disputesOf(knowledge: Knowledge, by: Fact): readonly Answer[] {
  if (!by.quizworthy || by.source !== undefined) return [];
  return (by.disputes ?? [])
    .flatMap(id => knowledge.facts.get(id) ?? [])
    .map(claim => ({claim, by, stance: 'disputes'}));
}

/** True if it is clear that the claim is not the author's, who does not state the same elsewhere. */
function isSomebodyElses(knowledge: Knowledge, claim: Fact): boolean {
  const sources = [...knowledge.kinship.saying(claim.id)].map(
    id => knowledge.facts.get(id)?.source,
  );
  return sources.every(source => source !== undefined && !source.ambiguous);
}

/** The author says the very same. */
function supportOf(knowledge: Knowledge, claim: Fact): readonly Answer[] {
  if (!claim.quizworthy || claim.negated) return [];
  return (claim.equivalentTo ?? [])
    .flatMap(id => knowledge.facts.get(id) ?? [])
    .filter(({source, status, negated}) => source === undefined && status === 'stated' && !negated)
    .slice(0, 1) // one is proof enough
    .map(by => ({claim, by, stance: 'supports'}));
}

function stanceBlueprint(knowledge: Knowledge, {claim, by: answer, stance}: Answer): Blueprint {
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
    write({luck, keyPosition}) {
      const {wording} = knowledge;
      const proof = {rule: 'stated', grounds: [answer.id]} as const;
      const {options, key} = labelOptions(knowledge, {
        labels: ['disputes', 'leaves-open', 'supports'],
        texts: wording.labels.stance,
        right: stance,
        proof,
        explanation: explanationOf(knowledge, answer),
        paragraph: paragraphOf(answer.evidence),
      });
      const stems = wording.stems.stance(
        statementOf(knowledge, claim),
        by === undefined ? undefined : nameOf(knowledge, by),
      );
      return choiceOf(withKeyAt(options, key, keyPosition), () =>
        baseOnFacts(knowledge, base, [answer], {
          stem: pickStem(luck, stems),
          query: {asks: 'stance', fact: claim.id},
          proof,
          difficulty: difficultyOf({level: base.level, attributed: true}),
        }),
      );
    },
  };
}
