import type {Fact, Id} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind, Refusal, Turn} from '../draw/blueprint.js';
import {chooseOptions, withOptions, type BlueprintBase, type Candidate} from '../draw/choice.js';
import {isView} from '../proof/is-view.js';
import type {Knowledge} from '../knowledge.js';
import {optionsOverlap} from '../proof/overlap.js';
import {baseOnFacts, difficultyOf} from './question-base.js';
import type {Question} from '../../quiz/question.js';
import {sample} from '../draw/random.js';
import {
  attributedStatement,
  explanationOf,
  isWorded,
  nameOf,
  paragraphOf,
  statementOf,
} from '../realise.js';
import {askable} from './relation-question.js';
import {onlySource, onlyStater, statesNearly} from '../proof/staters.js';

/** How many statements are looked through for distractors, so that a large pack costs no more than a small one. */
const reach = 40;

/** Which of several statements somebody makes. */
export const whatDoTheySayKind: QuestionKind = {
  kind: 'what-do-they-say',
  blueprints: knowledge => askable(knowledge).flatMap(fact => viewBlueprint(knowledge, fact) ?? []),
};

function viewBlueprint(knowledge: Knowledge, fact: Fact): Blueprint | undefined {
  const by = onlySource(knowledge, fact);
  if (by === undefined) return undefined;
  const base: BlueprintBase = {
    id: `what-do-they-say.${fact.id}`,
    kind: 'what-do-they-say',
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
    ...statementOption(knowledge, fact),
    role: 'key',
    proof,
    feedback: explanationOf(knowledge, fact),
  };
  const stem = turn.random.pick(wording.stems.whatDoTheySay(nameOf(knowledge, by)));
  const chosen = chooseOptions(
    key,
    statementsOfOthers(knowledge, by, turn),
    {
      words: knowledge.contentWords,
      stem,
      evenLengths: true,
      overlaps: (a, b) => optionsOverlap(knowledge, a, b),
    },
    turn,
  );
  return withOptions(chosen, () =>
    baseOnFacts(knowledge, base, [fact], {
      stem,
      query: {asks: 'view', source: by},
      proof,
      difficulty: difficultyOf({level: base.level, attributed: true}),
    }),
  );
}

function statementOption(knowledge: Knowledge, fact: Fact): Pick<Candidate, 'value' | 'text'> {
  return {value: {fact: fact.id}, text: knowledge.wording.capitalise(statementOf(knowledge, fact))};
}

/** What others say: sources before the author. Nothing that the one asked about, or a group of theirs, says too. */
function statementsOfOthers(knowledge: Knowledge, by: Id, {random}: Turn): readonly Candidate[] {
  const credited = random.shuffled(sample(knowledge.creditedFacts, reach, random));
  const authors = random.shuffled(sample(knowledge.factsStatedBy(''), reach, random));
  return [...credited, ...authors]
    .filter(
      other =>
        other.quizworthy &&
        isView(knowledge, other) &&
        onlyStater(knowledge, other) !== undefined &&
        !statesNearly(knowledge, by, other) &&
        isWorded(knowledge, other),
    )
    .map((other): Candidate => ({
      ...statementOption(knowledge, other),
      role: 'elsewhere',
      proof: {rule: 'closed-list', grounds: [other.id]},
      feedback: knowledge.wording.feedback.elsewhere(
        paragraphOf(other.evidence),
        attributedStatement(knowledge, other),
      ),
      ...(other.evidence[0] === undefined ? {} : {evidence: other.evidence[0]}),
    }));
}
