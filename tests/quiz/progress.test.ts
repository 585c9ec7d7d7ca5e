import {expect} from 'chai';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import {progressOf, sheetProgress} from '../../src/quiz/progress.js';
import type {OptionValue, Query, Question} from '../../src/quiz/question.js';
import {secretsOf} from '../../src/quiz/secrets.js';
import {startSession, step, type Answer, type Mode, type Session} from '../../src/quiz/session.js';
import {choice, everyInteraction, order, placement} from '../fixtures/questions.js';
import {smallPack} from '../fixtures/small-pack.js';

const pack = smallPack();

const asks = (id: string, events: readonly string[], query: Query): Question => ({
  ...choice,
  id,
  events,
  evidence: [],
  query,
});

const when = asks('q-when', ['vote'], {asks: 'time', event: 'vote'});
const who = asks('q-who', ['vote', 'meeting'], {asks: 'object', relation: 'met', subject: 'holm'});
const questions = [when, who];

const answer = (isRight: boolean): Answer => ({
  response: 'a',
  mark: {
    outcome: isRight ? 'right' : 'wrong',
    score: isRight ? 1 : 0,
    feedback: '',
    evidence: [],
  },
  tries: 1,
  hints: 0,
  solved: isRight,
  at: '2025-01-01T00:00:00Z',
});

const session = (
  answers: Record<string, boolean>,
  {all = questions, mode = 'practice'}: {all?: readonly Question[]; mode?: Mode} = {},
): Session => ({
  ...startSession(all, mode),
  phase: 'feedback',
  answers: Object.fromEntries(Object.entries(answers).map(([id, right]) => [id, answer(right)])),
});

describe('what a quiz means for the events', () => {
  it('all is open at first, and only what is asked for by date is withheld', () => {
    const {marks, withheld, questions: offered} = progressOf(pack, session({}));
    expect([...marks]).to.deep.equal([
      ['vote', 'open'],
      ['meeting', 'open'],
    ]);
    expect([...withheld]).to.deep.equal(['vote']);
    expect(offered.get('vote')!.map(({id}) => id)).to.deep.equal(['q-when', 'q-who']);
  });

  it('an event is right once all about it is right, and wrong as soon as something is wrong', () => {
    const marksAfter = (answers: Record<string, boolean>) => [
      ...progressOf(pack, session(answers)).marks,
    ];
    expect(marksAfter({'q-who': true})).to.deep.equal([
      ['vote', 'open'],
      ['meeting', 'right'],
    ]);
    const all = {'q-who': true, 'q-when': true};
    expect(marksAfter(all).map(([, mark]) => mark)).to.deep.equal(['right', 'right']);
    expect(progressOf(pack, session(all)).withheld.size).to.equal(0);
    expect(marksAfter({'q-who': false}).map(([, mark]) => mark)).to.deep.equal(['wrong', 'wrong']);
  });

  it('opens a question again for a second try', () => {
    const wrong = session({'q-when': false});
    expect([...progressOf(pack, wrong).withheld]).to.deep.equal([]);
    const again = step({...wrong, shown: answer(false).mark}, {type: 'retry'});
    expect([...progressOf(pack, again).withheld]).to.deep.equal(['vote']);
  });

  it('keeps back what is asked again, and nothing else that is answered', () => {
    const all = {'q-who': true, 'q-when': true};
    const shown = {...session(all), phase: 'asking', position: 1} as const;
    expect([...progressOf(pack, shown).withheld]).to.deep.equal([]);
    expect([...progressOf(pack, {...shown, position: 0}).withheld]).to.deep.equal(['vote']);
  });

  it('asks for no day once the answer is given, and has none where something else is filled in', () => {
    const placing = startSession([placement], 'practice');
    expect(progressOf(pack, {...placing, phase: 'feedback'}).choice).to.equal(undefined);
    expect(progressOf(pack, {...placing, draft: 3}).choice).to.deep.equal({axis: placement.axis});
  });

  it('keeps the answers of a test to itself until it is finished, and then has nothing open', () => {
    const test = session({'q-when': true}, {mode: 'test'});
    expect(progressOf(pack, test).marks.get('vote')).to.equal('open');
    expect([...progressOf(pack, test).withheld]).to.deep.equal(['vote']);
    const finished = progressOf(pack, {...test, finished: true, phase: 'results'});
    expect([finished.marks.get('vote'), finished.withheld.size]).to.deep.equal(['open', 0]);
    expect(finished.marks.get('meeting')).to.equal('open');
  });

  it('has the axis and the day while an event is to be placed', () => {
    const placing = step(startSession([placement, order], 'practice'), {
      type: 'draft',
      response: placement.axis.start,
    });
    const {axis} = placement;
    expect(progressOf(pack, placing).choice).to.deep.equal({axis, day: axis.start});
    expect(progressOf(pack, startSession([order], 'practice')).choice).to.equal(undefined);
  });

  it('a sheet marks nothing, and tells no time at all if it is for both forms', () => {
    const answered = session({'q-when': true});
    const sheet = sheetProgress(pack, answered, {forBothForms: false});
    expect([sheet.marks.size, ...sheet.withheld]).to.deep.equal([0, 'vote']);
    const both = sheetProgress(pack, answered, {forBothForms: true});
    const timed = pack.events.filter(
      ({time, before, after, during}) => time ?? before ?? after ?? during,
    );
    expect([...both.withheld].sort()).to.deep.equal(timed.map(({id}) => id).sort());
    const undated = {...pack.events[0]!, id: 'undated', before: undefined};
    const withUndated = {...pack, events: [...pack.events, undated]} as unknown as ArticlePack;
    const sheetOfBoth = sheetProgress(withUndated, answered, {forBothForms: true});
    expect(sheetOfBoth.withheld).not.to.include('undated');
  });
});

