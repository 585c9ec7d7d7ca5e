import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/words/ui/ru.js';
import {mark} from '../../src/quiz/interactions/interactions.js';
import type {Mark, Question} from '../../src/quiz/question.js';
import {
  choice,
  everyInteraction,
  match,
  multipleChoice,
  number,
  order,
  passage,
  placement,
} from '../fixtures/questions.js';
import {always} from '../property.js';

function outcome(question: Question, response: unknown): string {
  const {outcome, ...rest} = mark(question, response);
  return 'score' in rest ? `${outcome} ${Math.round(rest.score * 100)}` : outcome;
}

function feedback(question: Question, response: unknown): string {
  return (mark(question, response) as Extract<Mark, {feedback: string}>).feedback;
}

describe('mark', () => {
  const cases: readonly [string, Question, unknown, string][] = [
    ['the key of a choice', choice, 'village', 'right 100'],
    ['a distractor', choice, 'county', 'wrong 0'],
    ['all keys in any order', multipleChoice, ['shop', 'school'], 'right 100'],
    ['one key of two', multipleChoice, ['shop'], 'partly-right 50'],
    ['a key and a distractor', multipleChoice, ['shop', 'hotel'], 'wrong 0'],
    ['every option', multipleChoice, ['school', 'hotel', 'shop', 'harbour'], 'wrong 0'],
    ['the number', number, 62, 'right 100'],
    ['a number within the tolerance', number, 63, 'right 100'],
    ['a number beyond the tolerance', number, 63.1, 'wrong 0'],
    ['a typed number', number, ' 62 ', 'right 100'],
    ['a typed number with its sign', number, '62 %', 'right 100'],
    ['a typed number with its unit', number, '62 per cent', 'right 100'],
    ['a decimal comma', number, '62,5', 'right 100'],
    ['Arabic digits', number, '٦٢', 'right 100'],
    ['an order', order, ['e-meeting', 'e-storm', 'e-vote', 'e-purchase'], 'right 100'],
    [
      'the other order that the facts allow',
      order,
      ['e-storm', 'e-meeting', 'e-vote', 'e-purchase'],
      'right 100',
    ],
    [
      'two pairs of three',
      order,
      ['e-meeting', 'e-vote', 'e-storm', 'e-purchase'],
      'partly-right 67',
    ],
    [
      'an order with no pair right',
      order,
      ['e-purchase', 'e-vote', 'e-storm', 'e-meeting'],
      'wrong 0',
    ],
    ['all pairs', match, {lund: 'captain', ode: 'teacher'}, 'right 100'],
    ['one pair of two', match, {lund: 'captain', ode: 'mayor'}, 'partly-right 50'],
    ['a pair left open', match, {lund: 'captain'}, 'partly-right 50'],
    ['pairs crossed', match, {lund: 'teacher', ode: 'captain'}, 'wrong 0'],
    ['the first day of the window', placement, '2011-02-27', 'right 100'],
    ['the last day of the window', placement, '2011-03-09', 'right 100'],
    ['a day too early', placement, '2011-02-26', 'wrong 0'],
    ['a day too late', placement, '2011-03-10', 'wrong 0'],
    ['the paragraph', passage, 3, 'right 100'],
    ['another paragraph', passage, 4, 'wrong 0'],
    ['an unknown option', choice, 'nobody', 'invalid'],
    ['an option twice', multipleChoice, ['shop', 'shop'], 'invalid'],
    ['no option', multipleChoice, [], 'invalid'],
    ['a word for a number', number, 'sixty', 'invalid'],
    ['no number', number, '', 'invalid'],
    ['not a number', number, NaN, 'invalid'],
    ['an item left out', order, ['e-vote', 'e-storm'], 'invalid'],
    ['an unknown item', match, {lund: 'pope'}, 'invalid'],
    ['a name from the prototype', match, {toString: 'captain'}, 'invalid'],
    ['nothing matched', match, {}, 'invalid'],
    ['a day that is not', placement, '2011-02-30', 'invalid'],
    ['a paragraph not offered', passage, 9, 'invalid'],
  ];
  for (const [title, question, response, expected] of cases) {
    it(`${title}: ${expected}`, () => expect(outcome(question, response)).to.equal(expected));
  }

  it('calls an answer of any other shape invalid, and says what it expected', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    for (const question of everyInteraction) {
      for (const response of [
        undefined,
        null,
        true,
        1e9,
        10n,
        {},
        circular,
        [1],
        'x',
        Symbol('x'),
        () => 1,
      ]) {
        const result = mark(question, response);
        if (question.interaction === 'number' && response === 1e9) continue;
        expect(result.outcome, `${question.id} ${String(response)}`).to.equal('invalid');
        expect('problem' in result && result.problem).to.match(/^expected .+, got .+/);
      }
    }
  });

  it('lets a picked option speak for itself', () => {
    expect(feedback(choice, 'captain')).to.equal('That reverses it: Lund sold the ferry.');
    expect(feedback(multipleChoice, ['shop', 'harbour'])).to.equal(
      'Found: 1 of 2. To widen the harbour: That is the county’s aim, in paragraph 4.',
    );
  });

  it('says in which direction a number or a day is off', () => {
    expect(feedback(number, 12)).to.equal('The article gives a higher number.');
    expect(feedback(number, 90)).to.equal('The article gives a lower number.');
    expect(feedback(placement, '2011-01-02')).to.equal('That is earlier than the article allows.');
  });

  it('speaks the language of the question where that is registered', () => {
    expect(feedback({...placement, lang: 'ru'}, '2011-05-02')).to.equal(
      'Это позже, чем следует из статьи.',
    );
  });

  it('restates the fact after a right answer', () => {
    expect(feedback(number, 62)).to.equal(number.explanation);
  });

  it('gives the proof after any answer, and where a distractor comes from', () => {
    const wrong = mark(choice, 'county') as Extract<Mark, {feedback: string}>;
    expect(wrong.evidence.map(({paragraph}) => paragraph)).to.deep.equal([2, 4]);
    const found = mark(choice, 'village') as Extract<Mark, {feedback: string}>;
    expect(found.evidence).to.equal(choice.evidence);
  });

  it('keeps the proof back while a paragraph is to be found', () => {
    const wrong = mark(passage, 4) as Extract<Mark, {feedback: string}>;
    expect(wrong.evidence).to.deep.equal([{paragraph: 4}]);
  });

  it('reads a comma both ways where both can be meant', () => {
    const thousands = {...number, key: 1234, tolerance: 0};
    const decimal = {...number, key: 1.234, tolerance: 0};
    expect(outcome(thousands, '1,234')).to.equal('right 100');
    expect(outcome(decimal, '1,234')).to.equal('right 100');
    expect(outcome(thousands, '1 234')).to.equal('right 100');
    expect(outcome(thousands, '1.234')).to.equal('right 100');
    expect(outcome(decimal, '1 234')).to.equal('wrong 0');
  });

  it('takes a number at the edge of its tolerance, either side', () => {
    for (const key of [0, 10, 0.3]) {
      const question = {...number, key, tolerance: 0.1};
      expect(outcome(question, key + 0.1), `${key}`).to.equal('right 100');
      expect(outcome(question, key - 0.1), `${key}`).to.equal('right 100');
      expect(outcome(question, key + 0.1001), `${key}`).to.equal('wrong 0');
      expect(outcome(question, key - 0.1001), `${key}`).to.equal('wrong 0');
    }
  });

  it('takes groups of three digits, the first of one to three and without a leading nought', () => {
    const typed = (key: number, text: string) => outcome({...number, key, tolerance: 0}, text);
    for (const text of ['1,234,567', '1.234.567', '1’234’567', '1 234 567', '+1_234_567'])
      expect(typed(1_234_567, text), text).to.equal('right 100');
    expect(typed(-12_345.5, '−12,345.5')).to.equal('right 100');
    expect(typed(-123_456.5, '–123.456,5')).to.equal('right 100');
    for (const text of ['1234,567', '0,123', '1234.567'])
      expect(typed(Number(text.replace(/[,.]/, '')), text), text).to.equal('wrong 0');
    for (const text of ['1234,567,890', '0,123,456', '1,23,456', '1,2345,678', '1.2.3', '1,', ',5'])
      expect(typed(1, text), text).to.equal('invalid');
  });

  it('reads the digits and separators of Arabic, and full-width digits', () => {
    const typed = (key: number, text: string) => outcome({...number, key, tolerance: 0}, text);
    expect(typed(1234.5, '١٬٢٣٤٫٥')).to.equal('right 100');
    expect(typed(1234, '１２３４')).to.equal('right 100');
    expect(typed(9, '٩٪')).to.equal('right 100');
    expect(typed(90, '९०')).to.equal('right 100');
  });

  it('takes a unit at the end in capitals too, and no unit within', () => {
    const shares = {...number, key: 62, tolerance: 0, unit: 'votes'};
    expect(outcome(shares, '62 VOTES')).to.equal('right 100');
    expect(outcome(shares, '62votes')).to.equal('right 100');
    expect(outcome(shares, 'votes 62')).to.equal('invalid');
    expect(outcome({...shares, unit: ''}, '62')).to.equal('right 100');
  });

  it('never throws, and never gives less than nothing or more than all', () => {
    always(
      fc.property(fc.constantFrom(...everyInteraction), fc.anything(), (question, response) => {
        const result = mark(question, response);
        if (result.outcome === 'invalid') return result.problem.length > 0;
        return (
          result.score >= 0 &&
          result.score <= 1 &&
          (result.score === 1) === (result.outcome === 'right')
        );
      }),
      2000,
    );
  });

  it('gives every order its share of the pairs', () => {
    const ids = order.items.map(({id}) => id);
    always(
      fc.property(fc.shuffledSubarray(ids, {minLength: ids.length}), response => {
        const held = order.before.filter(
          ([first, second]) => response.indexOf(first) < response.indexOf(second),
        );
        const result = mark(order, response);
        return 'score' in result && result.score === held.length / order.before.length;
      }),
    );
  });
});
