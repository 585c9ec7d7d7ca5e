import {expect} from 'chai';
import fc from 'fast-check';
import type {Session, SessionAction} from '../../src/quiz/session.js';
import {
  canRetry,
  currentQuestion,
  hintCount,
  isComplete,
  startSession,
  step,
} from '../../src/quiz/session.js';
import type {Mode} from '../../src/quiz/session.js';
import {choice, everyInteraction, number, order, passage} from '../fixtures/questions.js';
import {always} from '../property.js';

const questions = [choice, number, order];
const at = '2024-05-01T10:00:00.000Z';

function play(mode: Mode, ...actions: readonly SessionAction[]): Session {
  return actions.reduce(step, startSession(questions, mode));
}

function answer(response: string | number): readonly SessionAction[] {
  return [
    {type: 'draft', response},
    {type: 'check', at},
  ];
}

describe('A session of practice', () => {
  it('starts at the first question', () => {
    const session = startSession(questions, 'practice');
    expect(session.phase).to.equal('asking');
    expect(currentQuestion(session)).to.equal(choice);
  });

  it('never shows things to be ordered in a right order', () => {
    const given = {...order, items: [...order.items].reverse()};
    const session = step(startSession([given], 'practice'), {type: 'check', at});
    expect(session.shown?.outcome).to.equal('wrong');
  });

  it('shows the mark at once', () => {
    const session = play('practice', ...answer('village'));
    expect(session.phase).to.equal('feedback');
    expect(session.shown?.outcome).to.equal('right');
    expect(session.revealed).to.be.true;
  });

  it('asks for an answer when there is none', () => {
    const session = play('practice', {type: 'check', at});
    expect(session.phase).to.equal('asking');
    expect(session.incomplete).to.be.true;
    expect(step(session, {type: 'draft', response: 'village'}).incomplete).to.be.false;
  });

  it('lets a wrong answer be tried again once and counts the first', () => {
    let session = play('practice', ...answer('county'));
    expect(canRetry(session)).to.be.true;
    session = [{type: 'retry'} as const, ...answer('village')].reduce(step, session);
    const saved = session.answers[choice.id]!;
    expect([saved.response, saved.mark.outcome, saved.tries, saved.solved]).to.deep.equal([
      'county',
      'wrong',
      2,
      true,
    ]);
    expect(canRetry(session)).to.be.false;
  });

  it('gives the key away on demand', () => {
    const session = play('practice', ...answer('county'), {type: 'reveal'});
    expect(session.revealed).to.be.true;
    expect(canRetry(session)).to.be.false;
  });

  it('does not ask twice between two options', () => {
    const pair = {...choice, options: choice.options.slice(0, 2)};
    const session = answer('county').reduce(step, startSession([pair], 'practice'));
    expect(session.revealed).to.be.true;
  });

  it('comes to the results after the last question, with skipped ones open', () => {
    const session = play('practice', {type: 'next'}, ...answer(62), {type: 'next'}, {type: 'next'});
    expect(session.phase).to.equal('results');
    expect(isComplete(session)).to.be.false;
    expect(currentQuestion(step(session, {type: 'go-to', questionId: choice.id}))).to.equal(choice);
  });

  it('hints at the paragraph first and then refutes an option, which cannot stay picked', () => {
    const picked = play(
      'practice',
      {type: 'hint'},
      {type: 'draft', response: 'county'},
      {type: 'hint'},
    );
    expect(picked.hints).to.equal(2);
    expect(picked.draft).to.be.undefined;
    expect(step(picked, {type: 'hint'}).hints).to.equal(2);
    expect(hintCount(startSession([passage], 'practice'))).to.equal(0);
  });

  it('shows an answered question with its feedback again', () => {
    const session = play('practice', ...answer('county'), {type: 'next'}, {type: 'back'});
    expect(session.phase).to.equal('feedback');
    expect(session.draft).to.equal('county');
  });
});

