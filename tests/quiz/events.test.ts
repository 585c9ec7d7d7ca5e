import {expect} from 'chai';
import {eventsOf, type QuizEvent} from '../../src/quiz/events.js';
import {startSession, step, type Mode, type SessionAction} from '../../src/quiz/session.js';
import {choice, number} from '../fixtures/questions.js';

const at = '2024-05-01T10:00:00.000Z';
const check = {type: 'check', at} as const;

const draft = (response: string | number): SessionAction => ({type: 'draft', response});
const [right, wrong] = [draft('village'), draft('county')];

/** What is told of the last of these actions. */
function told(mode: Mode, ...actions: readonly SessionAction[]): readonly QuizEvent[] {
  const last = actions.at(-1)!;
  const before = actions.slice(0, -1).reduce(step, startSession([choice, number], mode));
  return eventsOf(before, last, step(before, last));
}

const typesOf = (events: readonly QuizEvent[]) => events.map(({type}) => type);

describe('What a quiz tells of', () => {
  it('is what is filled in, with its question', () => {
    expect(told('practice', wrong)).to.deep.equal([
      {type: 'answer-change', questionId: choice.id, response: 'county'},
    ]);
    expect(told('practice', wrong, wrong)).to.deep.equal([]);
    expect(told('practice', {type: 'hint'})).to.deep.equal([]);
  });

  it('is an answer with its mark, each time it is given', () => {
    const [event, ...others] = told('practice', wrong, check);
    expect(others).to.deep.equal([]);
    expect(event).to.deep.include({type: 'question-answer', question: choice, response: 'county'});
    const again = told('practice', wrong, check, {type: 'retry'}, right, check)[0]!;
    expect(again).to.deep.include({type: 'question-answer', response: 'village'});
    expect('mark' in again && again.mark.outcome).to.equal('right');
  });

  it('is another question, and the same one where it is tried again', () => {
    expect(told('practice', {type: 'next'})).to.deep.equal([
      {type: 'question-change', questionId: number.id},
    ]);
    expect(told('practice', wrong, check, {type: 'retry'})).to.deep.equal([
      {type: 'question-change', questionId: choice.id},
    ]);
    expect(told('practice', wrong, check, {type: 'reveal'})).to.deep.equal([]);
    // In feedback nothing is filled in, though what is shown is another answer.
    const shownAgain = [right, check, {type: 'next'}, {type: 'back'}] as const;
    expect(typesOf(told('practice', ...shownAgain))).to.deep.equal(['question-change']);
  });

  it('is the end, once: not where a reader comes back to the results from the review', () => {
    const finish = {type: 'finish'} as const;
    expect(typesOf(told('practice', finish))).to.deep.equal(['question-change', 'quiz-finish']);
    expect(told('practice', finish, {type: 'review'})).to.deep.equal([]);
    expect(told('practice', finish, {type: 'review'}, finish)).to.deep.equal([]);
    expect(told('practice', finish, finish)).to.deep.equal([]);
  });

  it('is, in a test, no mark before the end, and every mark with it', () => {
    expect(typesOf(told('test', right, check))).to.deep.equal(['question-change']);
    const end = told('test', right, check, {type: 'next'}, {type: 'finish'});
    expect(typesOf(end)).to.deep.equal(['question-answer', 'quiz-finish']);
    expect(end[0]).to.deep.include({question: choice, response: 'village'});
  });

  it('is nothing where an action changes nothing, and where answers are taken up again', () => {
    expect(told('practice', {type: 'back'})).to.deep.equal([]);
    expect(told('practice', check)).to.deep.equal([]);
    const {answers} = [right, check].reduce(step, startSession([choice, number], 'practice'));
    expect(told('practice', {type: 'restore', answers, finished: false})).to.deep.equal([]);
  });
});
