import type {Entity, Metonym} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind, Refusal, Turn} from '../draw/blueprint.js';
import {chooseOptions, withOptions, type BlueprintBase, type Candidate} from '../draw/choice.js';
import type {Knowledge} from '../knowledge.js';
import {optionsOverlap} from '../proof/overlap.js';
import {difficultyOf} from './question-base.js';
import type {Question} from '../../quiz/question.js';
import {nameOf} from '../realise.js';

/** What a name stands for that is not its own: a capital for its government. */
export const metonymKind: QuestionKind = {
  kind: 'metonym',
  blueprints: knowledge =>
    [...knowledge.entities.values()].flatMap(entity =>
      firstUses(entity)
        .filter(metonym => standsForOne(knowledge, metonym))
        .map(metonym => metonymBlueprint(knowledge, entity, metonym)),
    ),
};

/** Each name once, where the article first uses it so. */
function firstUses({metonyms = []}: Entity): readonly Metonym[] {
  return metonyms.filter(
    ({name}, index) => metonyms.findIndex(other => other.name === name) === index,
  );
}

/** True if the name stands for nothing else in the same paragraph. */
function standsForOne(knowledge: Knowledge, {name, paragraph}: Metonym): boolean {
  return (
    knowledge.metonymsIn(paragraph).filter(other => other.name.toLowerCase() === name.toLowerCase())
      .length === 1
  );
}

function metonymBlueprint(knowledge: Knowledge, entity: Entity, metonym: Metonym): Blueprint {
  const base: BlueprintBase = {
    id: `metonym.${entity.id}.${metonym.paragraph}.${metonym.name.toLowerCase()}`,
    kind: 'metonym',
    level: 'interpret',
    about: [entity.id],
    entities: [entity.id],
  };
  return {...base, realise: turn => realise(knowledge, entity, metonym, base, turn)};
}

function realise(
  knowledge: Knowledge,
  entity: Entity,
  {name, paragraph}: Metonym,
  base: BlueprintBase,
  turn: Turn,
): Question | Refusal {
  const {wording} = knowledge;
  const meaning = nameOf(knowledge, entity.id).full;
  const explanation = wording.feedback.explanation(
    wording.feedback.metonym(name, paragraph, meaning),
    paragraph,
  );
  const proof = {rule: 'stated', grounds: [entity.id]} as const;
  const key: Candidate = {
    value: {entity: entity.id},
    text: wording.capitalise(meaning),
    role: 'key',
    proof,
    feedback: explanation,
  };
  const others = turn.random
    .shuffled(knowledge.entitiesOf(entity.type).filter(({metonyms = []}) => metonyms.length > 0))
    .filter(other => !(other.metonyms ?? []).some(used => used.name === name))
    .map((other): Candidate => {
      const elsewhere = other.metonyms?.[0];
      const full = nameOf(knowledge, other.id).full;
      return {
        value: {entity: other.id},
        text: wording.capitalise(full),
        role: elsewhere?.paragraph === paragraph ? 'misread' : 'elsewhere',
        proof: {rule: 'one-value', grounds: [entity.id]},
        feedback:
          elsewhere === undefined
            ? wording.feedback.lookAgain(paragraph)
            : wording.feedback.explanation(
                wording.feedback.metonym(elsewhere.name, elsewhere.paragraph, full),
                elsewhere.paragraph,
              ),
      };
    });
  const stem = turn.random.pick(wording.stems.metonym(name, paragraph));
  const chosen = chooseOptions(
    key,
    others,
    {
      evenLengths: false,
      overlaps: (a, b) => optionsOverlap(knowledge, a, b),
      words: knowledge.contentWords,
      stem,
    },
    turn,
  );
  return withOptions(chosen, () => ({
    ...base,
    lang: knowledge.pack.lang,
    events: [],
    evidence: [{paragraph, from: name}],
    stem,
    query: {asks: 'referent', name, paragraph},
    proof,
    explanation,
    difficulty: difficultyOf({level: base.level}),
  }));
}
