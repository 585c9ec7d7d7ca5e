import {expect} from 'chai';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import {parsePack} from '../../src/pack/parse-pack.js';
import {blueprintGroups, blueprintsOf} from '../../src/questions/draw/blueprints.js';
import {planForm, writeBlueprint} from '../../src/questions/draw/form.js';
import {luckFrom} from '../../src/questions/draw/luck.js';
import {readKnowledge} from '../../src/questions/knowledge.js';
import {makeBank} from '../../src/questions/make-bank.js';
import {makeQuestions} from '../../src/questions/make-questions.js';
import {wordingFor} from '../../src/words/questions/wording-for.js';
import type {Wording} from '../../src/words/questions/wording.js';
import {loadPack, packNames} from '../packs.js';
import {buildPack} from './build-pack.js';
import {villagePack} from './village-pack.js';

let draws = 0;
const packs = [
  ...(await Promise.all(packNames.map(async name => packOf(await loadPack(name))))),
  villagePack(),
  packOf(buildPack(bound => luckFrom('built').below(bound, String(draws++)), 60)),
];

const seeds = [1, 'two'];

function packOf(json: unknown): ArticlePack {
  const result = parsePack(json);
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.pack;
}

/** Of the questions of forms that do not ask a fact, how many per cent stay to the letter when nobody may ask it any more. */
function keptPerCent(pack: ArticlePack): number {
  const forms = seeds.map(seed => ({seed, questions: makeQuestions(pack, {seed})}));
  let all = 0;
  let kept = 0;
  for (const {id} of pack.facts) {
    const changed = withdrawn(pack, id);
    for (const {seed, questions} of forms) {
      if (questions.some(({about}) => about.includes(id))) continue;
      const after = new Set(makeQuestions(changed, {seed}).map(each => JSON.stringify(each)));
      all += questions.length;
      kept += questions.filter(question => after.has(JSON.stringify(question))).length;
    }
  }
  return (100 * kept) / all;
}

function withdrawn(pack: ArticlePack, id: string): ArticlePack {
  return {
    ...pack,
    facts: pack.facts.map(fact =>
      fact.id === id ? {...fact, quizworthy: false, whyNot: 'It was withdrawn.'} : fact,
    ),
  };
}

/** The same with every list in it in another order, down to the passages of a fact. */
function shuffled<T>(value: T, seed: string): T {
  if (Array.isArray(value)) {
    const items = value.map((item, index) => shuffled<unknown>(item, `${seed}.${index}`));
    return luckFrom(seed).shuffled(items, item => JSON.stringify(item)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, shuffled(part, seed)]);
  return Object.fromEntries(parts) as T;
}

const english = wordingFor('en')!;

/** English in which every sentence is another, some much longer than before and some not. */
const reworded: Wording = {
  ...english,
  relations: inOtherWords(english.relations),
  stems: inOtherWords(english.stems),
  labels: inOtherWords(english.labels),
  feedback: inOtherWords(english.feedback),
  rules: inOtherWords(english.rules),
  attribute: inOtherWords(english.attribute),
  report: inOtherWords(english.report),
  stemBy: inOtherWords(english.stemBy),
  startOf: inOtherWords(english.startOf),
  time: inOtherWords(english.time),
};

function inOtherWords<T>(said: T): T {
  if (typeof said === 'string') return `${'because of us, '.repeat(said.length % 4)}${said}` as T;
  if (typeof said === 'function')
    return ((...parts: unknown[]) => inOtherWords<unknown>(said(...parts))) as T;
  if (Array.isArray(said)) return said.map(each => inOtherWords<unknown>(each)) as T;
  if (typeof said !== 'object' || said === null) return said;
  const parts = Object.entries(said).map(([name, part]) => [name, inOtherWords<unknown>(part)]);
  return Object.fromEntries(parts) as T;
}

/** All that is chosen: the questions, their options and places, without how they read. */
function choicesIn(pack: ArticlePack, wording: Wording): string {
  const knowledge = readKnowledge(pack, wording);
  const forms = seeds.map(seed =>
    planForm(knowledge, blueprintGroups(knowledge), 12, luckFrom(`${pack.id}|${seed}`)),
  );
  const bank = blueprintsOf(knowledge).map(blueprint =>
    writeBlueprint(blueprint, luckFrom('bank')),
  );
  const read = new Set(['text', 'stem', 'feedback', 'explanation']);
  return JSON.stringify([forms, bank], (name, part: unknown) =>
    read.has(name) ? undefined : part,
  );
}

describe('luck belongs to the thing that it decides', () => {
  for (const pack of packs) {
    it(`${pack.id}: a fact that a form does not ask can be withdrawn, and its questions stay`, () => {
      expect(keptPerCent(pack)).to.be.at.least(95);
    }).timeout(60_000);

    it(`${pack.id}: the order of lists, down to passages and stems, changes nothing`, () => {
      for (const order of ['one', 'another']) {
        const turned = shuffled(pack, order);
        expect(JSON.stringify(turned)).not.to.equal(JSON.stringify(pack));
        expect(JSON.stringify(makeBank(turned))).to.equal(JSON.stringify(makeBank(pack)));
        for (const seed of seeds)
          expect(JSON.stringify(makeQuestions(turned, {seed}))).to.equal(
            JSON.stringify(makeQuestions(pack, {seed})),
          );
      }
    });

    it(`${pack.id}: other sentences change no choice`, () => {
      expect(choicesIn(pack, reworded)).to.equal(choicesIn(pack, english));
    });
  }

  it('gives questions ids that stay when facts come', () => {
    const [pack] = packs as [ArticlePack];
    const ids = makeBank(pack).questions.map(({id}) => id);
    const [fact] = pack.facts.filter(({quizworthy}) => quizworthy);
    const more = {...fact!, id: 'aaa-first-of-all', equivalentTo: [fact!.id]};
    const after = new Set(
      makeBank({...pack, facts: [...pack.facts, more]}).questions.map(({id}) => id),
    );
    expect(ids.filter(id => !after.has(id) && !id.includes(fact!.id))).to.deep.equal([]);
  });
});

describe('A sample', () => {
  const letters = [...'abcdefghij'];
  const sample = (items: readonly string[], size: number, seed = '1') =>
    luckFrom(seed).sample(items, size, item => item);

  it('is all there is, in its order, where that is no more than asked for', () => {
    expect(sample(letters, 10)).to.deep.equal(letters);
    expect(sample(letters, 11)).to.deep.equal(letters);
  });

  it('has as many as asked for, none twice', () => {
    for (const size of [0, 1, 9]) {
      const some = sample(letters, size);
      expect([some.length, new Set(some).size]).to.deep.equal([size, size]);
    }
  });

  it('gives every item its turn', () => {
    const drawn = Array.from({length: 100}, (_, seed) => sample(letters, 3, String(seed))).flat();
    expect(new Set(drawn).size).to.equal(letters.length);
  });
});
