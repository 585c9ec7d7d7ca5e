import {expect} from 'chai';
import {parsePack} from '../../src/pack/parse-pack.js';
import {makeBank} from '../../src/questions/make-bank.js';
import {makeQuestions} from '../../src/questions/make-questions.js';
import {blindScores} from '../../src/review/blind-solvers.js';
import {lintSet} from '../../src/review/lint/lint.js';
import {toLintItems} from '../../src/review/lint/to-lint-items.js';
import {verifyQuestion} from '../../src/review/verify.js';
import {loadPack, packNames} from '../packs.js';

const packs = await Promise.all(
  packNames.map(async name => {
    const result = parsePack(await loadPack(name));
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problems)}`);
    return result.pack;
  }),
);
const banks = packs.map(pack => ({pack, bank: makeBank(pack)}));

describe('the banks of the bundled packs', () => {
  for (const {pack, bank} of banks) {
    it(`${pack.id}: hold no question that the second opinion turns down`, () => {
      const turnedDown = bank.questions.filter(question => !verifyQuestion(pack, question).sound);
      expect(turnedDown.map(({id}) => id)).to.deep.equal([]);
    });

    it(`${pack.id}: ask every fact and event that is worth asking`, () => {
      const worthAsking = new Set(
        [...pack.facts, ...pack.events].filter(({quizworthy}) => quizworthy).map(({id}) => id),
      );
      const left = bank.coverage.filter(
        ({id, excluded}) => worthAsking.has(id) && excluded !== undefined,
      );
      expect(left).to.deep.equal([]);
    });

    it(`${pack.id}: give forms in which no question tells another’s answer`, () => {
      const findings = [1, 2, 3, 4, 5].flatMap(seed =>
        lintSet(toLintItems(makeQuestions(pack, {seed, count: 12}), pack)),
      );
      expect(
        findings.filter(({rule}) =>
          ['cross-item-cue', 'duplicate', 'key-position', 'longest-key-share'].includes(rule),
        ),
      ).to.deep.equal([]);
    });
  }

  it('give nothing away to somebody who picks options by a trick', () => {
    const items = banks.flatMap(({pack, bank}) => toLintItems(bank.questions, pack));
    for (const [trick, {accuracy, chance, standardError, items: count}] of Object.entries(
      blindScores(items),
    )) {
      expect(count).to.be.at.least(200);
      expect(
        Math.abs(accuracy - chance) / standardError,
        `${trick} scores ${accuracy.toFixed(3)}`,
      ).to.be.at.most(2);
    }
  });
});
