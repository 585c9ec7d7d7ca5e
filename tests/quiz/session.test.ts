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

describe('A session', () => {
  const right = answer('village');
  const results = play('practice', {type: 'finish'});

  it('takes nothing in that does not fit where it is', () => {
    const feedback = play('practice', ...answer('county'));
    const asking = startSession(questions, 'practice');
    const misfits: readonly (readonly [Session, SessionAction])[] = [
      [feedback, {type: 'draft', response: 'village'}],
      [feedback, {type: 'check', at}],
      [feedback, {type: 'hint'}],
      [asking, {type: 'retry'}],
      [asking, {type: 'reveal'}],
      [asking, {type: 'back'}],
      [asking, {type: 'go-to', questionId: 'unknown'}],
      [asking, {type: 'review'}],
      [results, {type: 'draft', response: 'village'}],
      [results, {type: 'check', at}],
      [startSession([], 'practice'), {type: 'check', at}],
    ];
    for (const [session, action] of misfits)
      expect(step(session, action), `${session.phase} ${action.type}`).to.equal(session);
  });

  it('goes on at the first open question, wherever that is, and to the results if none is open', () => {
    const first = play('practice', {type: 'next'}, {type: 'go-on'});
    expect(currentQuestion(first)).to.equal(choice);
    const last = play('practice', ...right, {type: 'next'}, ...answer(62), {type: 'go-on'});
    expect(currentQuestion(last)).to.equal(order);
    const done = step(step(last, {type: 'check', at}), {type: 'go-on'});
    expect(done.phase).to.equal('results');
    expect(done.finished).to.be.true;
    expect(isComplete(done)).to.be.true;
    expect(isComplete(last)).to.be.false;
  });

  it('asks for another answer where one cannot be read', () => {
    const session = play('practice', {type: 'next'}, ...answer('a few'));
    expect([session.phase, session.incomplete]).to.deep.equal(['asking', true]);
    expect(session.answers).to.deep.equal({});
  });

  it('has no hints where nothing is asked', () => {
    expect(hintCount(startSession([], 'practice'))).to.equal(0);
    expect(hintCount(startSession(questions, 'test'))).to.equal(0);
  });

  it('takes only the refuted option out of what is picked, and only with the hint that refutes it', () => {
    const picked = (response: string) =>
      play('practice', {type: 'draft', response}, {type: 'hint'});
    expect(picked('county').draft).to.equal('county');
    expect(step(picked('county'), {type: 'hint'}).draft).to.be.undefined;
    expect(step(picked('captain'), {type: 'hint'}).draft).to.equal('captain');
  });

  it('gives the key away after a second wrong answer, and with an answer that is shown again', () => {
    const twice = play('practice', ...answer('county'), {type: 'retry'}, ...answer('captain'));
    expect([twice.phase, twice.revealed]).to.deep.equal(['feedback', true]);
    const again = play('practice', ...answer('county'), {type: 'next'}, {type: 'back'});
    expect([again.phase, again.revealed]).to.deep.equal(['feedback', true]);
  });
});

describe('A restored session', () => {
  const saved = play('practice', ...answer('village')).answers;
  const restored = {type: 'restore', answers: saved, finished: false} as const;

  it('is the same where nothing is new', () => {
    const session = play('practice', restored);
    expect(step(session, restored)).to.equal(session);
    expect(step(startSession(questions, 'test'), {...restored, answers: {}}).answers).to.deep.equal(
      {},
    );
  });

  it('takes in what is new beside what is known', () => {
    const number62 = play('practice', {type: 'next'}, ...answer(62)).answers;
    const session = [restored, {...restored, answers: {...saved, ...number62}}].reduce(
      step,
      startSession(questions, 'practice'),
    );
    expect(Object.keys(session.answers)).to.have.members([choice.id, number.id]);
  });

  it('leaves a reader where he is who has begun, in whatever way', () => {
    const begun: readonly (readonly SessionAction[])[] = [
      [{type: 'draft', response: 'county'}],
      [{type: 'next'}],
      [{type: 'finish'}],
      [
        {type: 'go-to', questionId: order.id},
        {type: 'check', at},
      ],
      [
        {type: 'go-to', questionId: order.id},
        {type: 'check', at},
        {type: 'go-to', questionId: choice.id},
      ],
    ];
    for (const actions of begun) {
      const before = play('practice', ...actions);
      const after = step(before, restored);
      expect([after.phase, after.position, after.draft], JSON.stringify(actions)).to.deep.equal([
        before.phase,
        before.position,
        before.draft,
      ]);
      expect(after.answers).to.have.property(choice.id);
    }
  });

  it('moves a reader on who has only seen the first question, with things in the order they came', () => {
    const ordering = startSession([order, choice], 'practice');
    const first = step(ordering, {type: 'draft', response: ordering.draft});
    const answers = step(ordering, {type: 'check', at}).answers;
    expect(currentQuestion(step(first, {type: 'restore', answers, finished: false}))).to.equal(
      choice,
    );
  });

  it('is over only where a test was finished', () => {
    expect(play('practice', {...restored, finished: true}).phase).to.equal('asking');
    expect(play('test', restored).phase).to.equal('asking');
    expect(play('test', {...restored, finished: true}).finished).to.be.true;
  });

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