describe('A test', () => {
  it('says nothing before the end', () => {
    const session = play('test', ...answer('county'));
    expect(session.phase).to.equal('asking');
    expect(currentQuestion(session)).to.equal(number);
    expect(session.shown).to.be.undefined;
    expect(hintCount(session)).to.equal(0);
  });

  it('lets an answer be changed until it is finished', () => {
    let session = play('test', ...answer('county'), {type: 'back'});
    expect(session.draft).to.equal('county');
    session = answer('village').reduce(step, session);
    expect(session.answers[choice.id]!.mark.outcome).to.equal('right');
    session = [
      {type: 'finish'} as const,
      {type: 'go-to', questionId: choice.id} as const,
      ...answer('captain'),
    ].reduce(step, session);
    expect(session.answers[choice.id]!.response).to.equal('village');
  });

  it('shows an overview before the results', () => {
    const session = play('test', {type: 'next'}, {type: 'next'}, {type: 'next'});
    expect(session.phase).to.equal('overview');
    expect(step(session, {type: 'finish'}).phase).to.equal('results');
  });
});

describe('A restored session', () => {
  const saved = play('practice', ...answer('village')).answers;

  it('goes on at the first open question', () => {
    const session = play('practice', {type: 'restore', answers: saved, finished: false});
    expect(currentQuestion(session)).to.equal(number);
  });

  it('leaves the reader where he is when another tab has answered', () => {
    const session = play('practice', {type: 'next'}, ...answer(62), {
      type: 'restore',
      answers: saved,
      finished: false,
    });
    expect(currentQuestion(session)).to.equal(number);
    expect(Object.keys(session.answers)).to.have.members([choice.id, number.id]);
  });

  it('ignores questions that are not asked', () => {
    const session = play('practice', {
      type: 'restore',
      answers: {other: saved[choice.id]!},
      finished: false,
    });
    expect(session.answers).to.deep.equal({});
  });

  it('keeps a finished test finished', () => {
    const session = play('test', {type: 'restore', answers: saved, finished: true});
    expect(session.phase).to.equal('results');
  });
});

describe('Any session', () => {
  const ids = everyInteraction.map(({id}) => id);
  const responses = [
    'village',
    'county',
    62,
    '5',
    3,
    ['school', 'shop'],
    ['e-storm', 'e-meeting', 'e-vote', 'e-purchase'],
  ];
  const action: fc.Arbitrary<SessionAction> = fc.oneof(
    fc.constantFrom(...responses, undefined).map(response => ({type: 'draft', response}) as const),
    fc
      .constantFrom('hint', 'retry', 'reveal', 'next', 'back', 'go-on', 'finish', 'review')
      .map(type => ({type}) as const),
    fc.constant({type: 'check', at} as const),
    fc.constantFrom(...ids, 'unknown').map(questionId => ({type: 'go-to', questionId}) as const),
  );
  const actions = fc.array(action, {maxLength: 60});

  it('shows a question where one is asked, and a mark where one is shown', () => {
    always(
      fc.property(fc.constantFrom<Mode>('practice', 'test', 'study'), actions, (mode, taken) => {
        const session = taken.reduce(step, startSession(everyInteraction, mode));
        const isAsking = session.phase === 'asking' || session.phase === 'feedback';
        expect(currentQuestion(session) !== undefined).to.equal(isAsking);
        expect(session.shown !== undefined).to.equal(session.phase === 'feedback');
        if (mode === 'test' && !session.finished) expect(session.phase).not.to.equal('feedback');
      }),
      500,
    );
  });

  it('keeps the first answer of practice, and the answers of a finished test', () => {
    always(
      fc.property(
        fc.constantFrom<Mode>('practice', 'test'),
        actions,
        actions,
        (mode, before, after) => {
          const first = before.reduce(step, startSession(everyInteraction, mode));
          const last = after.reduce(step, first);
          if (mode === 'test' && !first.finished) return;
          for (const [id, {response}] of Object.entries(first.answers))
            expect(last.answers[id]!.response).to.equal(response);
          if (mode === 'test') expect(last.answers).to.deep.equal(first.answers);
        },
      ),
      500,
    );
  });
});
