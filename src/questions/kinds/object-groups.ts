import type {Fact} from '../../pack/article-pack.js';
import {holdTogether} from '../../pack/claims.js';
import type {Knowledge} from '../knowledge.js';
import {factsOverlap, valuesOverlap} from '../proof/overlap.js';
import {askable} from './relation-question.js';

/** Two or three facts of one relation about one subject, from the same source: all that the pack has of it. */
export type ObjectGroup = readonly [Fact, Fact, ...Fact[]];

/** Every subject that has two or three objects in a relation, none of them too near to another. */
export function objectGroups(knowledge: Knowledge): readonly ObjectGroup[] {
  const seen = new Set<string>();
  return askable(knowledge).flatMap(
    ({relation, subject, for: purpose, negated}): readonly ObjectGroup[] => {
      const id = `${relation} ${subject} ${purpose ?? ''}`;
      if (seen.has(id) || negated) return [];
      seen.add(id);
      const facts = knowledge
        .factsAbout(relation, subject)
        .filter(fact => fact.for === purpose && !fact.negated);
      const [first, second, ...rest] = facts;
      if (first === undefined || second === undefined || rest.length > 1) return [];
      const alike = facts.every(
        ({source, quizworthy, time}) =>
          quizworthy && sameSource(source, first.source) && holdTogether(time, first.time),
      );
      const apart = facts.every((fact, index) =>
        facts.slice(0, index).every(other => !overlap(knowledge, fact, other)),
      );
      return alike && apart && facts.every(({object}) => typeof object === 'string')
        ? [[first, second, ...rest]]
        : [];
    },
  );
}

function overlap(knowledge: Knowledge, a: Fact, b: Fact): boolean {
  return (
    factsOverlap(knowledge, a, b) || valuesOverlap(knowledge, String(a.object), String(b.object))
  );
}

function sameSource(a: Fact['source'], b: Fact['source']): boolean {
  return a?.by === b?.by && a?.attitude === b?.attitude && a?.ambiguous === b?.ambiguous;
}
