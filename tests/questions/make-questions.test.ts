import {expect} from 'chai';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import {parsePack} from '../../src/pack/parse-pack.js';
import {areEnemies, disclosureOf} from '../../src/questions/proof/enemies.js';
import {blueprintsOf} from '../../src/questions/draw/blueprints.js';
import {knowledgeOf} from '../../src/questions/knowledge.js';
import {makeQuestions} from '../../src/questions/make-questions.js';
import type {Level, Question} from '../../src/quiz/question.js';
import {loadPack} from '../packs.js';
import {villagePack} from './village-pack.js';

const parsed = parsePack(await loadPack('nazarbaevs-gamble'));
const real = parsed.ok ? parsed.pack : villagePack();
const seeds = Array.from({length: 12}, (_, index) => index + 1);

function ids(questions: readonly Question[]): readonly string[] {
  return questions.map(({id}) => id);
}

describe('makeQuestions', () => {
  it('gives the same form for the same seed, byte for byte, from a pack read anew', () => {
    const anew: ArticlePack = JSON.parse(JSON.stringify(real));
    for (const seed of seeds)
      expect(JSON.stringify(makeQuestions(anew, {seed}))).to.equal(
        JSON.stringify(makeQuestions(real, {seed})),
      );
  });

  it('takes a number and its text for the same seed, and 1 for none', () => {
    expect(makeQuestions(real, {seed: '1'})).to.deep.equal(makeQuestions(real));
  });

  it('gives other forms for other seeds, half of them new', () => {
    const first = new Set(ids(makeQuestions(real, {seed: 1})));
    for (const seed of seeds.slice(1)) {
      const shared = ids(makeQuestions(real, {seed})).filter(id => first.has(id));
      expect(shared.length, String(seed)).to.be.at.most(5);
    }
  });

  it('gives as many as asked where there are so many, and never more', () => {
    for (const count of [0, 1, 5, 12]) expect(makeQuestions(real, {count})).to.have.length(count);
    const all = makeQuestions(villagePack(), {count: 500});
    expect(all.length).to.be.within(8, 60);
  });

  it('gives twelve where no number is asked for', () => {
    expect(makeQuestions(real)).to.have.length(12);
  });

  it('gives only the kinds asked for', () => {
    const kinds = ['when', 'role'] as const;
    const questions = makeQuestions(real, {kinds, count: 6});
    expect(questions.length).to.be.greaterThan(2);
    for (const {kind} of questions) expect(kinds).to.include(kind);
    expect(makeQuestions(real, {kinds: []})).to.deep.equal([]);
  });

  it('gives none in a language that has no wording', () => {
    expect(makeQuestions({...real, lang: 'xx'})).to.deep.equal([]);
  });

  it('puts no two questions in a form of which one gives the other away', () => {
    const knowledge = knowledgeOf(real)!;
    for (const seed of seeds) {
      const questions = makeQuestions(real, {seed, count: 12});
      const disclosed = questions.map(question => disclosureOf(knowledge, {question}));
      for (const [index, a] of disclosed.entries()) {
        for (const b of disclosed.slice(index + 1))
          expect(areEnemies(knowledge, a, b), `${seed}: ${a.about} and ${b.about}`).to.equal(false);
      }
    }
  });

  it('asks each fact once', () => {
    for (const seed of seeds) {
      const about = makeQuestions(real, {seed, count: 12}).flatMap(question => question.about);
      expect(new Set(about).size).to.equal(about.length);
    }
  });

  it('places keys evenly and never three times running in the same place', () => {
    const uses = [0, 0, 0];
    for (const seed of seeds) {
      const places = makeQuestions(real, {seed, count: 12})
        .filter(({kind}) => kind !== 'when') // dates stand in order, and none lies after the writing
        .flatMap(question =>
          question.interaction === 'choice'
            ? [question.options.findIndex(({id}) => id === question.key)]
            : [],
        );
      for (const place of places) uses[place]! += 1;
      for (const [index, place] of places.entries()) {
        expect(
          place === places[index + 1] && place === places[index + 2],
          `${seed}: ${places}`,
        ).to.equal(false);
      }
    }
    const mean = uses.reduce((sum, count) => sum + count, 0) / 3;
    for (const count of uses) expect(count, String(uses)).to.be.within(0.8 * mean, 1.2 * mean);
  });

  it('gives every reading level its share, give or take one', () => {
    const shares: Readonly<Record<Level, number>> = {
      retrieve: 2,
      infer: 3,
      interpret: 3,
      evaluate: 2,
    };
    for (const seed of seeds) {
      const questions = makeQuestions(real, {seed, count: 10});
      for (const [level, share] of Object.entries(shares)) {
        const count = questions.filter(question => question.level === level).length;
        expect(count, `${seed} ${level}`).to.be.within(share - 1, share + 1);
      }
    }
  });

  it('puts no two questions about the same side by side', () => {
    const entities = new Map(
      blueprintsOf(knowledgeOf(real)!).map(({id, entities: named}) => [id, named]),
    );
    const pairs = seeds.flatMap(seed => {
      const questions = makeQuestions(real, {seed, count: 10});
      return questions.slice(1).map((question, index) => [questions[index]!, question] as const);
    });
    const alike = pairs.filter(([a, b]) =>
      entities.get(a.id)!.some(entity => entities.get(b.id)!.includes(entity)),
    );
    expect(alike.map(([a, b]) => `${a.id} ${b.id}`)).to.deep.equal([]);
  });

  it('has one question at least on a claim, on time, on a cause and on a number', () => {
    const needs = [
      /^(who-says|what-do-they-say|claim-status|stance|classification)$/,
      /^(when|order|which-first|placement)$/,
      /^(reason|effect|means)$/,
      /^(quantity|number-entry)$/,
    ];
    for (const seed of seeds) {
      const kinds = makeQuestions(real, {seed, count: 12}).map(({kind}) => kind);
      for (const need of needs)
        expect(
          kinds.some(kind => need.test(kind)),
          `${seed} ${need}`,
        ).to.equal(true);
    }
  });
});
