import {expect} from 'chai';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import {parsePack} from '../../src/pack/parse-pack.js';
import {makeQuestions} from '../../src/questions/make-questions.js';
import {restoredAnswers} from '../../src/quiz/kept-answers.js';
import type {Question} from '../../src/quiz/question.js';
import {kept, someResponse} from '../fixtures/answers.js';
import {loadPack} from '../packs.js';

describe('Answers to a pack that has changed since', () => {
  for (const name of ['nazarbaevs-gamble', 'aral-sea', 'rogun-dam']) {
    it(`stay, all but its own, when one fact of ${name} is taken out`, async () => {
      const value = (await loadPack(name)) as ArticlePack;
      const questions = formOf(value);
      const all = kept(questions.map(question => [question, someResponse(question)] as const));
      let compared = 0;
      for (const {id} of value.facts.filter((_, place) => place % 6 === 0)) {
        const changed = withoutFact(value, id);
        if (!changed) continue;
        const still = makeQuestions(changed, {count: 12}).filter(
          question => question.id in all.answers && !question.about.includes(id),
        );
        compared += still.length;
        const lost = still.filter(question => !(question.id in restoredAnswers(all, still)));
        expect(
          lost.map(question => question.id),
          id,
        ).to.deep.equal([]);
      }
      expect(compared).to.be.above(20);
    });
  }
});

function formOf(value: ArticlePack): readonly Question[] {
  const result = parsePack(value);
  if (!result.ok) throw new Error('not a pack');
  return makeQuestions(result.pack, {count: 12});
}

/** The pack without a fact and without all that names it; nothing if it cannot be without. */
function withoutFact(value: ArticlePack, id: string): ArticlePack | undefined {
  const text = JSON.stringify({...value, facts: value.facts.filter(fact => fact.id !== id)});
  const without = JSON.parse(text, (_, part: unknown) =>
    Array.isArray(part) ? part.filter(item => item !== id) : part,
  ) as ArticlePack;
  const result = parsePack(without);
  return result.ok ? result.pack : undefined;
}
