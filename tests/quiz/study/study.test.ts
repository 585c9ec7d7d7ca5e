import {expect} from 'chai';
import type {Question} from '../../../src/quiz/question.js';
import {chooseReviews} from '../../../src/quiz/study/choose-reviews.js';
import type {Grade, Memories} from '../../../src/quiz/study/fact-memory.js';
import {gradeOf} from '../../../src/quiz/study/reviews.js';
import {outlook} from '../../../src/quiz/study/outlook.js';
import {reviewFact} from '../../../src/quiz/study/review-fact.js';
import {choice, match, number, passage} from '../../fixtures/questions.js';

const start = new Date('2024-05-01T10:00:00Z');
const kind = 'fact';

function later(days: number): Date {
  return new Date(start.valueOf() + days * 86_400_000);
}

function daysUntil(iso: string, from = start): number {
  return (Date.parse(iso) - from.valueOf()) / 86_400_000;
}

function reviewed(grades: readonly Grade[]) {
  let now = start;
  let memory = reviewFact(undefined, {fact: 'f', kind, grade: grades[0]!, now});
  for (const grade of grades.slice(1)) {
    now = new Date(memory.card.due);
    memory = reviewFact(memory, {fact: 'f', kind, grade, now});
  }
  return {memory, now};
}

describe('The review of a fact', () => {
  it('comes back within a day or so after a miss, and later after a hit', () => {
    expect(daysUntil(reviewed(['again']).memory.card.due)).to.equal(1);
    expect(daysUntil(reviewed(['good']).memory.card.due)).to.be.greaterThan(1);
  });

  it('comes back ever later while the fact is known', () => {
    const waits = [1, 2, 3].map(length => {
      const {memory, now} = reviewed(Array<Grade>(length).fill('good'));
      return daysUntil(memory.card.due, now);
    });
    expect(waits[1]).to.be.greaterThan(waits[0]!);
    expect(waits[2]).to.be.greaterThan(waits[1]!);
  });

  it('comes back sooner after a hint', () => {
    const hard = reviewed(['good', 'hard']);
    const good = reviewed(['good', 'good']);
    expect(daysUntil(hard.memory.card.due)).to.be.lessThan(daysUntil(good.memory.card.due));
  });

  it('gives the same date for the same answers, and survives JSON', () => {
    const {memory} = reviewed(['good', 'again', 'good']);
    expect(reviewed(['good', 'again', 'good']).memory).to.deep.equal(memory);
    const kept = JSON.parse(JSON.stringify(memory)) as typeof memory;
    const next = {fact: 'f', kind, grade: 'good', now: later(40)} as const;
    expect(reviewFact(kept, next)).to.deep.equal(reviewFact(memory, next));
  });

  it('keeps the last 60 answers', () => {
    const days = Array.from({length: 61}, (_, day) => later(day));
    const memory = days.reduce<ReturnType<typeof reviewFact> | undefined>(
      (known, now) => reviewFact(known, {fact: 'f', kind, grade: 'good', now}),
      undefined,
    )!;
    expect(memory.log.map(({at}) => at)).to.deep.equal(days.slice(1).map(day => day.toISOString()));
  });

  it('is graded by the first answer and its hints', () => {
    const grade = (outcome: string, hints = 0) => gradeOf({mark: {outcome}, hints});
    expect([
      grade('right'),
      grade('right', 1),
      grade('partly-right'),
      grade('wrong', 1),
    ]).to.deep.equal(['good', 'hard', 'hard', 'again']);
  });
});

