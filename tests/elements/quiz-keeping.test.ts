import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {clear, createStore, entries, set} from 'idb-keyval';
import '../../src/elements/article-quiz.js';
import type {ArticleQuiz} from '../../src/elements/article-quiz.js';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import type {Question} from '../../src/quiz/question.js';
import {axeFindings} from '../axe.js';
import {choice, number} from '../fixtures/questions.js';
import {smallPack} from '../fixtures/small-pack.js';
import {loadPack} from '../packs.js';
import {until} from '../until.js';

const store = createStore('article-elements', 'kept');
const key = 'quiz:orle-bridge:1:practice';
const questions = [choice, number];

async function open(pack: ArticlePack = smallPack(), asked = questions): Promise<ArticleQuiz> {
  const quiz = document.createElement('article-quiz');
  const start = oneEvent(quiz, 'quiz-start');
  quiz.pack = pack;
  quiz.questions = asked;
  await fixture(html`${quiz}`);
  await start;
  await quiz.updateComplete;
  return quiz;
}

function stem(quiz: ArticleQuiz): string | undefined {
  return quiz.renderRoot.querySelector('#stem')?.textContent?.trim();
}

function notices(quiz: ArticleQuiz): string {
  return quiz.renderRoot.querySelector('.notices')?.textContent ?? '';
}

async function answer(quiz: ArticleQuiz, id = 'village'): Promise<void> {
  quiz.renderRoot.querySelector<HTMLElement>(`#option-${id}`)!.click();
  await quiz.updateComplete;
  quiz.renderRoot.querySelector<HTMLElement>('#check')!.click();
  await quiz.updateComplete;
}

async function answerNumber(quiz: ArticleQuiz, value: string): Promise<void> {
  quiz.show(number.id);
  await quiz.updateComplete;
  const field = quiz.renderRoot.querySelector<HTMLInputElement>('#number')!;
  field.value = value;
  field.dispatchEvent(new Event('input'));
  quiz.renderRoot.querySelector<HTMLElement>('#check')!.click();
  await quiz.updateComplete;
}

async function kept(): Promise<Record<string, unknown>> {
  return Object.fromEntries(await entries<string, unknown>(store));
}

async function keptAnswers(): Promise<readonly string[]> {
  const value = (await kept())[key] as {answers: object} | undefined;
  return Object.keys(value?.answers ?? {}).sort();
}

