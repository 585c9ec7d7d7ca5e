import {expect} from 'chai';
import type {Mark, Question, Response} from '../../src/quiz/question.js';
import {answerText, keyText, mark} from '../../src/quiz/interactions/interactions.js';
import type {QuestionResult} from '../../src/quiz/results.js';
import {resultsOf} from '../../src/quiz/results.js';
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

const at = '2024-05-01T10:00:00.000Z';

function answered(question: Question, response: Response): QuestionResult {
  const marked = mark(question, response) as Exclude<Mark, {outcome: 'invalid'}>;
  return {question, answer: {response, mark: marked, tries: 1, hints: 0, at}};
}

const results = resultsOf([
  answered(choice, 'village'),
  answered(multipleChoice, ['shop']),
  answered(number, 12),
  {question: passage},
]);

describe('The results', () => {
  it('add up the points and count what was right, partly right, wrong and open', () => {
    const {score, possible, right, partlyRight, wrong, open} = results;
    expect([score, possible, right, partlyRight, wrong, open]).to.deep.equal([1.5, 4, 1, 1, 1, 1]);
  });

  it('tell the skills apart, in the order of the reading levels', () => {
    expect(
      results.bySkill.map(({skill, score, possible}) => [skill, score, possible]),
    ).to.deep.equal([
      ['retrieve', 1, 2],
      ['infer', 0.5, 1],
      ['evaluate', 0, 1],
    ]);
  });

  it('tell the paragraphs apart, and name those to be read again, the worst first', () => {
    expect(
      results.byParagraph.map(({paragraph, score, possible}) => [paragraph, score, possible]),
    ).to.deep.equal([
      [2, 1.5, 2],
      [3, 0, 2],
    ]);
    expect(results.readAgain).to.deep.equal([3, 2]);
    expect(results.unknown).to.deep.equal(['f-aims', 'f-share']);
  });

  it('name the earlier of two paragraphs first where as much was lost', () => {
    const about = (paragraph: number, id: string): QuestionResult => ({
      question: {...choice, id, evidence: [{paragraph}]},
    });
    const lost = [about(12, 'a'), about(4, 'b'), about(9, 'c'), about(9, 'd'), about(2, 'e')];
    expect(resultsOf(lost).readAgain).to.deep.equal([9, 2, 4, 12]);
  });

  it('of nothing are empty', () => {
    expect(resultsOf([])).to.deep.include({score: 0, possible: 0, readAgain: []});
  });
});

describe('An answer as text', () => {
  const cases: readonly [Question, Response, string, string][] = [
    [choice, 'county', 'The county of Hale', 'The village of Orrin'],
    [multipleChoice, ['shop'], 'To keep its shop', 'To keep its school; To keep its shop'],
    [number, 12, '12 per cent', '62 per cent'],
    [
      order,
      ['e-vote', 'e-storm', 'e-purchase', 'e-meeting'],
      '1. The vote 2. The storm 3. The purchase of the ferry 4. The meeting in the school',
      '1. The storm 2. The meeting in the school 3. The vote 4. The purchase of the ferry',
    ],
    [
      match,
      {lund: 'mayor'},
      'Mara Lund – Mayor of Hale',
      'Mara Lund – Captain; Piet Ode – Teacher',
    ],
    [placement, '2011-04-01', '2011-04-01', '2011-02-27 – 2011-03-09'],
    [passage, 1, '¶1', '¶3'],
  ];
  for (const [question, response, mine, key] of cases) {
    it(`${question.interaction}: ${mine}`, () => {
      expect(answerText(question, response)).to.equal(mine);
      expect(keyText(question)).to.equal(key);
    });
  }

  it('names the only day of a window once', () => {
    const window = {earliest: '2011-03-02', latest: '2011-03-02'};
    expect(keyText({...placement, window})).to.equal('2011-03-02');
  });

  it('has a case for every interaction', () => {
    expect(cases.map(([question]) => question)).to.have.members([...everyInteraction]);
  });
});
