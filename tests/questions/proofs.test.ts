import {expect} from 'chai';
import {timeWords} from '../../src/words/questions/en/time-words.js';
import {contentWords} from '../../src/words/questions/en/content-words.js';
import {BestFirst} from '../../src/questions/draw/best-first.js';
import {dayWindow, gap, neighbours} from '../../src/questions/draw/date-ladder.js';
import {edtfOf} from '../../src/pack/time/edtf.js';
import {knowledgeOf, type Knowledge} from '../../src/questions/knowledge.js';
import {ladder} from '../../src/questions/draw/number-ladder.js';
import {factsOverlap, valuesOverlap} from '../../src/questions/proof/overlap.js';
import {fill} from '../../src/questions/sentences.js';
import {onlyStater, statesNearly} from '../../src/questions/proof/staters.js';
import {judge, type RelationQuery} from '../../src/questions/proof/truth.js';
import {villageJson, villagePack} from './village-pack.js';

const plain = knowledgeOf(villagePack())!;

/** The village with more facts, and other changes. */
function withFacts(facts: readonly object[], changes: object = {}): Knowledge {
  const more = facts.map((fact, index) => ({
    id: `more-${index}`,
    evidence: [{paragraph: 5}],
    ...fact,
  }));
  return knowledgeOf(villagePack({facts: [...villageJson.facts, ...more], ...changes}))!;
}

function verdict(knowledge: Knowledge, query: RelationQuery, value: string): string {
  const found = judge(knowledge, query, value);
  return found.truth === 'unknown' ? 'unknown' : `${found.truth} by ${found.proof.rule}`;
}

describe('a value is judged', () => {
  const post = {asks: 'object', relation: 'holds-post', subject: 'berg'} as const;
  const place = {asks: 'object', relation: 'located-in', subject: 'mill'} as const;
  const open = {complete: []};
  const cases: readonly [string, Knowledge, RelationQuery, string, string][] = [
    ['true, stated', plain, post, 'mayor', 'true by stated'],
    [
      'true, inferred',
      plain,
      {asks: 'object', relation: 'relies-on', subject: 'repair'},
      'moe',
      'true by inferred',
    ],
    [
      'true, from the other side of a symmetric relation',
      plain,
      {asks: 'object', relation: 'met', subject: 'lie'},
      'berg',
      'true by stated',
    ],
    ['false, one value at a time', plain, post, 'miller', 'false by one-value'],
    [
      'false, one subject',
      withFacts([{relation: 'leads', subject: 'berg', object: 'torv-council'}], open),
      {asks: 'subject', relation: 'leads', object: 'torv-council'},
      'lie',
      'false by one-subject',
    ],
    ['false, not in a closed list', plain, place, 'vik', 'false by closed-list'],
    [
      'false, denied',
      withFacts([{relation: 'supports', subject: 'berg', object: 'repair', negated: true}]),
      {asks: 'object', relation: 'supports', subject: 'berg'},
      'repair',
      'false by denied',
    ],
    [
      'false, another label',
      withFacts([{relation: 'in-custody', subject: 'dahl', object: 'in prison'}]),
      {asks: 'object', relation: 'in-custody', subject: 'dahl'},
      'under house arrest',
      'false by exclusive-labels',
    ],
    [
      'false, the only one',
      withFacts([{relation: 'supports', subject: 'berg', object: 'repair', only: true}]),
      {asks: 'object', relation: 'supports', subject: 'berg'},
      'sails',
      'false by exclusive-wording',
    ],
    ['unknown, with no list closed', withFacts([], open), place, 'vik', 'unknown'],
    [
      'unknown, if other sources say so',
      withFacts([], {
        background: [
          {
            id: 'b',
            statement: 'So.',
            source: {title: 'A book'},
            relation: 'located-in',
            subject: 'mill',
            object: 'vik',
          },
        ],
      }),
      place,
      'vik',
      'unknown',
    ],
    [
      'unknown, as a part of the right one',
      withFacts([], {
        entities: villageJson.entities.map(each =>
          each.id === 'vik' ? {...each, partOf: ['torv']} : each,
        ),
      }),
      place,
      'vik',
      'unknown',
    ],
    [
      'unknown, as a part of it by a fact',
      withFacts([{relation: 'located-in', subject: 'vik', object: 'torv'}]),
      place,
      'vik',
      'unknown',
    ],
    [
      'unknown, if a relation near to this says so',
      withFacts([{relation: 'held-post', subject: 'berg', object: 'miller'}]),
      post,
      'miller',
      'unknown',
    ],
    [
      'unknown, where sources contradict each other',
      withFacts([
        {
          relation: 'holds-post',
          subject: 'berg',
          object: 'teacher',
          source: {by: 'lie', attitude: 'says'},
        },
      ]),
      post,
      'miller',
      'unknown',
    ],
    [
      'unknown, where one says and another denies it',
      withFacts([
        {
          relation: 'met',
          subject: 'berg',
          object: 'lie',
          negated: true,
          source: {by: 'moe', attitude: 'says'},
        },
      ]),
      {asks: 'object', relation: 'met', subject: 'berg'},
      'lie',
      'unknown',
    ],
    [
      'false, as a phrase of other words',
      plain,
      {asks: 'object', relation: 'due-to', subject: 'repair'},
      'a gale from the east',
      'false by closed-list',
    ],
    [
      'unknown, as a phrase within the right one',
      plain,
      {asks: 'object', relation: 'due-to', subject: 'repair'},
      'gales',
      'unknown',
    ],
    [
      'unknown, of another time than what would exclude it',
      withFacts(
        [{relation: 'holds-post', subject: 'moe', object: 'teacher', time: {edtf: '1999'}}],
        open,
      ),
      {asks: 'subject', relation: 'holds-post', object: 'mayor'},
      'moe',
      'unknown',
    ],
  ];
  for (const [title, knowledge, query, value, expected] of cases) {
    it(title, () => expect(verdict(knowledge, query, value)).to.equal(expected));
  }
});

