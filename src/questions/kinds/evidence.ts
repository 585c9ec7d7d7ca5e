import type {Fact, Paragraph} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind} from '../draw/blueprint.js';
import type {Knowledge} from '../knowledge.js';
import {factsOverlap} from '../proof/overlap.js';
import {baseOnFacts, blueprintBase, difficultyOf} from './question-base.js';
import {pickStem, speakerOf, statementOf} from '../sentences.js';
import {askable} from './relation-question.js';

const choices = 4;

/** How many paragraphs are looked through, so that a long article costs no more than a short one. */
const reach = 40;

/** Which paragraph proves a statement. */
export const evidenceKind: QuestionKind = {
  kind: 'evidence',
  blueprints: knowledge =>
    askable(knowledge).flatMap(fact => evidenceBlueprint(knowledge, fact) ?? []),
};

function evidenceBlueprint(knowledge: Knowledge, fact: Fact): Blueprint | undefined {
  const own = new Set(fact.evidence.map(({paragraph}) => paragraph));
  const [key] = own;
  if (own.size !== 1 || key === undefined || key === 0 || fact.status !== 'stated')
    return undefined;
  if (knowledge.pack.article.paragraphs.length < choices) return undefined;
  const base = blueprintBase('evidence', 'evaluate', fact.id, [fact.subject]);
  return {
    ...base,
    write({luck, keyPosition}) {
      const {wording} = knowledge;
      const statement = wording.report(statementOf(knowledge, fact), speakerOf(knowledge, fact));
      const rank = keyPosition % choices;
      const looked = luck.sample(knowledge.pack.article.paragraphs, reach, nameOfParagraph);
      const others = luck
        .at('paragraphs')
        .shuffled(looked, nameOfParagraph)
        .map(({number}) => number)
        .filter(number => number > 0 && number !== key && !saysIt(knowledge, number, fact));
      if (others.length < choices - 1)
        return {refused: 'too few other paragraphs say nothing like it'};
      const before = others.filter(number => number < key);
      const after = others.filter(number => number > key);
      const early = before.slice(0, Math.max(rank, choices - 1 - after.length));
      const paragraphs = [...early, key, ...after.slice(0, choices - 1 - early.length)].sort(
        (a, b) => a - b,
      );
      return {
        question: {
          ...baseOnFacts(knowledge, base, [fact], {
            stem: pickStem(luck, wording.stems.evidence(statement)),
            query: {asks: 'passage', fact: fact.id},
            proof: {rule: 'stated', grounds: [fact.id]},
            difficulty: difficultyOf({level: base.level}),
          }),
          interaction: 'passage',
          paragraphs,
          key,
        },
      };
    },
  };
}

function nameOfParagraph({number}: Paragraph): string {
  return String(number);
}

/** True if the paragraph says the same or comes near it. */
function saysIt(knowledge: Knowledge, paragraph: number, fact: Fact): boolean {
  return knowledge
    .factsIn(paragraph)
    .some(other => factsOverlap(knowledge, other, fact) || other.object === fact.object);
}
