import type {Fact, Id} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind, Refusal, Turn} from '../draw/blueprint.js';
import {chooseOptions, withOptions, type BlueprintBase, type Candidate} from '../draw/choice.js';
import type {Knowledge} from '../knowledge.js';
import {optionsOverlap} from '../proof/overlap.js';
import {baseOnFacts, difficultyOf} from './question-base.js';
import type {Question} from '../../quiz/question.js';
import {sample} from '../draw/random.js';
import {
  attributedStatement,
  explanationOf,
  nameOf,
  paragraphOf,
  pickStem,
  statementOf,
} from '../realise.js';
import {askable} from './relation-question.js';
import {onlySource, statesNearly} from '../proof/staters.js';

/** How many speakers are looked through for distractors, so that a large pack costs no more than a small one. */
const reach = 40;

/** On whose word the article reports something. */
export const whoSaysKind: QuestionKind = {
  kind: 'who-says',
  blueprints: knowledge =>
    askable(knowledge).flatMap(fact => whoSaysBlueprint(knowledge, fact) ?? []),
};

function whoSaysBlueprint(knowledge: Knowledge, fact: Fact): Blueprint | undefined {
  const by = onlySource(knowledge, fact);
  if (by === undefined) return undefined;
  const base: BlueprintBase = {
    id: `who-says.${fact.id}`,
    kind: 'who-says',
    level: 'evaluate',
    about: [fact.id],
    entities: [by],
  };
  return {...base, realise: turn => realise(knowledge, fact, by, base, turn)};
}

function realise(
  knowledge: Knowledge,
  fact: Fact,
  by: Id,
  base: BlueprintBase,
  turn: Turn,
): Question | Refusal {
  const {wording} = knowledge;
  const proof = {rule: 'stated', grounds: [fact.id]} as const;
  const key: Candidate = {
    value: {entity: by},
    text: wording.capitalise(nameOf(knowledge, by).full),
    role: 'key',
    proof,
    feedback: explanationOf(knowledge, fact),
  };
  const stem = pickStem(turn.random, wording.stems.whoSays(statementOf(knowledge, fact)));
  const chosen = chooseOptions(
    key,
    otherSpeakers(knowledge, fact, by, turn),
    {
      words: knowledge.contentWords,
      stem,
      evenLengths: false,
      overlaps: (a, b) => optionsOverlap(knowledge, a, b),
    },
    turn,
  );
  return withOptions(chosen, () =>
    baseOnFacts(knowledge, base, [fact], {
      stem,
      query: {asks: 'source', fact: fact.id},
      proof,
      difficulty: difficultyOf({level: base.level, attributed: true}),
    }),
  );
}

/** Others that the article quotes, then people and bodies that it names; none that says something as good as the same. */
function otherSpeakers(
  knowledge: Knowledge,
  fact: Fact,
  by: Id,
  {random}: Turn,
): readonly Candidate[] {
  const speakers = new Map<Id, Fact>();
  for (const other of sample(knowledge.creditedFacts, reach, random)) {
    const speaker = other.source?.by;
    if (speaker !== undefined && speaker !== by && !speakers.has(speaker))
      speakers.set(speaker, other);
  }
  const present = (['person', 'organisation'] as const).flatMap(type =>
    sample(knowledge.entitiesOf(type), reach, random),
  );
  for (const {id, outside} of present) {
    const naming = knowledge.factsNaming(id)[0];
    if (!outside && id !== by && naming !== undefined && !speakers.has(id))
      speakers.set(id, naming);
  }
  return random
    .shuffled([...speakers])
    .filter(
      ([speaker]) =>
        speaker !== knowledge.pack.article.author && !statesNearly(knowledge, speaker, fact),
    )
    .sort(([a], [b]) => Number(isQuoted(knowledge, b)) - Number(isQuoted(knowledge, a)))
    .map(([speaker, from]): Candidate => ({
      value: {entity: speaker},
      text: knowledge.wording.capitalise(nameOf(knowledge, speaker).full),
      role: 'elsewhere',
      proof: {rule: 'closed-list', grounds: [fact.id]},
      feedback: knowledge.wording.feedback.elsewhere(
        paragraphOf(from.evidence),
        attributedStatement(knowledge, from),
      ),
      ...(from.evidence[0] === undefined ? {} : {evidence: from.evidence[0]}),
    }));
}

function isQuoted(knowledge: Knowledge, speaker: Id): boolean {
  return knowledge.factsStatedBy(speaker).length > 0;
}