describe('The choice of reviews', () => {
  const asStatement: Question = {...choice, id: 'q-statement', kind: 'statement'};
  const questions = [choice, asStatement, number, match];

  function memories(...facts: readonly (readonly [string, Grade, Date])[]): Memories {
    return Object.fromEntries(
      facts.map(([fact, grade, now]) => [fact, reviewFact(undefined, {fact, kind, grade, now})]),
    );
  }

  function ids(known: Memories, now: Date, count = 10): readonly string[] {
    return chooseReviews({questions, memories: known, now, count}).map(({id}) => id);
  }

  it('asks new facts, each once', () => {
    expect(ids({}, start)).to.deep.equal(['q-choice', 'q-number', 'q-match']);
    expect(ids({}, start, 2)).to.have.length(2);
  });

  it('leaves out what is not due', () => {
    expect(ids(memories(['f-share', 'good', start]), later(0.5))).to.deep.equal([
      'q-choice',
      'q-match',
    ]);
  });

  it('asks what falls due at this very moment', () => {
    const known = memories(['f-share', 'again', start]);
    const due = new Date(known['f-share']!.card.due);
    expect(ids(known, due)[0]).to.equal('q-number');
    expect(ids(known, new Date(due.valueOf() - 1))).not.to.include('q-number');
  });

  it('asks the longest overdue first, in another kind than last time', () => {
    const known = memories(['f-share', 'again', later(1)], ['f-price', 'again', start]);
    expect(ids(known, later(5))).to.deep.equal(['q-statement', 'q-number', 'q-match']);
  });

  it('asks in the same kind again where there is no other', () => {
    const known = {
      'f-share': reviewFact(undefined, {
        fact: 'f-share',
        kind: number.kind,
        grade: 'again',
        now: start,
      }),
    };
    expect(ids(known, later(2))[0]).to.equal('q-number');
    expect(chooseReviews({questions: [passage], memories: {}, now: start, count: 0})).to.deep.equal(
      [],
    );
  });
});

describe('The outlook', () => {
  it('counts what is due, unseen and mastered, and what the week brings', () => {
    const {memory} = reviewed(['good', 'good', 'good', 'good']);
    const known: Memories = {
      known: {...memory, fact: 'known'},
      missed: reviewFact(undefined, {fact: 'missed', kind, grade: 'again', now: start}),
    };
    const facts = ['known', 'missed', 'new'];
    const now = outlook(facts, known, start);
    expect([now.all, now.unseen, now.due, now.mastered]).to.deep.equal([3, 1, 0, 1]);
    expect(now.forecast).to.deep.equal([1, 0, 0, 0, 0, 0, 0]);
    expect(now.next).to.equal(known['missed']!.card.due);
    const next = outlook(facts, known, later(1));
    expect([next.due, next.next]).to.deep.equal([1, undefined]);
  });

  it('tells the day on which a review falls, to its last moment', () => {
    const {memory} = reviewed(['good']);
    const forecast = (days: number) => {
      const card = {...memory.card, due: later(days).toISOString()};
      return outlook(['f'], {f: {...memory, card}}, start).forecast.join('');
    };
    expect(forecast(0)).to.equal('0000000');
    expect(forecast(0.001)).to.equal('1000000');
    expect(forecast(1)).to.equal('1000000');
    expect(forecast(1.001)).to.equal('0100000');
    expect(forecast(7)).to.equal('0000001');
    expect(forecast(7.001)).to.equal('0000000');
  });

  it('counts a fact as due at the very moment, and as mastered from three weeks', () => {
    const {memory} = reviewed(['good']);
    const sum = (days: number, stability: number) => {
      const card = {...memory.card, due: later(days).toISOString(), stability};
      const {due, mastered, next} = outlook(['f'], {f: {...memory, card}}, start);
      return [due, mastered, next];
    };
    expect(sum(0, 21)).to.deep.equal([1, 1, undefined]);
    expect(sum(1, 20.9)).to.deep.equal([0, 0, later(1).toISOString()]);
  });

  it('shows the last ten days with reviews, the earliest first', () => {
    const known: Memories = Object.fromEntries(
      Array.from({length: 11}, (_, day) => [
        `f${day}`,
        reviewFact(undefined, {fact: `f${day}`, kind, grade: 'good', now: later(10 - day)}),
      ]),
    );
    const days = outlook([], known, start).history.map(({day}) => day);
    expect(days).to.have.length(10);
    expect([days[0], days[9]]).to.deep.equal(['2024-05-02', '2024-05-11']);
  });

  it('shows the days with reviews and how many facts were known', () => {
    const known: Memories = {
      a: reviewFact(undefined, {fact: 'a', kind, grade: 'good', now: start}),
      b: reviewFact(undefined, {fact: 'b', kind, grade: 'again', now: start}),
    };
    const again = {
      ...known,
      b: reviewFact(known['b'], {fact: 'b', kind, grade: 'good', now: later(1)}),
    };
    expect(outlook(['a', 'b'], again, later(1)).history).to.deep.equal([
      {day: '2024-05-01', reviews: 2, known: 1},
      {day: '2024-05-02', reviews: 1, known: 1},
    ]);
  });
});