describe('overlap', () => {
  const linked = withFacts([
    {relation: 'supports', subject: 'berg', object: 'repair', entails: ['met-lie']},
    {relation: 'supports', subject: 'moe', object: 'repair', equivalentTo: ['more-0']},
    {relation: 'supports', subject: 'holm', object: 'repair', near: ['met-holm']},
  ]);
  const fact = (id: string) => linked.facts.get(id)!;
  it('is between facts that entail, equal or come near each other, over any number of steps', () => {
    expect(factsOverlap(linked, fact('more-0'), fact('met-lie'))).to.equal(true);
    expect(factsOverlap(linked, fact('met-lie'), fact('more-1'))).to.equal(true);
    expect(factsOverlap(linked, fact('met-holm'), fact('more-2'))).to.equal(true);
    expect(factsOverlap(linked, fact('more-0'), fact('more-2'))).to.equal(false);
  });
  it('is between phrases of which one has all words of the other, whatever their endings', () => {
    expect(
      valuesOverlap(linked, 'opened bridges', 'the opening of a bridge in the north'),
    ).to.equal(true);
    expect(valuesOverlap(linked, 'opened bridges', 'opened tunnels')).to.equal(false);
  });
  it('reads words without their endings', () => {
    expect(contentWords('The cities’ opposed parties')).to.deep.equal(
      contentWords('a city that opposes a party'),
    );
  });
});

describe('who states a fact', () => {
  it('is clear only if nobody else states the same', () => {
    const knowledge = withFacts([
      {
        relation: 'holds',
        subject: 'mill',
        object: 'the mill will turn again',
        source: {by: 'moe', attitude: 'says'},
      },
    ]);
    expect(onlyStater(plain, plain.facts.get('lie-says')!)).to.deep.equal({entity: 'lie'});
    expect(onlyStater(knowledge, knowledge.facts.get('lie-says')!)).to.equal(undefined);
    expect(onlyStater(plain, plain.facts.get('author-adds')!)).to.equal('author');
    expect(statesNearly(knowledge, 'moe', knowledge.facts.get('lie-says')!)).to.equal(true);
    expect(statesNearly(plain, 'moe', plain.facts.get('lie-says')!)).to.equal(false);
  });
});

describe('a frame', () => {
  const one = {full: 'the mill', bare: 'mill', possessive: 'the mill’s', plural: false};
  const many = {full: 'the sails', bare: 'sails', possessive: 'the sails’', plural: true};
  const cases: readonly [string, string, string][] = [
    [
      '{subject} {subject:is|are} in {object}',
      'the mill is in the sails',
      'the sails are in the mill',
    ],
    ['the number of {subject.bare}', 'the number of mill', 'the number of sails'],
    ['{subject’s} end', '{subject’s} end', '{subject’s} end'],
    ["{subject's} end", 'the mill’s end', 'the sails’ end'],
  ];
  for (const [frame, singular, plural] of cases) {
    it(`“${frame}” agrees in number`, () => {
      expect(fill(frame, {subject: one, object: many})).to.equal(singular);
      expect(fill(frame, {subject: many, object: one})).to.equal(plural);
    });
  }
  it('says what is missing', () =>
    expect(() => fill('{who} is it?', {})).to.throw(RangeError, 'who'));
});