describe('What <article-quiz> keeps', () => {
  beforeEach(() => clear(store));

  it('is there again when the page is opened again, at the first open question', async () => {
    const first = await open();
    await answer(first, 'county');
    await until(async () => (await keptAnswers()).length === 1);
    first.remove();
    const second = await open();
    expect(second.score?.wrong).to.equal(1);
    expect(stem(second)).to.equal(number.stem);
  });

  it('differs by seed and mode', async () => {
    await answer(await open());
    await until(async () => (await keptAnswers()).length === 1);
    const other = document.createElement('article-quiz');
    other.seed = '2';
    const start = oneEvent(other, 'quiz-start');
    other.pack = smallPack();
    other.questions = questions;
    await fixture(html`${other}`);
    await start;
    expect(other.score?.open).to.equal(2);
  });

  it('holds the answers of two tabs', async () => {
    const [one, two] = [await open(), await open()];
    await answer(one);
    await answerNumber(two, '62');
    await until(async () => (await keptAnswers()).length === 2);
    expect(await keptAnswers()).to.deep.equal([choice.id, number.id]);
    await until(() => two.score?.right === 2);
    expect(stem(two), 'the reader stays where he is').to.equal(number.stem);
  });

  it('is set aside, not lost, when it cannot be read', async () => {
    const corrupt = {format: 'article-quiz/1', answers: 'all of them'};
    await set(key, corrupt, store);
    const quiz = await open();
    expect(stem(quiz)).to.equal(choice.stem);
    expect(notices(quiz)).to.contain('set aside');
    const aside = Object.entries(await kept()).find(([name]) =>
      name.startsWith(`${key}:set-aside:`),
    );
    expect(aside?.[1]).to.deep.equal(corrupt);
    await answer(quiz);
    await until(async () => (await keptAnswers()).length === 1);
  });

  it('is kept as far as it fits when the pack has changed', async () => {
    const quiz = await open();
    await answer(quiz);
    await answerNumber(quiz, '62');
    await until(async () => (await keptAnswers()).length === 2);
    const changed = smallPack({
      lanes: [
        {id: 'bridge', label: 'Bridge'},
        {id: 'money', label: 'Money'},
      ],
    });
    const others = choice.options.filter(({id}) => id !== 'village');
    const again = await open(changed, [{...choice, options: others, key: 'county'}, number]);
    expect(notices(again)).to.contain('1 answer still fits and is kept');
    expect(again.score?.right).to.equal(1);
    expect(again.score?.open).to.equal(1);
  });

  it('is dropped where the same place now says something else, and that is right', async () => {
    const quiz = await open();
    await answer(quiz);
    await until(async () => (await keptAnswers()).length === 1);
    const renamed = choice.options.map(option =>
      option.id === 'village'
        ? {...option, text: 'The county of Orrin', value: {entity: 'orrin-county'}}
        : option,
    );
    const again = await open(smallPack(), [{...choice, options: renamed}, number]);
    expect(again.score?.open).to.equal(2);
  });

  it('is deleted when the quiz is taken again', async () => {
    const quiz = await open();
    await answer(quiz);
    await until(async () => (await keptAnswers()).length === 1);
    quiz.restart();
    await until(async () => (await keptAnswers()).length === 0);
  });

  it('is nothing with no-storage', async () => {
    const quiz = document.createElement('article-quiz');
    quiz.noStorage = true;
    const start = oneEvent(quiz, 'quiz-start');
    quiz.pack = smallPack();
    quiz.questions = questions;
    await fixture(html`${quiz}`);
    await start;
    await answer(quiz);
    // Whoever answers later is kept later.
    await answer(await open(smallPack({id: 'later'})));
    await until(async () => Object.keys(await kept()).length > 0);
    expect(Object.keys(await kept())).to.deep.equal(['quiz:later:1:practice']);
  });

  for (const [name, message] of [
    ['SecurityError', 'does not let the quiz keep'],
    ['QuotaExceededError', 'no room left'],
  ] as const) {
    it(`is told to be nothing after a ${name}, and the quiz goes on`, async () => {
      const real = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('no', name);
      };
      try {
        const quiz = await open();
        expect(notices(quiz)).to.contain(message);
        await answer(quiz);
        expect(quiz.score?.right).to.equal(1);
        quiz.renderRoot.querySelector<HTMLElement>('#next')!.click();
        await quiz.updateComplete;
        expect(stem(quiz)).to.equal(number.stem);
      } finally {
        IDBDatabase.prototype.transaction = real;
      }
    });
  }
});