describe('what must not be told while a question is open: when an event was', () => {
  const weeks = {value: 3, unit: 'weeks', tolerance: 0, approximate: false};
  const workers = {...weeks, unit: 'workers'};
  const fact = {...pack.facts[0]!, subject: 'brask'};
  const withFacts = (facts: readonly object[], relations: readonly object[] = []) =>
    ({...pack, facts, relations}) as unknown as ArticlePack;
  const numbers = withFacts(
    [
      {...fact, id: 'length', relation: 'lasted', object: weeks},
      {...fact, id: 'workers', relation: 'number-of', object: workers},
      {...fact, id: 'weeks', relation: 'amounts-to', object: weeks},
      {...fact, id: 'declared', relation: 'ran-for', object: workers},
    ],
    [{id: 'ran-for'}],
  );
  const isWithheld = (query: Query, of = numbers) =>
    secretsOf(of, [asks('q', ['opening'], query)]).withheld.has('opening');

  it('where its time, the first of several or their order is asked', () => {
    expect(isWithheld({asks: 'time', event: 'opening'})).to.be.true;
    expect(isWithheld({asks: 'first', events: ['opening']})).to.be.true;
    expect(isWithheld({asks: 'order', events: ['opening']})).to.be.true;
  });

  it('where its length is asked as a number, stated or matched, for that can be read off its dates', () => {
    expect(isWithheld({asks: 'number', fact: 'length'})).to.be.true;
    const lasted = {asks: 'statement', relation: 'lasted', subject: 'brask'} as const;
    expect(isWithheld({...lasted, object: 15})).to.be.true;
    expect(isWithheld({asks: 'matching', facts: ['workers', 'length']})).to.be.true;
  });

  it('where it is a length, whatever its unit is called, even beside relations of the pack’s own', () => {
    const years = {...fact, id: 'reigns', relation: 'lasted', object: {...weeks, unit: 'reigns'}};
    const words = {...fact, id: 'words', relation: 'lasted', object: 'a while'};
    const of = withFacts(
      [words, years, {...fact, id: 'others', relation: 'number-of', object: workers}],
      [{id: 'ran-for'}, {id: 'opened-by'}],
    );
    expect(isWithheld({asks: 'number', fact: 'reigns'}, of)).to.be.true;
    expect(isWithheld({asks: 'number', fact: 'words'}, of)).to.be.true;
    expect(isWithheld({asks: 'number', fact: 'others'}, of)).to.be.false;
    // The number that a statement gives is looked for among the numbers of its own subject.
    const stated = {asks: 'statement', relation: 'number-of', subject: 'velt-works'} as const;
    expect(isWithheld({...stated, object: 4}, of)).to.be.true;
    expect(isWithheld({...stated, subject: 'brask', object: 4}, of)).to.be.false;
    expect(isWithheld({...stated, subject: 'brask', object: 'a few'}, of)).to.be.false;
  });

  it('where a number counts weeks, or is of a relation that only the pack knows', () => {
    expect(isWithheld({asks: 'number', fact: 'weeks'})).to.be.true;
    expect(isWithheld({asks: 'number', fact: 'declared'})).to.be.true;
    expect(isWithheld({asks: 'number', fact: 'unknown'})).to.be.true;
  });

  it('where the language of the units is not known', () => {
    const many = {asks: 'number', fact: 'workers'} as const;
    expect(isWithheld(many, {...numbers, lang: 'de'})).to.be.true;
    expect(isWithheld(many, {...numbers, lang: 'ken'})).to.be.true;
    expect(isWithheld(many, {...numbers, lang: 'en-GB'})).to.be.false;
  });

  it('not where something else is counted or asked', () => {
    expect(isWithheld({asks: 'number', fact: 'workers'})).to.be.false;
    const counted = {asks: 'statement', relation: 'number-of', subject: 'brask'} as const;
    expect(isWithheld({...counted, object: 3})).to.be.false;
    expect(isWithheld({asks: 'matching', facts: ['workers']})).to.be.false;
    expect(isWithheld({asks: 'object', relation: 'met', subject: 'holm'})).to.be.false;
    expect(isWithheld({asks: 'gist', gist: 'g'})).to.be.false;
  });
});

