import {expect} from 'chai';
import {eventsOf} from '../../src/quiz/events.js';
import {memoryKeep, type Keep} from '../../src/quiz/keep.js';
import type {Question} from '../../src/quiz/question.js';
import {currentQuestion} from '../../src/quiz/session.js';
import type {Quiz, QuizChange, QuizSetup} from '../../src/quiz/quiz.js';
import {createQuiz} from '../../src/quiz/store.js';
import {choice, everyInteraction, number, order} from '../fixtures/questions.js';

const article = {id: 'orle-bridge', title: 'The bridge', lang: 'en', paragraphs: []};
const questions = [choice, number, order];

/** A clock that a test sets. */
const clock = (start = '2026-05-01T10:00:00Z') => {
  let time = Date.parse(start);
  return {now: () => new Date(time), turn: (minutes: number) => (time += minutes * 60_000)};
};

const ready = async (quiz: Quiz): Promise<Quiz> => {
  while (!quiz.state.isReady) await nextTask();
  return quiz;
};

/** A message comes after everything that has been promised by now. */
const nextTask = (): Promise<void> =>
  new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (port1.close(), resolve());
    port2.postMessage(null);
  });

const open = (setup: Partial<QuizSetup> = {}, keep: Keep = memoryKeep(), time = clock()) =>
  ready(createQuiz({questions, article, now: time.now, keep, ...setup}));

const give = (quiz: Quiz, response: unknown): void => {
  quiz.act({type: 'draft', response: response as string});
  quiz.act({type: 'check'});
};