describe('time in words', () => {
  const cases: readonly [string, string | undefined][] = [
    ['2002', 'in 2002'],
    ['2002-05', 'in May 2002'],
    ['2002-05-03', 'on 3 May 2002'],
    ['XXXX-05', 'in May'],
    ['XXXX-05-01/XXXX-05-07', 'in the first week of May'],
    ['[2002-05-08..2002-05-14]', 'in the second week of May 2002'],
    ['199X', 'in the 1990s'],
    ['19XX', 'in the 1900s'],
    ['2001-23', 'in autumn 2001'],
    ['1995~/..', 'since about 1995'],
    ['2001/2004', 'from 2001 to 2004'],
    ['2001-29', 'in spring 2001'],
    ['0064-07-18', 'on 18 July 64'],
    ['0079', 'in 79'],
    ['0064~', 'about 64'],
    ['0064-07-01/0064-07-07', 'in the first week of July 64'],
    ['-0043-03-15', 'on 15 March 44 BC'],
    ['0000', 'in 1 BC'],
    ['Y12000', 'in 12000'],
    ['[2001..2003]', 'between 2001 and 2003'],
    ['2002-04-29/2002-05-05', 'from 29 April 2002 to 5 May 2002'],
    ['2001/', undefined],
    ['/2001', undefined],
    ['[2001,2003]', undefined],
    ['[..2003]', undefined],
    ['006X', undefined],
    ['00XX', undefined],
    ['XXXX', undefined],
  ];
  for (const [edtf, words] of cases)
    it(`${edtf} is ${words}`, () => expect(timeWords(edtfOf(edtf)!)).to.equal(words));
});

describe('a ladder of dates', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['2002', ['2001', '2003']],
    ['2002-06', ['2002-05', '2002-07']],
    ['2002-06-15', ['2002-06-11', '2002-06-19']],
    ['XXXX-05-01/XXXX-05-07', ['XXXX-04-22/XXXX-04-28', 'XXXX-05-08/XXXX-05-14']],
    ['199X', ['198X', '200X']],
    ['1995~/..', ['1985~/..', '2005~/..']],
    ['0079', ['0078', '0080']],
    ['0000', ['-0001', '0001']],
    ['-0043-03-15', ['-0043-03-11', '-0043-03-19']],
  ];
  for (const [edtf, nearest] of cases) {
    it(`has ${nearest.join(' and ')} beside ${edtf}`, () => {
      const times = neighbours(edtfOf(edtf)!);
      expect(times).to.include.members([...nearest]);
      const windows = times.map(time => dayWindow(edtfOf(time)!, 2001)!.first);
      expect(windows).to.deep.equal([...windows].sort((a, b) => a - b));
    });
  }
  it('has nothing beside a time of no grain', () =>
    expect(neighbours(edtfOf('2001/2004')!)).to.deep.equal([]));
  it('measures the days between', () => {
    expect(gap({first: 1, last: 3}, {first: 5, last: 9})).to.equal(2);
    expect(gap({first: 5, last: 9}, {first: 1, last: 5})).to.be.at.most(0);
  });
});

describe('a ladder of numbers', () => {
  const number = (value: number, more: object = {}) => ({
    value,
    unit: 'boats',
    tolerance: 0,
    approximate: false,
    ...more,
  });
  it('ascends, keeps its rounding and has the number at its rank', () => {
    for (const value of [7, 12, 30, 250, 4000, 125000]) {
      for (const rank of [0, 1, 2]) {
        const numbers = ladder(number(value), rank, [])!;
        expect(numbers[rank]).to.equal(value);
        const steps = [numbers[1]! - numbers[0]!, numbers[2]! - numbers[1]!];
        expect(Math.min(...steps), String(numbers)).to.be.at.least(0.15 * value);
        if (value % 10 === 0)
          expect(
            numbers.every(each => each % 10 === 0),
            String(numbers),
          ).to.equal(true);
      }
    }
  });
  it('stays within what is possible, and away from what others say', () => {
    expect(ladder(number(95, {unit: 'per cent'}), 0, [])!.at(-1)).to.equal(95);
    expect(ladder(number(1), 2, [])![0]).to.equal(1);
    expect(ladder(number(30), 0, [40])).to.not.include(40);
  });
  it('spaces numbers by more than twice the tolerance', () => {
    const [low, high] = ladder(number(30, {tolerance: 20}), 0, [])!;
    expect(high! - low!).to.be.greaterThan(40);
  });
});

describe('the best first', () => {
  it('come in the order of their worth, equals by id', () => {
    const items = Array.from({length: 50}, (_, number) => ({
      id: String.fromCharCode(100 - number),
      worth: (number * 37) % 10,
    }));
    const sorted = [...items].sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
    const heap = new BestFirst(items);
    expect(heap.best).to.equal(sorted[0]);
    expect(items.map(() => heap.take())).to.deep.equal(sorted);
    expect(heap.best).to.equal(undefined);
    expect(heap.take()).to.equal(undefined);
  });
});
