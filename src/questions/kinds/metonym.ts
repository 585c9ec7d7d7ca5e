import type {Entity, Metonym} from '../../pack/article-pack.js';
import type {
  Blueprint,
  BlueprintBase,
  Draw,
  QuestionKind,
  Refusal,
  Written,
} from '../draw/blueprint.js';
import {choiceOf, chooseOptions, rulesFor, type Candidate} from '../draw/choice.js';
import type {Luck} from '../draw/luck.js';
import type {Knowledge} from '../knowledge.js';
import {plainName} from '../plain-words.js';
import {nameOf, pickStem} from '../sentences.js';
import {difficultyOf} from './question-base.js';

/** What a name stands for that is not its own: a capital for its government. */
export const metonymKind: QuestionKind = {
  kind: 'metonym',
  blueprints: knowledge =>
    [...knowledge.entities.values()].flatMap(entity =>
      firstUses(entity)
        .filter(metonym => standsForOne(knowledge, metonym))
        .map(metonym => metonymBlueprint(knowledge, {entity, metonym})),
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

/** A name that stands for an entity. */
interface Use {
  readonly entity: Entity;
  readonly metonym: Metonym;
}

function metonymBlueprint(knowledge: Knowledge, use: Use): Blueprint {
  const {entity, metonym} = use;
  const base: BlueprintBase = {
    id: `metonym.${entity.id}.${metonym.paragraph}.${metonym.name.toLowerCase()}`,
    kind: 'metonym',
    level: 'interpret',
    about: [entity.id],
    entities: [entity.id],
  };
  return {...base, write: draw => write(knowledge, use, base, draw)};
}

function write(knowledge: Knowledge, use: Use, base: BlueprintBase, draw: Draw): Written | Refusal {
  const {feedback, stems} = knowledge.wording;
  const {name, paragraph} = use.metonym;
  const meaning = nameOf(knowledge, use.entity.id).full;
  const explanation = feedback.explanation(feedback.metonym(name, paragraph, meaning), paragraph);
  const proof = {rule: 'stated', grounds: [use.entity.id]} as const;
  const key = candidate(knowledge, use.entity, {role: 'key', proof, feedback: () => explanation});
  const placed = chooseOptions(
    key,
    otherMeanings(knowledge, use, draw.luck),
    rulesFor(knowledge, {evenLengths: false, given: name}),
    draw,
  );
  return choiceOf(placed, () => ({
    ...base,
    lang: knowledge.pack.lang,
    events: [],
    evidence: [{paragraph, from: name}],
    stem: pickStem(draw.luck, stems.metonym(name, paragraph)),
    query: {asks: 'referent', name, paragraph},
    proof,
    explanation,
    difficulty: difficultyOf({level: base.level}),
  }));
}

/** What other names stand for that are not their own. */
function otherMeanings(
  knowledge: Knowledge,
  {entity, metonym: {name, paragraph}}: Use,
  luck: Luck,
): readonly Candidate[] {
  const {feedback} = knowledge.wording;
  return luck
    .shuffled(knowledge.entitiesOf(entity.type), ({id}) => id)
    .flatMap(other => {
      const [elsewhere] = other.metonyms ?? [];
      if (elsewhere === undefined || other.metonyms?.some(used => used.name === name)) return [];
      const full = nameOf(knowledge, other.id).full;
      return [
        candidate(knowledge, other, {
          role: elsewhere.paragraph === paragraph ? 'misread' : 'elsewhere',
          proof: {rule: 'one-value', grounds: [entity.id]},
          feedback: () =>
            feedback.explanation(
              feedback.metonym(elsewhere.name, elsewhere.paragraph, full),
              elsewhere.paragraph,
            ),
        }),
      ];
    });
}

function candidate(
  knowledge: Knowledge,
  {id}: Entity,
  {feedback, ...rest}: Pick<Candidate, 'role' | 'proof'> & {readonly feedback: () => string},
): Candidate {
  return {
    ...rest,
    value: {entity: id},
    plain: plainName(knowledge, id),
    write: () => ({
      text: knowledge.wording.capitalise(nameOf(knowledge, id).full),
      feedback: feedback(),
    }),
  };
}
