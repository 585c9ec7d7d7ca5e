import type {Fact, Id} from '../../pack/article-pack.js';
import type {Kind, Query} from '../../quiz/question.js';
import type {BlueprintBase, Draw, QuestionKind, Refusal, Written} from '../draw/blueprint.js';
import {choiceOf, chooseOptions, rulesFor, type Candidate} from '../draw/choice.js';
import type {Luck} from '../draw/luck.js';
import type {Knowledge} from '../knowledge.js';
import {plainName, plainStatement} from '../plain-words.js';
import {isView, onlySource, onlyStater, statesNearly} from '../proof/staters.js';
import {
  attributedStatement,
  explanationOf,
  isWorded,
  nameOf,
  paragraphOf,
  pickStem,
  statementOf,
} from '../sentences.js';
import {baseOnFacts, blueprintBase, difficultyOf} from './question-base.js';
import {askable} from './relation-question.js';

/** How many speakers or statements are looked through for distractors, so that a large pack costs no more than a small one. */
const reach = 40;

/** On whose word the article reports something. */
export const whoSaysKind = sourceKind('who-says', {
  query: ({fact}) => ({asks: 'source', fact: fact.id}),
  stems: (knowledge, {fact}) => knowledge.wording.stems.whoSays(statementOf(knowledge, fact)),
  given: (knowledge, {fact}) => plainStatement(knowledge, fact),
  option: (knowledge, {by}) => speakerOption(knowledge, by),
  others: otherSpeakers,
  evenLengths: false,
});

/** Which of several statements somebody makes. */
export const whatDoTheySayKind = sourceKind('what-do-they-say', {
  query: ({by}) => ({asks: 'view', source: by}),
  stems: (knowledge, {by}) => knowledge.wording.stems.whatDoTheySay(nameOf(knowledge, by)),
  given: (knowledge, {by}) => plainName(knowledge, by),
  option: (knowledge, {fact}) => statementOption(knowledge, fact),
  others: statementsOfOthers,
  evenLengths: true,
});

/** A fact and the entity that alone states it. */
interface Credited {
  readonly fact: Fact;
  readonly by: Id;
}

/** What is an option: who says it, or what is said. */
type OptionWords = Pick<Candidate, 'value' | 'plain'> & {readonly text: () => string};

/** The side that a kind asks for. */
interface AskedSide {
  readonly query: (credited: Credited) => Query;
  readonly stems: (knowledge: Knowledge, credited: Credited) => readonly string[];
  readonly given: (knowledge: Knowledge, credited: Credited) => string;
  readonly option: (knowledge: Knowledge, credited: Credited) => OptionWords;
  /** What is proved false, the best first. */
  readonly others: (knowledge: Knowledge, credited: Credited, luck: Luck) => readonly Candidate[];
  readonly evenLengths: boolean;
}

function sourceKind(kind: Kind, side: AskedSide): QuestionKind {
  return {
    kind,
    blueprints: knowledge =>
      askable(knowledge).flatMap(fact => {
        const by = onlySource(knowledge, fact);
        if (by === undefined) return [];
        const base = blueprintBase(kind, 'evaluate', fact.id, [by]);
        return [{...base, write: draw => write(knowledge, {side, fact, by, base}, draw)}];
      }),
  };
}

function write(
  knowledge: Knowledge,
  asked: Credited & {readonly side: AskedSide; readonly base: BlueprintBase},
  draw: Draw,
): Written | Refusal {
  const {side, fact, base} = asked;
  const proof = {rule: 'stated', grounds: [fact.id]} as const;
  const {value, plain, text} = side.option(knowledge, asked);
  const key: Candidate = {
    value,
    role: 'key',
    proof,
    plain,
    write: () => ({text: text(), feedback: explanationOf(knowledge, fact)}),
  };
  const placed = chooseOptions(
    key,
    side.others(knowledge, asked, draw.luck),
    rulesFor(knowledge, {evenLengths: side.evenLengths, given: side.given(knowledge, asked)}),
    draw,
  );
  return choiceOf(placed, () =>
    baseOnFacts(knowledge, base, [fact], {
      stem: pickStem(draw.luck, side.stems(knowledge, asked)),
      query: side.query(asked),
      proof,
      difficulty: difficultyOf({level: base.level, attributed: true}),
    }),
  );
}