describe('what must not be told while a question is open: parts of an event’s details', () => {
  /** The opening has Mira Tolan in it, was in Brask, and nobody else states it. */
  const guardedBy = (value: OptionValue, change: Partial<Question> = {}) => {
    const question = {
      ...choice,
      evidence: [],
      events: ['opening'],
      options: [{...choice.options[0]!, value}, ...choice.options.slice(1)],
      ...change,
    } as Question;
    const {guarded} = secretsOf(pack, [question]);
    return Object.fromEntries([...guarded].map(([event, details]) => [event, [...details]]));
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
    const view = guardedBy({fact: 'opened-by'}, {query: {asks: 'view', source: 'brask'}});
    expect(view).to.deep.equal({opening: ['statedBy']});
    const passage = guardedBy({paragraph: 1}, {query: {asks: 'passage', fact: 'opened-by'}});
    expect(passage).to.deep.equal({opening: ['passage']});
  });

  it('who states it, with whom the answer names, where the source is asked', () => {
    const value = {entity: 'mira-tolan'};
    const source = guardedBy(value, {query: {asks: 'source', fact: 'opened-by'}});
    expect(source).to.deep.equal({opening: ['statedBy', 'people']});
    expect(guardedBy(value, {query: {asks: 'sources'}})).to.deep.equal(source);
  });

  it('who states it, where the answer is the one who does', () => {
    const by = {...pack.events[2]!, participants: undefined, source: {by: 'velt-works'}};
    const stated = {...pack, events: [by]} as unknown as ArticlePack;
    const question = {
      ...choice,
      events: ['opening'],
      options: [{...choice.options[0]!, value: {entity: 'velt-works'}}],
    };
    expect([...secretsOf(stated, [question]).guarded.get('opening')!]).to.deep.equal(['statedBy']);
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
    const event = {...pack.events[1]!, evidence: [{paragraph: 9}, {paragraph: 1}]};
    const question = {...choice, options: [{...choice.options[0]!, value: {entity: 'velt-works'}}]};
    const {guarded} = secretsOf({...pack, events: [event]}, [{...question, ...elsewhere}]);
    expect([...guarded.keys()]).to.deep.equal(['construction']);
  });

  it('nothing where no question is open', () => {
    const {guarded, withheld} = secretsOf(pack, []);
    expect([guarded.size, withheld.size]).to.deep.equal([0, 0]);
  });

  it('is decided for every question that there can be', () => {
    for (const question of everyInteraction)
      expect(() => secretsOf(pack, [question])).not.to.throw();
  });
});
