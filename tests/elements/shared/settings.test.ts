import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../src/elements/article-lesson.js';
import type {ArticleQuiz} from '../../../src/elements/article-quiz.js';
import {until} from '../../until.js';
import {vessenPack as pack} from '../lesson-page.js';

/* eslint-disable no-console -- what is told there is tested */
const told: string[] = [];
const {warn} = console;

beforeEach(() => {
  told.length = 0;
  console.warn = (words: string) => void told.push(words);
});
afterEach(() => (console.warn = warn));

const quizWith = (name: string, value: string): Promise<ArticleQuiz> => {
  const quiz = document.createElement('article-quiz');
  quiz.setAttribute(name, value);
  quiz.noStorage = true;
  quiz.pack = pack;
  return fixture<ArticleQuiz>(html`${quiz}`);
};

describe('a setting that is not understood', () => {
  const wrong: readonly [name: string, value: string, words: string][] = [
    ['mode', 'exam', 'played as a test'],
    ['mode', '', 'played as a test'],
    ['count', 'six', '12 questions'],
    ['count', '-3', '12 questions'],
    ['count', '2.5', '12 questions'],
    ['kinds', 'fact riddle', 'no kind riddle'],
    ['kinds', 'riddle', 'all kinds are asked'],
    ['seed', '', 'the seed is 1'],
    ['article', 'a[', 'expected a CSS selector'],
    ['article', '#not-there', 'nothing on the page'],
    ['theme', 'sepia', 'the page decides'],
    ['disabled', 'false', 'take the attribute away'],
  ];
  for (const [name, value, words] of wrong) {
    it(`is told once: ${name}="${value}"`, async () => {
      const quiz = await quizWith(name, value);
      await until(() => told.some(line => line.includes(words)));
      quiz.requestUpdate();
      await quiz.updateComplete;
      quiz.setAttribute('view', 'unread');
      expect(told.filter(line => line.startsWith(`<article-quiz ${name}=`))).to.have.length(1);
      if (name !== 'disabled') expect(quiz.questions.length).to.be.above(0);
    });
  }

  const onTimeline: readonly [title: string, element: TemplateResult, words: string][] = [
    [
      'view',
      html`<article-timeline .pack=${pack} view="map"></article-timeline>`,
      'both are shown',
    ],
    [
      'start',
      html`<article-timeline .pack=${pack} start="soon"></article-timeline>`,
      'the events decide',
    ],
    [
      'end',
      html`<article-timeline .pack=${pack} end="4/5/2025"></article-timeline>`,
      'the events decide',
    ],
    [
      'selected',
      html`<article-timeline .pack=${pack} selected="none"></article-timeline>`,
      'no event',
    ],
  ];
  for (const [title, element, words] of onTimeline) {
    it(`is told of a timeline: ${title}`, async () => {
      await fixture(element);
      await until(() => told.some(line => line.includes(words)));
    });
  }

  it('is told of a lesson once, not of its parts again', async () => {
    await fixture(
      html`<article-lesson .pack=${pack} mode="exam" count="six" no-storage></article-lesson>`,
    );
    await until(() => told.length >= 2);
    expect(told.every(line => line.startsWith('<article-lesson'))).to.be.true;
  });

  it('gives no test away', async () => {
    const quiz = await quizWith('mode', 'Test');
    await until(() => quiz.questions.length > 0);
    expect(quiz.store.state.session.mode).to.equal('test');
    quiz.mode = 'practice';
    await until(() => quiz.store.state.session.mode === 'practice');
    (quiz as {mode: string}).mode = 'exam';
    await until(() => quiz.store.state.session.mode === 'test');
    await until(() => told.some(line => line.includes('exam') || line.includes('Test')));
  });
});

it('says nothing of settings that are understood', async () => {
  await fixture(html`
    <div>
      <article-quiz
        .pack=${pack}
        mode="test"
        count="4"
        kinds="fact  role"
        seed="7"
        theme="dark"
        disabled
        no-storage
      ></article-quiz>
      <article-timeline
        .pack=${pack}
        start="2025"
        end="2025-06"
        view="list"
        selected="vote"
      ></article-timeline>
      <article-quiz .pack=${pack} mode="last" no-storage></article-quiz>
    </div>
  `);
  await until(() => told.length > 0);
  expect(told).to.have.length(1);
});