function speakerOption(knowledge: Knowledge, speaker: Id): OptionWords {
  return {
    value: {entity: speaker},
    plain: plainName(knowledge, speaker),
    text: () => knowledge.wording.capitalise(nameOf(knowledge, speaker).full),
  };
}

function statementOption(knowledge: Knowledge, fact: Fact): OptionWords {
  return {
    value: {fact: fact.id},
    plain: plainStatement(knowledge, fact),
    text: () => knowledge.wording.capitalise(statementOf(knowledge, fact)),
  };
}

/** Somebody else, or what somebody else says, with the fact that brings them in. */
function distractor(
  knowledge: Knowledge,
  {value, plain, text}: OptionWords,
  from: Fact,
  ground: Id,
): Candidate {
  return {
    value,
    role: 'elsewhere',
    proof: {rule: 'closed-list', grounds: [ground]},
    plain,
    quotes: from.id,
    write: () => ({
      text: text(),
      feedback: knowledge.wording.feedback.elsewhere(
        paragraphOf(from.evidence),
        attributedStatement(knowledge, from),
      ),
      ...(from.evidence[0] === undefined ? {} : {evidence: from.evidence[0]}),
    }),
  };
}

/** Others that the article quotes, then people and bodies that it names; none that says something as good as the same. */
function otherSpeakers(
  knowledge: Knowledge,
  {fact, by}: Credited,
  luck: Luck,
): readonly Candidate[] {
  const speakers = new Map<Id, Fact>();
  const credited = luck.at('quoted').sample(knowledge.creditedFacts, reach, ({id}) => id);
  for (const other of luck.at('what they say').shuffled(credited, ({id}) => id)) {
    const speaker = other.source?.by;
    if (speaker !== undefined && speaker !== by && !speakers.has(speaker))
      speakers.set(speaker, other);
  }
  const present = (['person', 'organisation'] as const).flatMap(type =>
    luck.at(type).sample(knowledge.entitiesOf(type), reach, ({id}) => id),
  );
  for (const {id, outside} of present) {
    const naming = knowledge.factsNaming(id)[0];
    if (!outside && id !== by && naming !== undefined && !speakers.has(id))
      speakers.set(id, naming);
  }
  const isQuoted = (speaker: Id) => knowledge.factsStatedBy(speaker).length > 0;
  return luck
    .at('speakers')
    .shuffled([...speakers], ([speaker]) => speaker)
    .filter(
      ([speaker]) =>
        speaker !== knowledge.pack.article.author && !statesNearly(knowledge, speaker, fact),
    )
    .sort(([a], [b]) => Number(isQuoted(b)) - Number(isQuoted(a)))
    .map(([speaker, from]) =>
      distractor(knowledge, speakerOption(knowledge, speaker), from, fact.id),
    );
}

/** What others say: sources before the author. Nothing that the one asked about, or a group of theirs, says too. */
function statementsOfOthers(
  knowledge: Knowledge,
  {by}: Credited,
  luck: Luck,
): readonly Candidate[] {
  const some = (facts: readonly Fact[]) =>
    luck.at('statements').shuffled(
      luck.sample(facts, reach, ({id}) => id),
      ({id}) => id,
    );
  return [...some(knowledge.creditedFacts), ...some(knowledge.factsStatedBy(''))]
    .filter(
      other =>
        other.quizworthy &&
        isView(knowledge, other) &&
        onlyStater(knowledge, other) !== undefined &&
        !statesNearly(knowledge, by, other) &&
        isWorded(knowledge, other),
    )
    .map(other => distractor(knowledge, statementOption(knowledge, other), other, other.id));
}
