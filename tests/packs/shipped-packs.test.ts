import {expect} from 'chai';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import {parsePack} from '../../src/pack/parse-pack.js';
import {makeBank} from '../../src/questions/make-bank.js';
import {makeQuestions} from '../../src/questions/make-questions.js';
import {lintQuestion} from '../../src/review/lint/lint.js';
import {toLintItems} from '../../src/review/lint/to-lint-items.js';
import {verifyQuestion} from '../../src/review/verify.js';
import {loadPack, packNames} from '../packs.js';
import {anchorFaults} from './anchors.js';

/** Packs whose digests are the report itself. The article of the other one belongs to its publisher. */
const ownWords: readonly string[] = packNames.filter(name => name !== 'nazarbaevs-gamble');
const seeds = Array.from({length: 20}, (_, index) => index + 1);

/** Flaws that make a question unfair whatever it is about; the others are a matter of degree. */
const hardFlaws: ReadonlySet<string> = new Set([
  'all-of-the-above',
  'attribution-honesty',
  'blank-in-stem',
  'grammatical-cue',
  'k-type',
  'lost-sequence',
  'missing-evidence',
  'none-of-the-above',
  'one-right',
  'sensitive-wording',
  'spelling-variant',
  'true-false',
  'unfocused-stem',
  'unresolved-pronoun',
]);

describe('the packs that are shipped', () => {
  for (const name of packNames) {
    describe(name, () => {
      let pack: ArticlePack;

      before(async () => {
        const result = parsePack(await loadPack(name));
        if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
        pack = result.pack;
      });

      it('has the name of its file, and names the sources of its background', () => {
        expect(pack.id).to.equal(name);
        expect(pack.background).not.to.be.empty;
      });

      it('has every fact and event asked that is worth asking, and says why not of the rest', () => {
        const {coverage} = makeBank(pack);
        const parts = new Map([...pack.facts, ...pack.events].map(part => [part.id, part]));
        expect(coverage.map(({id}) => id)).to.have.members([...parts.keys()]);
        for (const {id, questions, excluded} of coverage) {
          const {quizworthy, whyNot} = parts.get(id)!;
          if (quizworthy) expect(questions, `${id}: ${excluded}`).not.to.be.empty;
          else expect(excluded, id).to.equal(whyNot);
        }
      });

      it('yields nothing but questions that the second opinion proves sound', () => {
        const faults = seeds.flatMap(seed => {
          const questions = makeQuestions(pack, {seed, count: 12});
          expect(questions).to.have.length(12);
          return questions.flatMap(question => {
            const verdict = verifyQuestion(pack, question);
            if (verdict.sound) return [];
            return `seed ${seed}, ${question.id}: ${verdict.faults.join('; ')}`;
          });
        });
        expect(faults).to.deep.equal([]);
      });

      it('yields no question with a flaw that makes it unfair', () => {
        // A question about the whole article has no one passage.
        const questions = seeds
          .flatMap(seed => makeQuestions(pack, {seed, count: 12}))
          .filter(({kind}) => kind !== 'gist');
        const flaws = toLintItems(questions, pack)
          .flatMap(item => lintQuestion(item))
          .filter(({rule}) => hardFlaws.has(rule))
          .map(({rule, questionId, message}) => `${rule} in ${questionId}: ${message}`);
        expect(flaws).to.deep.equal([]);
      });
    });
  }

  for (const name of ownWords) {
    it(`${name} tells a report of six to nine paragraphs, in which every anchor is found`, async () => {
      const result = parsePack(await loadPack(name));
      if (!result.ok) throw new Error('the pack is refused');
      const told = result.pack.article.paragraphs.filter(({number}) => number > 0);
      expect(told.length).to.be.within(6, 9);
      const digests = Object.fromEntries(
        result.pack.article.paragraphs.map(({number, digest}) => [number, digest]),
      );
      expect(anchorFaults(result.pack, digests)).to.deep.equal([]);
    });
  }
});
