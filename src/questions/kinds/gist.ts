import type {Gist} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind} from '../draw/blueprint.js';
import {choiceOf, chooseOptions, rulesFor, type Candidate} from '../draw/choice.js';
import type {Knowledge} from '../knowledge.js';
import {pickStem} from '../sentences.js';
import {blueprintBase, difficultyOf} from './question-base.js';

/** What the article as a whole says; only from sets that the pack's author certified. */
export const gistKind: QuestionKind = {
  kind: 'gist',
  blueprints: knowledge => knowledge.pack.gists.map(gist => gistBlueprint(knowledge, gist)),
};

function gistBlueprint(knowledge: Knowledge, gist: Gist): Blueprint {
  const {feedback, stems, sentence} = knowledge.wording;
  const base = blueprintBase('gist', 'interpret', gist.id, []);
  const proof = {rule: 'stated', grounds: [gist.id]} as const;
  const option = (plain: string, said: string, isKey = false): Candidate => ({
    value: {phrase: plain},
    role: isKey ? 'key' : 'misread',
    proof: isKey ? proof : {rule: 'exclusive-labels', grounds: [gist.id]},
    plain,
    write: () => ({text: plain, feedback: said}),
  });
  return {
    ...base,
    write(draw) {
      const [first] = gist.evidence;
      const explanation =
        first === undefined ? sentence(gist.key) : feedback.explanation(gist.key, first.paragraph);
      const others = [
        option(gist.tooNarrow, feedback.tooNarrow),
        option(gist.tooBroad, feedback.tooBroad),
        option(gist.contradicted, feedback.contradicted),
      ];
      const placed = chooseOptions(
        option(gist.key, explanation, true),
        draw.luck.shuffled(others, ({plain}) => plain),
        rulesFor(knowledge, {evenLengths: true, given: '', overlaps: () => false}),
        draw,
      );
      return choiceOf(placed, () => ({
        ...base,
        lang: knowledge.pack.lang,
        events: [],
        evidence: gist.evidence,
        stem: pickStem(draw.luck, stems.gist()),
        query: {asks: 'gist', gist: gist.id},
        proof,
        explanation,
        difficulty: difficultyOf({level: base.level, paragraphs: 3}),
      }));
    },
  };
}
