import {expect} from 'chai';
import {answerText, keyText} from '../../src/quiz/interactions/interactions.js';
import {isKeptAnswers, restoredAnswers, withAnswer} from '../../src/quiz/kept-answers.js';
import type {ChoiceQuestion} from '../../src/quiz/question.js';
import {answered, kept, someResponse} from '../fixtures/answers.js';
import {choice, everyInteraction, match, multipleChoice, number} from '../fixtures/questions.js';

describe('Kept answers', () => {
  it('are there again for every way to answer, through JSON', () => {
    const all = everyInteraction.map(question => [question, someResponse(question)] as const);
    const stored: unknown = JSON.parse(JSON.stringify(kept(all)));
    if (!isKeptAnswers(stored)) throw new Error('not kept');
    const restored = restoredAnswers(stored, everyInteraction);
    for (const [question, response] of all)
      expect(restored[question.id], question.id).to.deep.equal(answered(question, response));
  });

  it('are found by what was answered, wherever its option now stands', () => {
    const {options} = choice;
    const turned: ChoiceQuestion = {
      ...choice,
      options: options.map((_, index) => ({
        ...options[(index + 1) % options.length]!,
        id: options[index]!.id,
      })),
    };
    const key = turned.options.find(({value}) => value === keyOf(choice).value)!.id;
    const [answer] = Object.values(
      restoredAnswers(kept([[choice, choice.key]]), [{...turned, key}]),
    );
    expect([answer!.response, answer!.mark.outcome]).to.deep.equal([key, 'right']);
  });

  it('are marked anew: what was right may be wrong by now', () => {
    const other = choice.options.find(({id}) => id !== choice.key)!;
    const [answer] = Object.values(
      restoredAnswers(kept([[choice, choice.key]]), [{...choice, key: other.id}]),
    );
    expect(answer!.mark.outcome).to.equal('wrong');
  });

  it('stay with their mark and their words where the option is not offered any more', () => {
    const picked = choice.options.find(({id}) => id !== choice.key)!;
    const without = {...choice, options: choice.options.filter(option => option !== picked)};
    const [answer] = Object.values(restoredAnswers(kept([[choice, picked.id]]), [without]));
    expect(answer!.mark.outcome).to.equal('wrong');
    expect(answerText(without, answer!.response)).to.equal(picked.text);
  });

  it('are lost where they are not offered any more and something else is right', () => {
    const picked = choice.options.find(({id}) => id !== choice.key)!;
    const rest = choice.options.filter(option => option !== picked);
    const other = rest.find(({id}) => id !== choice.key)!;
    const changed = {...choice, options: rest, key: other.id};
    expect(keyText(changed)).not.to.equal(keyText(choice));
    expect(restoredAnswers(kept([[choice, picked.id]]), [changed])).to.deep.equal({});
  });

  it('are not mixed up between questions', () => {
    const all = kept([
      [number, '12'],
      [multipleChoice, multipleChoice.keys],
    ]);
    expect(Object.keys(restoredAnswers(all, [number, match]))).to.deep.equal([number.id]);
  });
});

describe('What is kept', () => {
  const good = kept([[choice, choice.key]]);
  const changed = (change: object) => ({...good, ...change});
  const withPart = (part: object) =>
    changed({answers: {q: {...good.answers[choice.id]!, ...part}}});

  it('is refused where any part of it is damaged', () => {
    expect(isKeptAnswers(good)).to.be.true;
    for (const damaged of [
      undefined,
      null,
      'text',
      [],
      changed({format: 'article-answers/2'}),
      changed({fingerprint: 1}),
      changed({finished: 'yes'}),
      changed({answers: []}),
      changed({answers: {q: null}}),
      withPart({meaning: '{'}),
      withPart({meaning: undefined}),
      withPart({text: 3}),
      withPart({key: null}),
      withPart({tries: 1.5}),
      withPart({hints: '0'}),
      withPart({solved: 1}),
      withPart({at: 0}),
      withPart({mark: {outcome: 'invalid', score: 0, feedback: '', evidence: []}}),
      withPart({mark: {outcome: 'right', score: NaN, feedback: '', evidence: []}}),
      withPart({mark: {outcome: 'right', score: 1, feedback: 1, evidence: []}}),
      withPart({mark: {outcome: 'right', score: 1, feedback: '', evidence: [{}]}}),
    ]) {
      expect(isKeptAnswers(damaged), JSON.stringify(damaged)).to.be.false;
    }
  });

  it('stays finished when an answer is added', () => {
    const finished = {...good, finished: true};
    expect(withAnswer(finished, 'f', number, answered(number, '1')).finished).to.be.true;
    expect(good.finished).to.be.false;
  });
});

function keyOf(question: ChoiceQuestion) {
  return question.options.find(({id}) => id === question.key)!;
}
