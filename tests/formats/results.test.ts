import {expect} from 'chai';
import {resultsCsv} from '../../src/formats/results-csv.js';
import {resultsFormats} from '../../src/formats/results-formats.js';
import {resultsJson} from '../../src/formats/results-json.js';
import {mark} from '../../src/quiz/interactions/interactions.js';
import type {Mark, Question, Response} from '../../src/quiz/question.js';
import {resultsOf, type QuestionResult} from '../../src/quiz/results.js';
import {choice, multipleChoice, number, passage} from '../fixtures/questions.js';

const at = '2024-05-01T10:00:00.000Z';
const origin = {pack: {id: 'ferry', title: 'The ferry'}, seed: '7', mode: 'test', at};

function answered(question: Question, response: Response): QuestionResult {
  const marked = mark(question, response) as Exclude<Mark, {outcome: 'invalid'}>;
  return {question, answer: {response, mark: marked, tries: 2, hints: 1, at}};
}

const given = [
  answered(choice, 'village'),
  answered(multipleChoice, ['shop']),
  answered(number, 12),
  {question: passage},
];

describe('Results as JSON', () => {
  const read = () => JSON.parse(resultsJson(resultsOf(given), origin));

  it('tell their format, where they come from, and the totals', () => {
    const {questions, ...totals} = resultsOf(given);
    expect(read()).to.deep.include({format: 'article-results/1', ...origin, ...totals});
    expect(questions).to.have.length(4);
  });

  it('can be read without the pack', () => {
    expect(read().questions[1]).to.deep.equal({
      id: 'q-multiple',
      kind: multipleChoice.kind,
      level: multipleChoice.level,
      stem: multipleChoice.stem,
      about: multipleChoice.about,
      paragraphs: multipleChoice.evidence.map(({paragraph}) => paragraph),
      key: 'To keep its school; To keep its shop',
      response: ['shop'],
      answer: 'To keep its shop',
      outcome: 'partly-right',
      score: 0.5,
      tries: 2,
      hints: 1,
      answeredAt: at,
    });
  });

  it('leave out the answer to an open question', () => {
    expect(read().questions[3]).not.to.have.any.keys('response', 'answer', 'outcome', 'score');
  });

  it('end their last line', () => {
    expect(resultsJson(resultsOf([]), origin)).to.match(/[^\n]\n$/);
  });
});

describe('Results as CSV', () => {
  const read = (...results: QuestionResult[]) => resultsCsv(resultsOf(results), origin);
  const stemOf = (stem: string) => read({question: {...number, stem}});

  it('begin with a byte order mark and the names of the columns', () => {
    expect(read()).to.equal(
      '\ufeff"pack","seed","mode","question","kind","level","paragraphs","stem","answer","key","outcome","score","tries","hints","answered at"\r\n',
    );
  });

  it('have one row a question', () => {
    const lines = read(...given).split('\r\n');
    expect(lines[2]).to.equal(
      '"ferry","7","test","q-multiple","multi-select","infer","2","Which two aims did the village have?","To keep its shop",' +
        `"To keep its school； To keep its shop","partly-right","0.5","2","1","${at}"`,
    );
    expect(lines[4]).to.match(/,"","¶3","open","0","0","0",""$/);
    expect(lines).to.have.length(6);
  });

  it('name every paragraph of the evidence once', () => {
    const evidence = [{paragraph: 2}, {paragraph: 3}, {paragraph: 2}];
    expect(read({question: {...choice, evidence}})).to.contain(',"2 3",');
  });

  it('hold no end of a line, no tab and no semicolon that would begin another cell', () => {
    expect(stemOf('a\r\nb\tc; d\u2028e')).to.contain(',"a b c； d e",');
  });

  it('double the quotes in a cell', () => {
    expect(stemOf('a, "b"')).to.contain(',"a, ""b""",');
  });

  it('put an apostrophe before what a spreadsheet takes for a formula', () => {
    expect(stemOf('=1')).to.contain(`,"'=1",`);
    expect(stemOf('=cmd("x"), then\nmore')).to.contain(`,"'=cmd(""x""), then more",`);
  });

  it('leave what only holds such a sign as it is', () => {
    for (const stem of ['a=1', '2 - 1', '"=1"', '(-1)'])
      expect(stemOf(stem)).to.contain(`,"${stem.replaceAll('"', '""')}",`);
  });

  it('leave numbers numbers, be they below zero', () => {
    const penalised = {...answered(number, 12)};
    const score = {...penalised.answer!.mark, score: -0.5};
    expect(read({...penalised, answer: {...penalised.answer!, mark: score}})).to.contain(
      ',"-0.5",',
    );
  });
});

describe('The formats of results', () => {
  it('are JSON and CSV in UTF-8, each written by its own program', () => {
    expect(
      resultsFormats.map(({name, extension, mediaType}) => [name, extension, mediaType]),
    ).to.deep.equal([
      ['JSON', 'json', 'application/json'],
      ['CSV', 'csv', 'text/csv;charset=utf-8'],
    ]);
    const results = resultsOf(given);
    expect(resultsFormats.map(({write}) => write(results, origin))).to.deep.equal([
      resultsJson(results, origin),
      resultsCsv(results, origin),
    ]);
  });
});
