import {expect} from 'chai';
import type {Mark, Question, Response} from '../../src/quiz/question.js';
import {answerText, keyText, mark} from '../../src/quiz/interactions/interactions.js';
import type {QuestionResult, Results} from '../../src/quiz/results.js';
import {answeredTally, resultsOf, sessionResults} from '../../src/quiz/results.js';
import {startSession, step} from '../../src/quiz/session.js';
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

const four = (): Results =>
  resultsOf([
    answered(choice, 'village'),
    answered(multipleChoice, ['shop']),
    answered(number, 12),
    {question: passage},
  ]);

describe('The results', () => {
  it('add up the points and count what was right, partly right, wrong and open', () => {
    const {score, possible, right, partlyRight, wrong, open} = four();
    expect([score, possible, right, partlyRight, wrong, open]).to.deep.equal([1.5, 4, 1, 1, 1, 1]);
  });

  it('tell the skills apart, in the order of the reading levels', () => {
    expect(
      four().bySkill.map(({skill, score, possible}) => [skill, score, possible]),
    ).to.deep.equal([
      ['retrieve', 1, 2],
      ['infer', 0.5, 1],
      ['evaluate', 0, 1],
    ]);
  });

  it('tell the paragraphs apart, and name those to be read again, the worst first', () => {
    expect(
      four().byParagraph.map(({paragraph, score, possible}) => [paragraph, score, possible]),
    ).to.deep.equal([
      [2, 1.5, 2],
      [3, 0, 2],
    ]);
    expect(four().readAgain).to.deep.equal([3, 2]);
    expect(four().unknown).to.deep.equal(['f-aims', 'f-share']);
  });

  it('name the earlier of two paragraphs first where as much was lost', () => {
    const about = (paragraph: number, id: string): QuestionResult => ({
      question: {...choice, id, evidence: [{paragraph}]},
    });
    const lost = [about(12, 'a'), about(4, 'b'), about(9, 'c'), about(9, 'd'), about(2, 'e')];
    expect(resultsOf(lost).readAgain).to.deep.equal([9, 2, 4, 12]);
  });

  it('tell the kinds apart, by their names', () => {
    expect(four().byKind.map(({kind, possible, right}) => [kind, possible, right])).to.deep.equal(
      four()
        .questions.map(({question}) => question.kind)
        .sort()
        .map(kind => [kind, 1, kind === choice.kind ? 1 : 0]),
    );
    const two = resultsOf([answered(choice, 'county'), answered(choice, 'village')]);
    expect(two.byKind).to.have.length(1);
    expect([two.byKind[0]!.score, two.byKind[0]!.possible]).to.deep.equal([1, 2]);
  });

  it('have the paragraphs in the order of the text, however many digits they have', () => {
    const about = (paragraph: number): QuestionResult => ({
      question: {...choice, evidence: [{paragraph}]},
    });
    const {byParagraph} = resultsOf([10, 2, 9].map(about));
    expect(byParagraph.map(({paragraph}) => paragraph)).to.deep.equal([2, 9, 10]);
  });

  it('add thirds up to a whole', () => {
    const third = answered(match, {lund: 'captain'});
    const {mark: marked} = third.answer!;
    const thirds = [1, 2, 3].map(() => ({
      ...third,
      answer: {...third.answer!, mark: {...marked, score: 1 / 3}},
    }));
    expect(resultsOf(thirds).score).to.equal(1);
    expect(resultsOf(thirds.slice(1)).score).to.equal(0.667);
  });

  it('count, on the way, what is answered and what it is worth', () => {
    const session = [
      {type: 'draft', response: 'village'} as const,
      {type: 'check', at} as const,
    ].reduce(step, startSession([choice, number, passage], 'practice'));
    expect(answeredTally(session)).to.deep.equal({score: 1, answered: 1});
    expect(sessionResults(session).open).to.equal(2);
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