describe('<article-quiz mode="study">', () => {
  beforeEach(() => clear(store));

  const start = new Date('2024-05-01T10:00:00Z');

  function later(days: number): Date {
    return new Date(start.valueOf() + days * 86_400_000);
  }

  async function study(now: Date): Promise<ArticleQuiz> {
    const quiz = document.createElement('article-quiz');
    quiz.mode = 'study';
    quiz.now = () => now;
    const started = oneEvent(quiz, 'quiz-start');
    quiz.pack = smallPack();
    quiz.questions = [choice, {...choice, id: 'q-statement', kind: 'statement'}, number];
    await fixture(html`${quiz}`);
    await started;
    await quiz.updateComplete;
    return quiz;
  }

  async function remembered(): Promise<number> {
    return Object.keys(((await kept())['study:orle-bridge'] as object | undefined) ?? {}).length;
  }

  it('asks each fact once, then says when the next review is due', async () => {
    const quiz = await study(start);
    expect(quiz.questions.map(({id}) => id)).to.deep.equal(['q-choice', 'q-number']);
    await answer(quiz, 'county');
    await answerNumber(quiz, '62');
    quiz.renderRoot.querySelector<HTMLElement>('#next')!.click();
    await quiz.updateComplete;
    await until(async () => (await remembered()) === 2);
    await until(() =>
      (quiz.renderRoot.querySelector('.study') as HTMLElement).innerText.includes('2 May 2024'),
    );
    expect(await axeFindings(quiz)).to.deep.equal([]);
    const counts = [...quiz.renderRoot.querySelectorAll('.counts dd')].map(
      ({textContent}) => textContent,
    );
    expect(counts).to.deep.equal(['0', '0', '0']);
  });

  it('has nothing to ask before a review is due, and then asks in another kind', async () => {
    await answer(await study(start), 'county');
    await until(async () => (await remembered()) === 1);
    expect((await study(later(0.5))).questions.map(({id}) => id)).to.deep.equal(['q-number']);
    const due = await study(later(1.5));
    expect(due.questions.map(({id}) => id)).to.deep.equal(['q-statement', 'q-number']);
  });

  it('asks the whole article, in another order on another day', async () => {
    const pack = await loadPack('nazarbaevs-gamble');
    const first = await studyAll(pack, start);
    const facts = new Set(first.flatMap(({about}) => about));
    expect(facts.size).to.be.greaterThan(40);
    expect(await studyAll(pack, later(0.01)), 'the same day').to.deep.equal(first);
    const optionsOf = (questions: readonly Question[]) =>
      questions.map(question =>
        'options' in question ? question.options.map(({text}) => text).join() : '',
      );
    expect(optionsOf(await studyAll(pack, later(3)))).not.to.deep.equal(optionsOf(first));
  });

  async function studyAll(pack: unknown, now: Date): Promise<readonly Question[]> {
    const quiz = Object.assign(document.createElement('article-quiz'), {
      mode: 'study',
      count: 1000,
      now: () => now,
    });
    const started = oneEvent(quiz, 'quiz-start');
    quiz.pack = pack as ArticlePack;
    await fixture(html`${quiz}`);
    await started;
    return quiz.questions;
  }

  it('shows where the reader stands when nothing is left to ask', async () => {
    const quiz = await study(start);
    await answer(quiz);
    await answerNumber(quiz, '62');
    await until(async () => (await remembered()) === 2);
    const again = await study(later(0.1));
    expect(again.questions).to.deep.equal([]);
    expect((again.renderRoot.querySelector('.study') as HTMLElement).innerText).to.contain(
      'Nothing is due now.',
    );
    expect(await axeFindings(again)).to.deep.equal([]);
  });

  it('asks what has fallen due since, or forgets everything, when nothing was left to ask', async () => {
    await answer(await study(start), 'county');
    await until(async () => (await remembered()) === 1);
    const quiz = await study(start);
    await answerNumber(quiz, '62');
    await until(async () => (await remembered()) === 2);
    const rested = await study(later(0.1));
    expect(rested.questions).to.deep.equal([]);
    expect(button(rested, 'Ask what is due now')).to.be.undefined;
    button(rested, 'Delete my answers')!.click();
    await until(async () => (await remembered()) === 0);
    await until(() => button(rested, 'Ask what is due now') !== undefined);
    expect(rested.renderRoot.querySelector('.cleared')).not.to.be.null;
    button(rested, 'Ask what is due now')!.click();
    await until(() => rested.shadowRoot!.activeElement?.id === 'stem');
    expect(rested.questions.length).to.equal(2);
  });

  function button(quiz: ArticleQuiz, words: string): HTMLButtonElement | undefined {
    const buttons = [...quiz.renderRoot.querySelectorAll('button')];
    return buttons.find(({textContent}) => textContent!.trim().startsWith(words));
  }
});
