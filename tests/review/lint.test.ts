import {expect} from 'chai';
import {type LintItem, splitOptions} from '../../src/review/lint/lint-item.js';
import {lintQuestion, lintSet} from '../../src/review/lint/lint.js';
import {readability} from '../../src/review/lint/readability.js';
import {toLintItems} from '../../src/review/lint/to-lint-items.js';
import * as f from './fixtures.js';
import {goodItems} from './good-items.js';
import {mutators} from './mutators.js';

const rulesOf = (item: LintItem) => lintQuestion(item).map(({rule}) => rule);
const setRulesOf = (items: readonly LintItem[]) => lintSet(items).map(({rule}) => rule);

describe('lintQuestion', () => {
  it('raises a false alarm on at most one good item in twenty', () => {
    const alarms = goodItems.flatMap(item =>
      lintQuestion(item).map(({rule, message}) => `${item.id} ${rule}: ${message}`),
    );
    expect(new Set(alarms.map(alarm => alarm.split(' ')[0])).size, alarms.join('\n')).to.be.at.most(
      goodItems.length * 0.05,
    );
  });

  for (const [rule, plant] of Object.entries(mutators)) {
    it(`finds a planted ${rule} in at least 95 of 100 items`, () => {
      const planted = goodItems.flatMap((item, index) => plant(item, index) ?? []);
      const missed = planted.filter(item => !rulesOf(item).includes(rule));
      expect(planted.length, 'items in which it can be planted').to.be.at.least(20);
      expect(
        missed.length / planted.length,
        missed.map(({stem, options}) => `${stem} ${options.join(' | ')}`).join('\n'),
      ).to.be.at.most(0.05);
    });
  }

  it('leaves the words of other languages alone, and still counts', () => {
    const item = {
      id: 'a',
      lang: 'ru',
      stem: 'Кто не приехал?',
      options: ['Все', 'Многие', 'Никто'],
      key: 0,
    };
    expect(rulesOf(item)).to.deep.equal([]);
    const long =
      'Кто из участников встречи, которая прошла весной после долгих споров о цене билета на новый паром между двумя городами на озере, приехал последним?';
    expect(rulesOf({...item, stem: long})).to.deep.equal(['gratuitous-information']);
  });

  const fair: readonly (readonly [string, Partial<LintItem>])[] = [
    ['a pronoun after its noun', {stem: 'What did the mayor say when he opened the fair?'}],
    ['an "it" that stands for a clause', {stem: 'How long did it take to build the bridge?'}],
    ['"at least"', {stem: 'Which boats carry at least forty people?'}],
    ['numbers that go down', {options: ['30', '20', '10'], key: 0}],
    ['"may" the month and "May" the name', {options: ['In April', 'In May', 'In June'], key: 1}],
    [
      'a balanced grid',
      {options: ['Brenna and Corva', 'Corva and Dossa', 'Dossa and Brenna'], key: 0},
    ],
    ['a university and an hour', {stem: 'Why did a university close for an hour?'}],
  ];
  for (const [title, change] of fair) {
    it(`does not mind ${title}`, () => {
      const item = {
        id: 'a',
        stem: 'What did they bring to the town?'.replace('they', 'the boats'),
        options: ['Salt', 'Iron', 'Wool'],
        key: 0,
        ...change,
      };
      expect(lintQuestion(item)).to.deep.equal([]);
    });
  }
});

describe('lintSet', () => {
  it('finds nothing in the good items together', () => {
    expect(
      setRulesOf(goodItems).filter(rule =>
        ['cross-item-cue', 'duplicate', 'longest-key-share'].includes(rule),
      ),
    ).to.deep.equal([]);
  });
  it('finds keys that stand in one place too often, and a long run of them', () => {
    const first = goodItems.map(item => moveKey(item, 0));
    const spread = goodItems.map((item, index) => moveKey(item, index % 3));
    const block = goodItems.map((item, index) => moveKey(item, Math.floor(index / 14)));
    expect(setRulesOf(first)).to.include('key-position');
    expect(setRulesOf(block)).to.include('key-position');
    expect(setRulesOf(spread)).not.to.include('key-position');
  });
  it('finds a bank in which the key is mostly the longest', () => {
    const longer = goodItems.map(item => ({
      ...item,
      options: item.options.map((option, place) =>
        place === item.key ? `${option} now` : option.slice(0, 4),
      ),
    }));
    expect(setRulesOf(longer)).to.include('longest-key-share');
  });
  it('finds an item whose stem tells the key of another', () => {
    const teller = {
      id: 'teller',
      stem: 'Why was the painting found in a school attic so late?',
      options: ['Rain', 'Snow', 'Fog'],
      key: 0,
    };
    const found = lintSet([...goodItems, teller]).filter(({rule}) => rule === 'cross-item-cue');
    expect(found.map(({questionId}) => questionId)).to.deep.equal(['good-31']);
  });
  it('finds items that ask the same', () => {
    const again = {
      ...goodItems[3]!,
      id: 'again',
      options: [...goodItems[3]!.options].reverse(),
      key: 0,
    };
    expect(
      lintSet([...goodItems, again])
        .filter(({rule}) => rule === 'duplicate')
        .map(({questionId}) => questionId),
    ).to.deep.equal(['again']);
    const tests = [goodItems[0]!, goodItems[5]!].map(item => ({...item, tests: 'the same'}));
    expect(setRulesOf(tests)).to.deep.equal(['duplicate']);
  });
});

describe('readability', () => {
  it('counts words and lengths', () => {
    const report = readability([
      {id: 'a', stem: 'Where is it?', options: ['Rome', 'Oslo'], key: 0},
      {id: 'b', stem: 'Who opened the fair?', options: ['A mayor', 'A monk'], key: 0},
    ]);
    expect(report).to.include({items: 2, stemWords: 3.5, optionWords: 1.5, keyLongest: 0.5});
    expect(report.keyLengthRatio).to.be.closeTo((1 + 7 / 6) / 2, 1e-9);
  });
});

describe('toLintItems', () => {
  const question = {
    ...f.choice({asks: 'view', source: 'oru'}, [{fact: 'quiet'}, {fact: 'fish'}]),
    stem: 'What will the boats be like?',
    about: ['quiet'],
  };
  it('asks that a fact of somebody else’s is worded with its source', () => {
    const [item] = toLintItems([question], f.ferryPack);
    expect(lintQuestion(item!).map(({rule}) => rule)).to.include('attribution-honesty');
    const [told] = toLintItems(
      [{...question, explanation: 'Mika Oru insists on it.'}],
      f.ferryPack,
    );
    expect(lintQuestion(told!).map(({rule}) => rule)).not.to.include('attribution-honesty');
  });
  it('takes the pack’s names as the spelling', () => {
    const [item] = toLintItems(
      [{...question, stem: 'What will the boats of Nordholm be like?'}],
      f.ferryPack,
    );
    expect(lintQuestion(item!).map(({rule}) => rule)).to.include('spelling-variant');
  });
  it('finds the key by its id and brings the passages', () => {
    const [item] = toLintItems([{...question, key: 'o1'}], f.ferryPack, {
      1: 'The first paragraph.',
    });
    expect(item).to.deep.include({key: 1, passage: 'The first paragraph.', evidence: 1});
  });
});

function moveKey(item: LintItem, place: number): LintItem {
  const {key, distractors} = splitOptions(item)!;
  return {
    ...item,
    options: [...distractors.slice(0, place), key, ...distractors.slice(place)],
    key: place,
  };
}
