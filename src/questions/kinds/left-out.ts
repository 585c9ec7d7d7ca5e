import type {Fact, NotStated} from '../../pack/article-pack.js';
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
import {plainDetail} from '../plain-words.js';
import {optionsOverlap} from '../proof/overlap.js';
import {statements} from '../proof/truth.js';
import {attributedStatement, fill, isWorded, paragraphOf, pickStem, slotsOf} from '../sentences.js';
import {blueprintBase, difficultyOf} from './question-base.js';

/** How many facts of a paragraph are looked through, so that a long one costs no more than a short one. */
const reach = 40;

/** Which detail the article does not give, beside two that it does. */
export const leftOutKind: QuestionKind = {
  kind: 'left-out',
  blueprints: knowledge =>
    knowledge.pack.notStated
      .filter(gap => !isFilled(knowledge, gap))
      .map(gap => leftOutBlueprint(knowledge, gap)),
};

/** True if a fact gives the detail after all. */
function isFilled(knowledge: Knowledge, {relation, subject}: NotStated): boolean {
  if (relation === undefined) return false;
  const facts =
    subject === undefined ? knowledge.factsOf(relation) : statements(knowledge, relation, subject);
  return facts.some(({negated}) => !negated);
}

function leftOutBlueprint(knowledge: Knowledge, gap: NotStated): Blueprint {
  const entities = gap.subject === undefined ? [] : [gap.subject];
  const base = blueprintBase('left-out', 'evaluate', gap.id, entities);
  return {...base, write: draw => write(knowledge, gap, base, draw)};
}

function write(
  knowledge: Knowledge,
  gap: NotStated,
  base: BlueprintBase,
  draw: Draw,
): Written | Refusal {
  const {wording} = knowledge;
  const explanation = wording.sentence(wording.feedback.leftOut(gap.detail));
  const proof = {rule: 'closed-list', grounds: [gap.id]} as const;
  const key: Candidate = {
    value: {notStated: gap.id},
    role: 'key',
    proof,
    plain: gap.detail,
    write: () => ({text: wording.capitalise(gap.detail), feedback: explanation}),
  };
  const placed = chooseOptions(
    key,
    statedDetails(knowledge, gap, draw.luck),
    rulesFor(knowledge, {
      evenLengths: true,
      given: '',
      overlaps: (a, b) =>
        'fact' in a &&
        'fact' in b &&
        (sameDetail(knowledge, a.fact, b.fact) || optionsOverlap(knowledge, a, b)),
    }),
    draw,
  );
  return choiceOf(placed, options => ({
    ...base,
    lang: knowledge.pack.lang,
    events: [],
    evidence: [{paragraph: gap.paragraph}, ...options.flatMap(({evidence}) => evidence ?? [])],
    stem: pickStem(draw.luck, wording.stems.leftOut()),
    query: {asks: 'left-out'},
    proof,
    explanation,
    difficulty: difficultyOf({level: base.level}),
  }));
}

/** Details that the article does give: of the same paragraph first, then of those nearest to it. */
function statedDetails(knowledge: Knowledge, gap: NotStated, luck: Luck): readonly Candidate[] {
  const paragraphs = [0, 1, -1, 2, -2, 3, -3].map(step => gap.paragraph + step);
  return paragraphs.flatMap(paragraph => {
    const facts = luck.sample(knowledge.factsIn(paragraph), reach, ({id}) => id);
    return luck
      .at('details')
      .shuffled(facts, ({id}) => id)
      .flatMap(fact => {
        const frame = knowledge.relationWording(fact.relation)?.detail;
        return frame === undefined || !isPlainlyStated(knowledge, fact)
          ? []
          : [detailOption(knowledge, {fact, frame, isNear: paragraph === gap.paragraph})];
      });
  });
}

/** True if nobody can say that the article does not give it. */
function isPlainlyStated(knowledge: Knowledge, fact: Fact): boolean {
  const {quizworthy, negated, status, source} = fact;
  return (
    quizworthy && !negated && status === 'stated' && !source?.ambiguous && isWorded(knowledge, fact)
  );
}

function detailOption(
  knowledge: Knowledge,
  {fact, frame, isNear}: {readonly fact: Fact; readonly frame: string; readonly isNear: boolean},
): Candidate {
  const {wording} = knowledge;
  return {
    value: {fact: fact.id},
    role: isNear ? 'misread' : 'elsewhere',
    proof: {rule: 'stated', grounds: [fact.id]},
    plain: `the ${plainDetail(knowledge, fact)}`,
    write: () => ({
      text: wording.capitalise(fill(frame, slotsOf(knowledge, fact))),
      feedback: wording.feedback.stated(
        paragraphOf(fact.evidence),
        attributedStatement(knowledge, fact),
      ),
      ...(fact.evidence[0] === undefined ? {} : {evidence: fact.evidence[0]}),
    }),
  };
}

function sameDetail(knowledge: Knowledge, a: string, b: string): boolean {
  const detail = (fact: Fact | undefined) => fact && `${fact.relation} ${fact.subject}`;
  return detail(knowledge.facts.get(a)) === detail(knowledge.facts.get(b));
}
