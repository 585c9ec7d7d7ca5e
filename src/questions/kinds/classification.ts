import type {Fact, Id} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind} from '../blueprint.js';
import type {BlueprintBase} from '../choice.js';
import {isView} from '../is-view.js';
import type {Knowledge} from '../knowledge.js';
import {entitiesOverlap, factsOverlap} from '../overlap.js';
import {baseOnFacts, difficultyOf} from '../question-base.js';
import {nameOf, statementOf} from '../realise.js';
import {askable} from '../relation-question.js';

const author = 'author';

/** Statements, each to be given to whoever makes it: the author or one of two sources. */
export const classificationKind: QuestionKind = {
  kind: 'classification',
  blueprints: knowledge => {
    const sourced = askable(knowledge).filter(fact => fact.source?.by !== undefined && !fact.source.ambiguous && isAlone(fact));
    const own = askable(knowledge).filter(fact => fact.source === undefined && fact.status === 'stated' && isAlone(fact) && isView(knowledge, fact));
    return sourced.flatMap((fact, index) => {
      const other = sourced.slice(index + 1).find(next => standTogether(knowledge, fact, next));
      const mine = own.filter(next => other !== undefined && [fact, other].every(sides => !factsOverlap(sides, next)));
      return other === undefined || mine.length < 2 ? [] : [blueprint(knowledge, fact, other, mine.slice(0, 40))];
    });
  },
};

/** True if nobody else is said to state the same. */
function isAlone({equivalentTo = []}: Fact): boolean {
  return equivalentTo.length === 0;
}

function standTogether(knowledge: Knowledge, a: Fact, b: Fact): boolean {
  return !entitiesOverlap(knowledge, a.source!.by!, b.source!.by!) && !factsOverlap(a, b);
}

function blueprint(knowledge: Knowledge, first: Fact, second: Fact, own: readonly Fact[]): Blueprint {
  const base: BlueprintBase = {
    id: `classification.${first.id}.${second.id}`,
    kind: 'classification',
    level: 'evaluate',
    about: [first.id, second.id],
    entities: [first.source!.by!, second.source!.by!],
  };
  return {
    ...base,
    realise({random}) {
      const {wording} = knowledge;
      const facts = [first, second, ...random.shuffled(own).slice(0, 2)] as const;
      const speaker = (fact: Fact): Id => fact.source?.by ?? author;
      const sides = [first.source!.by!, second.source!.by!].map(id => ({id, text: wording.capitalise(nameOf(knowledge, id).full)}));
      return {
        ...baseOnFacts(knowledge, base, facts, {
          stem: random.pick(wording.stems.classification()),
          query: {asks: 'sources'},
          proof: {rule: 'stated', grounds: facts.map(({id}) => id)},
          difficulty: difficultyOf({level: base.level, paragraphs: 2, attributed: true}),
        }),
        interaction: 'match',
        left: random.shuffled(facts).map(fact => ({id: fact.id, text: wording.sentence(statementOf(knowledge, fact))})),
        right: [{id: author, text: wording.labels.author}, ...sides],
        key: Object.fromEntries(facts.map(fact => [fact.id, speaker(fact)])),
        manyToOne: true,
      };
    },
  };
}