describe('A quiz', () => {
  it('tells whoever subscribes of every change, with the state before and after', async () => {
    const quiz = await open();
    const changes: QuizChange[] = [];
    const end = quiz.subscribe(change => changes.push(change));
    quiz.act({type: 'draft', response: choice.key});
    expect(changes.map(({action}) => action?.type)).to.deep.equal(['draft']);
    expect(changes[0]!.before.session.draft).to.equal(undefined);
    expect(changes[0]!.after).to.equal(quiz.state);
    end();
    quiz.act({type: 'next'});
    expect(changes).to.have.length(1);
  });

  it('tells nothing where an action changes nothing', async () => {
    const quiz = await open();
    let calls = 0;
    quiz.subscribe(() => calls++);
    quiz.act({type: 'retry'});
    quiz.act({type: 'go-to', questionId: 'unknown'});
    expect(calls).to.equal(0);
  });

  it('stamps answers with its own clock', async () => {
    const time = clock();
    const quiz = await open({}, memoryKeep(), time);
    time.turn(5);
    give(quiz, choice.key);
    expect(quiz.state.session.answers[choice.id]!.at).to.equal('2026-05-01T10:05:00.000Z');
  });

  it('is not ready before it has questions', async () => {
    const quiz = createQuiz({now: clock().now});
    await nextTask();
    expect(quiz.state.isReady).to.be.false;
    await quiz.start({questions});
    expect(quiz.state.isReady).to.be.true;
  });

  it('takes up what was answered before, and says when the questions have changed', async () => {
    const keep = memoryKeep();
    const before = await open({}, keep);
    give(before, choice.key);
    await nextTask();
    const after = await open({}, keep);
    expect(after.state.session.answers[choice.id]!.mark.outcome).to.equal('right');
    expect(currentQuestion(after.state.session)?.id).to.equal(number.id);
    expect(after.state.notices).to.deep.equal([]);
    const changed = await open({questions: [choice, order]}, keep);
    expect(changed.state.notices).to.deep.equal([{about: 'packChanged', kept: 1}]);
  });

  it('keeps apart what another seed, mode or article has', async () => {
    const keep = memoryKeep();
    give(await open({}, keep), choice.key);
    await nextTask();
    for (const setup of [
      {seed: '2'},
      {mode: 'test'} as const,
      {article: {...article, id: 'other'}},
      {keeps: false},
    ]) {
      expect((await open(setup, keep)).state.session.answers).to.deep.equal({});
    }
  });

  it('keeps the answer that was given last, even by a clock that was set back', async () => {
    const keep = memoryKeep();
    const time = clock();
    const quiz = await open({mode: 'test'}, keep, time);
    const [first, second] = choice.options;
    give(quiz, first!.id);
    await nextTask();
    time.turn(-60);
    quiz.act({type: 'back'});
    give(quiz, second!.id);
    await nextTask();
    expect(quiz.state.session.answers[choice.id]!.response).to.equal(second!.id);
    const again = await open({mode: 'test'}, keep, time);
    expect(again.state.session.answers[choice.id]!.response).to.equal(second!.id);
  });

  it('takes in what another tab answers meanwhile, and leaves the reader where he is', async () => {
    const keep = memoryKeep();
    const [one, two] = [await open({}, keep), await open({}, keep)];
    give(one, choice.key);
    await nextTask();
    two.act({type: 'next'});
    give(two, String(number.key));
    await nextTask();
    expect(Object.keys(two.state.session.answers)).to.have.members([choice.id, number.id]);
    expect(currentQuestion(two.state.session)?.id).to.equal(number.id);
  });

  it('forgets what was answered when it is taken again', async () => {
    const keep = memoryKeep();
    const quiz = await open({}, keep);
    give(quiz, choice.key);
    await nextTask();
    await quiz.restart();
    expect(quiz.state.session.answers).to.deep.equal({});
    expect((await open({}, keep)).state.session.answers).to.deep.equal({});
  });

  it('plays the questions of another seed where there are others, and only then', async () => {
    const again = async (seed: string) => ({questions: [order], seed, article, again});
    const quiz = await open({again});
    expect(quiz.state.hasOthers).to.be.true;
    expect(await quiz.questionsOf('7')).to.deep.equal([order]);
    expect(quiz.state.session.questions).to.equal(questions);
    await quiz.restart('7');
    expect([quiz.state.seed, quiz.state.session.questions]).to.deep.equal(['7', [order]]);
    const alone = await open();
    await alone.restart('7');
    expect([alone.state.seed, alone.state.hasOthers]).to.deep.equal(['1', false]);
    expect(await alone.questionsOf('7')).to.deep.equal([]);
  });

  it('is overtaken by a later start', async () => {
    let letGo = () => {};
    const wait = new Promise<void>(resolve => (letGo = resolve));
    const slow: Keep = {...memoryKeep(), read: () => wait};
    const quiz = createQuiz({questions: [choice], article, now: clock().now, keep: slow});
    const other = quiz.start({questions: [number]});
    letGo();
    await other;
    await nextTask();
    expect(quiz.state.session.questions).to.deep.equal([number]);
  });

  it('says that nothing can be kept, once, and goes on', async () => {
    const broken = (name: string): Keep => {
      const fail = () => Promise.reject(Object.assign(new Error(), {name}));
      return {read: fail, change: fail, delete: fail};
    };
    for (const [name, about] of [
      ['SecurityError', 'forbidden'],
      ['QuotaExceededError', 'full'],
    ] as const) {
      const quiz = await open({}, broken(name));
      give(quiz, choice.key);
      await nextTask();
      expect(quiz.state.notices).to.deep.equal([{about}]);
      expect(quiz.state.session.answers[choice.id]!.mark.outcome).to.equal('right');
    }
  });

  it('moves what it cannot read to another key', async () => {
    const keep = memoryKeep();
    const key = 'quiz:orle-bridge:1:practice';
    await keep.change(key, () => ({format: 'article-answers/1', answers: 'damaged'}));
    const quiz = await open({}, keep);
    expect(quiz.state.notices).to.deep.equal([{about: 'setAside'}]);
    expect(await keep.read(key)).to.equal(undefined);
    expect(await keep.read(`${key}:set-aside:2026-05-01T10:00:00.000Z`)).to.deep.equal({
      format: 'article-answers/1',
      answers: 'damaged',
    });
  });

  it('deletes what it keeps, and says so until something is answered', async () => {
    const keep = memoryKeep();
    const quiz = await open({}, keep);
    give(quiz, choice.key);
    await nextTask();
    await quiz.clear();
    expect(quiz.state.isCleared).to.be.true;
    quiz.act({type: 'next'});
    expect(quiz.state.isCleared).to.be.true;
    give(quiz, String(number.key));
    expect(quiz.state.isCleared).to.be.false;
  });
});

