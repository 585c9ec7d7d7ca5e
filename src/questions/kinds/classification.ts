import type {Fact, Id} from '../../pack/article-pack.js';
import type {Blueprint, BlueprintBase, QuestionKind} from '../draw/blueprint.js';
import type {Knowledge} from '../knowledge.js';
import {entitiesOverlap} from '../proof/overlap.js';
import {baseOnFacts, difficultyOf} from './question-base.js';
import {nameOf, pickStem, statementOf} from '../sentences.js';
import {askable} from './relation-question.js';
import {isView, onlySource, onlyStater, statesNearly} from '../proof/staters.js';

const author = 'author';

/** How many facts are looked through for a partner, so that a large pack costs no more than a small one. */
const reach = 40;

/** Statements, each to be given to whoever makes it: the author or one of two sources. */
export const classificationKind: QuestionKind = {
  kind: 'classification',
  blueprints: knowledge => {
    const facts = askable(knowledge);
    const credited = facts.flatMap((fact): readonly Credited[] => {
      const by = onlySource(knowledge, fact);
      return by === undefined ? [] : [{fact, by}];
    });
    const own = facts.filter(
      fact =>
        fact.status === 'stated' &&
        isView(knowledge, fact) &&
        onlyStater(knowledge, fact) === author,
    );
    return credited.flatMap((first, index) => {
      const second = credited
        .slice(index + 1, index + 1 + reach)
        .find(next => standApart(knowledge, first, next));
      return second === undefined ? [] : [blueprint(knowledge, first, second, own)];
    });
  },
};

/** A fact and the entity that alone states it. */
interface Credited {
  readonly fact: Fact;
  readonly by: Id;
}

/** True if neither source states anything like what the other does. */
function standApart(knowledge: Knowledge, a: Credited, b: Credited): boolean {
  return (
    !entitiesOverlap(knowledge, a.by, b.by) &&
    !statesNearly(knowledge, a.by, b.fact) &&
    !statesNearly(knowledge, b.by, a.fact)
  );
}

function blueprint(
  knowledge: Knowledge,
  first: Credited,
  second: Credited,
  own: readonly Fact[],
): Blueprint {
  const base: BlueprintBase = {
    id: `classification.${first.fact.id}.${second.fact.id}`,
    kind: 'classification',
    level: 'evaluate',
    about: [first.fact.id, second.fact.id],
    entities: [first.by, second.by],
  };
  return {
    ...base,
    write({luck}) {
      const {wording} = knowledge;
      const sources = [first.by, second.by];
      const looked = luck.sample(own, reach, ({id}) => id);
      const [third, fourth] = luck
        .at('what the author states')
        .shuffled(looked, ({id}) => id)
        .filter(fact => !sources.some(by => statesNearly(knowledge, by, fact)));
      if (third === undefined || fourth === undefined)
        return {refused: 'the author states too little for comparison'};
      const facts = [first.fact, second.fact, third, fourth] as const;
      const ids = facts.map(({id}) => id);
      const speaker = (fact: Fact): Id => fact.source?.by ?? author;
      const sides = sources.map(id => ({id, text: wording.capitalise(nameOf(knowledge, id).full)}));
      return {
        question: {
          ...baseOnFacts(knowledge, {...base, about: ids}, facts, {
            stem: pickStem(luck, wording.stems.classification()),
            query: {asks: 'sources'},
            proof: {rule: 'stated', grounds: ids},
            difficulty: difficultyOf({level: base.level, paragraphs: 2, attributed: true}),
          }),
          interaction: 'match',
          left: luck
            .at('left')
            .shuffled(facts, ({id}) => id)
            .map(fact => ({id: fact.id, text: wording.sentence(statementOf(knowledge, fact))})),
          right: [{id: author, text: wording.labels.author}, ...sides],
          key: Object.fromEntries(facts.map(fact => [fact.id, speaker(fact)])),
          manyToOne: true,
        },
      };
    },
  };
}
