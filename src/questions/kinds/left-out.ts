import type {Fact, NotStated} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind, Refusal, Turn} from '../draw/blueprint.js';
import {chooseOptions, withOptions, type BlueprintBase, type Candidate} from '../draw/choice.js';
import type {Knowledge} from '../knowledge.js';
import {optionsOverlap} from '../proof/overlap.js';
import {difficultyOf} from './question-base.js';
import type {Question} from '../../quiz/question.js';
import {attributedStatement, fill, isWorded, paragraphOf, slotsOf} from '../realise.js';
import {statements} from '../proof/truth.js';

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
  const base: BlueprintBase = {
    id: `left-out.${gap.id}`,
    kind: 'left-out',
    level: 'evaluate',
    about: [gap.id],
    entities: gap.subject === undefined ? [] : [gap.subject],
  };
  return {...base, realise: turn => realise(knowledge, gap, base, turn)};
}

function realise(
  knowledge: Knowledge,
  gap: NotStated,
  base: BlueprintBase,
  turn: Turn,
): Question | Refusal {
  const {wording} = knowledge;
  const explanation = wording.sentence(wording.feedback.leftOut(gap.detail));
  const proof = {rule: 'closed-list', grounds: [gap.id]} as const;
  const key: Candidate = {
    value: {notStated: gap.id},
    text: wording.capitalise(gap.detail),
    role: 'key',
    proof,
    feedback: explanation,
  };
  const stem = turn.random.pick(wording.stems.leftOut());
  const chosen = chooseOptions(
    key,
    statedDetails(knowledge, gap, turn),
    {
      evenLengths: true,
      words: knowledge.contentWords,
      stem,
      overlaps: (a, b) =>
        'fact' in a &&
        'fact' in b &&
        (sameDetail(knowledge, a.fact, b.fact) || optionsOverlap(knowledge, a, b)),
    },
    turn,
  );
  return withOptions(chosen, options => ({
    ...base,
    lang: knowledge.pack.lang,
    events: [],
    evidence: [{paragraph: gap.paragraph}, ...options.flatMap(({evidence}) => evidence ?? [])],
    stem,
    query: {asks: 'left-out'},
    proof,
    explanation,
    difficulty: difficultyOf({level: base.level}),
  }));
}

/** Details that the article does give: of the same paragraph first, then of those nearest to it. */
function statedDetails(knowledge: Knowledge, gap: NotStated, {random}: Turn): readonly Candidate[] {
  const paragraphs = [0, 1, -1, 2, -2, 3, -3].map(step => gap.paragraph + step);
  return paragraphs.flatMap(paragraph =>
    random
      .shuffled(knowledge.factsIn(paragraph).slice(0, 40))
      .flatMap((fact): readonly Candidate[] => {
        const frame = knowledge.relationWording(fact.relation)?.detail;
        if (
          frame === undefined ||
          !isWorded(knowledge, fact) ||
          !fact.quizworthy ||
          fact.negated ||
          fact.status !== 'stated' ||
          fact.source?.ambiguous
        )
          return [];
        return [
          {
            value: {fact: fact.id},
            text: knowledge.wording.capitalise(fill(frame, slotsOf(knowledge, fact))),
            role: paragraph === gap.paragraph ? 'misread' : 'elsewhere',
            proof: {rule: 'stated', grounds: [fact.id]},
            feedback: knowledge.wording.feedback.stated(
              paragraphOf(fact.evidence),
              attributedStatement(knowledge, fact),
            ),
            ...(fact.evidence[0] === undefined ? {} : {evidence: fact.evidence[0]}),
          },
        ];
      }),
  );
}

function sameDetail(knowledge: Knowledge, a: string, b: string): boolean {
  const detail = (fact: Fact | undefined) => fact && `${fact.relation} ${fact.subject}`;
  return detail(knowledge.facts.get(a)) === detail(knowledge.facts.get(b));
}