describe('A quiz in study mode', () => {
  const schedule = async () => (await import('../../src/quiz/study/review-fact.js')).reviewFact;
  const study = (keep = memoryKeep(), time = clock(), change: Partial<QuizSetup> = {}) =>
    ready(
      createQuiz({questions, article, mode: 'study', now: time.now, keep, schedule, ...change}),
    );
  const until = async (isDone: () => boolean): Promise<void> => {
    while (!isDone()) await nextTask();
  };

  it('reviews a fact by its first answer alone', async () => {
    const keep = memoryKeep();
    const quiz = await study(keep);
    const {unseen} = quiz.state.outlook!;
    const asked = currentQuestion(quiz.state.session) as typeof choice;
    give(quiz, asked.options.find(({id}) => id !== asked.key)!.id);
    await until(() => quiz.state.outlook!.unseen < unseen);
    quiz.act({type: 'retry'});
    give(quiz, asked.key);
    for (let task = 0; task < 20; task++) await nextTask();
    const memories = (await keep.read('study:orle-bridge')) as Record<string, {log: unknown[]}>;
    expect(memories[asked.about[0]!]!.log).to.have.length(1);
  });

  it('asks what is due, as many as are wanted, and nothing before', async () => {
    const keep = memoryKeep();
    const time = clock();
    const first = await study(keep, time, {count: 1});
    expect(first.state.session.questions).to.have.length(1);
    const [asked] = first.state.session.questions as readonly Question[];
    give(first, (asked as typeof choice).key);
    await until(() => first.state.outlook!.unseen < first.state.outlook!.all);
    const soon = await study(keep, time);
    expect(soon.state.session.questions.map(({id}) => id)).not.to.include(asked!.id);
    time.turn(60 * 24 * 400);
    const later = await study(keep, time);
    expect(later.state.session.questions.flatMap(({about}) => about)).to.include(asked!.about[0]);
  });
});

describe('What a page is told of a quiz', () => {
  it('follows from the session before and after, and tells nothing of what was restored', async () => {
    const quiz = await open({questions: everyInteraction});
    const told: string[] = [];
    quiz.subscribe(({before, action, after}) => {
      if (action) told.push(...eventsOf(before.session, action, after.session).map(e => e.type));
    });
    quiz.act({type: 'draft', response: choice.key});
    quiz.act({type: 'check'});
    quiz.act({type: 'next'});
    quiz.act({type: 'go-to', questionId: everyInteraction.at(-1)!.id});
    quiz.act({type: 'next'});
    quiz.act({type: 'review'});
    quiz.act({type: 'finish'});
    expect(told).to.deep.equal([
      'answer-change',
      'question-answer',
      'question-change',
      'question-change',
      'question-change',
      'quiz-finish',
    ]);
  });

  it('tells the marks of a test when it is finished, once', async () => {
    const quiz = await open({questions: [choice, number], mode: 'test'});
    const told: string[] = [];
    quiz.subscribe(({before, action, after}) => {
      if (action) told.push(...eventsOf(before.session, action, after.session).map(e => e.type));
    });
    give(quiz, choice.key);
    give(quiz, String(number.key));
    expect(told).not.to.include('question-answer');
    quiz.act({type: 'finish'});
    expect(told.filter(type => type === 'question-answer')).to.have.length(2);
    expect(told.at(-1)).to.equal('quiz-finish');
    quiz.act({type: 'review'});
    quiz.act({type: 'finish'});
    expect(told.filter(type => type === 'quiz-finish')).to.have.length(1);
  });
});
