import {expect} from '@open-wc/testing';
import {eventProgress} from '../../src/elements/lesson/event-progress.js';
import {quizProgress} from '../../src/elements/lesson/quiz-progress.js';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import type {OptionValue, Question} from '../../src/quiz/question.js';
import {resultsOf} from '../../src/quiz/results.js';
import {choice, order, placement} from '../fixtures/questions.js';
import {smallPack} from '../fixtures/small-pack.js';

const pack = smallPack();

const asks = (id: string, events: readonly string[], query: Question['query']): Question => ({
  ...choice,
  id,
  events,
  evidence: [],
  query,
});

const when = asks('q-when', ['vote'], {asks: 'time', event: 'vote'});
const who = asks('q-who', ['vote', 'meeting'], {asks: 'object', relation: 'met', subject: 'holm'});
const questions = [when, who];

const progress = (answers: Record<string, boolean>, of: ArticlePack = pack, all = questions) =>
  eventProgress(of, {
    questions: all,
    answers: new Map(Object.entries(answers)),
    open: all.filter(({id}) => !(id in answers)),
  });

describe('what a quiz means for the events', () => {
  it('all is open at first, and only what is asked for by date is withheld', () => {
    const {marks, withheld, questions: offered} = progress({});
    expect([...marks]).to.deep.equal([
      ['vote', 'open'],
      ['meeting', 'open'],
    ]);
    expect([...withheld]).to.deep.equal(['vote']);
    expect(offered.get('vote')!.map(({id}) => id)).to.deep.equal(['q-when', 'q-who']);
  });

  it('an event is right once all about it is right, and wrong as soon as something is wrong', () => {
    expect([...progress({'q-who': true}).marks]).to.deep.equal([
      ['vote', 'open'],
      ['meeting', 'right'],
    ]);
    const all = progress({'q-who': true, 'q-when': true});
    expect([...all.marks.values()]).to.deep.equal(['right', 'right']);
    expect(all.withheld.size).to.equal(0);
    expect([...progress({'q-who': false}).marks.values()]).to.deep.equal(['wrong', 'wrong']);
  });

  it('how long something lasted can be read off its dates, and how many there were cannot', () => {
    const numbers = [
      asks('q-long', ['opening'], {asks: 'number', fact: 'dispute-length'}),
      asks('q-many', ['construction'], {asks: 'number', fact: 'workers'}),
    ];
    const fact = {
      ...pack.facts[0]!,
      subject: 'brask',
      object: {value: 3, unit: 'weeks', tolerance: 0, approximate: false},
    };
    const facts = [
      {...fact, id: 'dispute-length', relation: 'lasted'},
      {...fact, id: 'workers', relation: 'number-of'},
    ];
    expect([...progress({}, {...pack, facts}, numbers).withheld]).to.deep.equal(['opening']);
  });
});

describe('what the details of an event keep back', () => {
  /** The opening has Mira Tolan in it, was in Brask, and nobody else states it. */
  const guardedBy = (value: OptionValue, change: Partial<Question> = {}) => {
    const question = {
      ...choice,
      evidence: [],
      events: ['opening'],
      options: [{...choice.options[0]!, value}, ...choice.options.slice(1)],
      ...change,
    } as Question;
    const {guarded} = eventProgress(pack, {
      questions: [question],
      answers: new Map(),
      open: [question],
    });
    return Object.fromEntries([...guarded].map(([event, rows]) => [event, [...rows]]));
  };

  it('a person, a place: what the answer names', () => {
    expect(guardedBy({entity: 'mira-tolan'})).to.deep.equal({opening: ['people']});
    expect(guardedBy({entity: 'brask'})).to.deep.equal({opening: ['place']});
    expect(guardedBy({all: [{entity: 'brask'}, {entity: 'mira-tolan'}]})).to.deep.equal({
      opening: ['people', 'place'],
    });
    expect(guardedBy({phrase: 'in the rain'})).to.deep.equal({});
  });

  it('who states it, and the passage, where that is asked', () => {
    const source = guardedBy({label: 'author'}, {query: {asks: 'status', fact: 'opened-by'}});
    expect(source).to.deep.equal({opening: ['statedBy']});
    const passage = guardedBy({paragraph: 1}, {query: {asks: 'passage', fact: 'opened-by'}});
    expect(passage).to.deep.equal({opening: ['passage']});
  });

  it('whether a statement is true: both whom it is about and whom it names', () => {
    const query = {
      asks: 'statement',
      relation: 'met',
      subject: 'brask',
      object: 'velt-works',
    } as const;
    expect(guardedBy({label: 'true'}, {query})).to.deep.equal({opening: ['place']});
  });

  it('counts a question for the events of its paragraph too', () => {
    const elsewhere = {events: [], evidence: [{paragraph: 1}]};
    expect(guardedBy({entity: 'velt-works'}, elsewhere)).to.deep.equal({construction: ['people']});
  });

  it('nothing once it is answered', () => {
    const {guarded} = eventProgress(pack, {questions, answers: new Map(), open: []});
    expect(guarded.size).to.equal(0);
  });
});

describe('the progress of a quiz', () => {
  const answered = resultsOf([
    {
      question: choice,
      answer: {
        response: 'county',
        mark: {outcome: 'wrong', score: 0, feedback: '', evidence: []},
        tries: 1,
        hints: 0,
        at: '2025-01-01T00:00:00Z',
      },
    },
    {question: order},
  ]);
  const quiz = {
    questions: [choice, order],
    score: answered,
    mode: 'practice',
    asked: {question: order, response: undefined},
    finished: false,
  } as const;
  const ids = (open: readonly Question[]) => open.map(({id}) => id);

  it('tells the answers that were given, and what is open', () => {
    const {answers, open} = quizProgress(quiz);
    expect([...answers]).to.deep.equal([[choice.id, false]]);
    expect(ids(open)).to.deep.equal([order.id]);
  });

  it('opens a question again for a second try', () => {
    const {open} = quizProgress({...quiz, asked: {question: choice, response: undefined}});
    expect(ids(open)).to.deep.equal([choice.id, order.id]);
  });

  it('keeps the answers of a test to itself until it is finished, and then has nothing open', () => {
    const test = quizProgress({...quiz, mode: 'test'});
    expect([test.answers.size, test.open.length]).to.deep.equal([0, 2]);
    const finished = quizProgress({...quiz, mode: 'test', asked: undefined, finished: true});
    expect([finished.answers.size, finished.open.length]).to.deep.equal([1, 0]);
  });

  it('has the axis and the day while an event is to be placed', () => {
    const {placing} = quizProgress({
      ...quiz,
      asked: {question: placement, response: placement.axis.start},
    });
    expect(placing).to.deep.equal({
      stem: placement.stem,
      choice: {axis: placement.axis, day: placement.axis.start},
    });
    expect(quizProgress(quiz).placing).to.equal(undefined);
  });
});
