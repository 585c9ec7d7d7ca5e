import type {Gist} from '../../pack/article-pack.js';
import type {Blueprint, QuestionKind} from '../draw/blueprint.js';
import {chooseOptions, withOptions, type BlueprintBase, type Candidate} from '../draw/choice.js';
import type {Knowledge} from '../knowledge.js';
import {difficultyOf} from './question-base.js';

/** What the article as a whole says; only from sets that the pack's author certified. */
export const gistKind: QuestionKind = {
  kind: 'gist',
  blueprints: knowledge => knowledge.pack.gists.map(gist => gistBlueprint(knowledge, gist)),
};

function gistBlueprint(knowledge: Knowledge, gist: Gist): Blueprint {
  const base: BlueprintBase = {
    id: `gist.${gist.id}`,
    kind: 'gist',
    level: 'interpret',
    about: [gist.id],
    entities: [],
  };
  const proof = {rule: 'stated', grounds: [gist.id]} as const;
  return {
    ...base,
    realise(turn) {
      const {wording} = knowledge;
      const [first] = gist.evidence;
      const explanation =
        first === undefined
          ? wording.sentence(gist.key)
          : wording.feedback.explanation(gist.key, first.paragraph);
      const option = (text: string): Candidate => ({
        value: {phrase: text},
        text,
        role: 'misread',
        proof: {rule: 'exclusive-labels', grounds: [gist.id]},
        feedback: wording.feedback.notInArticle,
      });
      const key: Candidate = {...option(gist.key), role: 'key', proof, feedback: explanation};
      const narrow: Candidate = {...option(gist.tooNarrow), feedback: wording.feedback.tooNarrow};
      const broad: Candidate = {...option(gist.tooBroad), feedback: wording.feedback.tooBroad};
      const against: Candidate = {
        ...option(gist.contradicted),
        feedback: wording.feedback.contradicted,
      };
      const stem = turn.random.pick(wording.stems.gist());
      const chosen = chooseOptions(
        key,
        turn.random.shuffled([narrow, broad, against]),
        {evenLengths: true, overlaps: () => false, words: knowledge.contentWords, stem},
        turn,
      );
      return withOptions(chosen, () => ({
        ...base,
        lang: knowledge.pack.lang,
        events: [],
        evidence: gist.evidence,
        stem,
        query: {asks: 'gist', gist: gist.id},
        proof,
        explanation,
        difficulty: difficultyOf({level: base.level, paragraphs: 3}),
      }));
    },
  };
}
