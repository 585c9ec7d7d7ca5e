import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/elements/article-quiz.js';
import type {ArticleQuiz} from '../../src/elements/article-quiz.js';
import type {PackErrorEvent} from '../../src/elements/shared/events/pack-error-event.js';
import {renderWorksheet} from '../../src/elements/quiz/outcome/worksheet-view.js';
import {english} from '../../src/words/ui/en/ui-text.js';
import {render} from 'lit';
import {axeFindings} from '../axe.js';
import {everyInteraction, choice, number} from '../fixtures/questions.js';
import {smallPack} from '../fixtures/small-pack.js';
import {idle} from '../idle.js';
import {loadPack} from '../packs.js';

const address = location.href;
const packName = 'nazarbaevs-gamble';

async function open(attributes: Partial<ArticleQuiz>, pack: unknown): Promise<ArticleQuiz> {
  const quiz = Object.assign(document.createElement('article-quiz'), {
    noStorage: true,
    ...attributes,
  });
  const start = oneEvent(quiz, 'quiz-start');
  const error = oneEvent(quiz, 'pack-error') as Promise<PackErrorEvent>;
  quiz.pack = pack as ArticleQuiz['pack'];
  await fixture(html`${quiz}`);
  const event = await Promise.race([start, error]);
  if (event.type === 'pack-error')
    throw new Error(JSON.stringify((event as PackErrorEvent).problems));
  await quiz.updateComplete;
  return quiz;
}

function ids({questions}: ArticleQuiz): readonly string[] {
  return questions.map(({id}) => id);
}

async function finish(quiz: ArticleQuiz): Promise<void> {
  for (let left = quiz.questions.length; left > 0; left--) {
    const skip = [...quiz.renderRoot.querySelectorAll<HTMLElement>('.actions .quiet')].at(-1);
    skip?.click();
    await quiz.updateComplete;
  }
}

/** What is loaded after the first question is there: on paper there is no time to wait for it. */
async function loadedAll(): Promise<void> {
  await idle();
  await import('../../src/elements/quiz/outcome/index.js');
  await nextFrame();
}

function textOf(quiz: ArticleQuiz, selector: string): string {
  return [...quiz.renderRoot.querySelectorAll(selector)]
    .map(({textContent}) => textContent!.trim())
    .join('\n');
}

describe('The questions of <article-quiz>', () => {
  afterEach(() => history.replaceState(null, '', address));

  it('are the same for the same seed and others for another', async () => {
    const pack = await loadPack(packName);
    const [one, again, other] = [
      await open({count: 6, seed: 'class 3'}, pack),
      await open({count: 6, seed: 'class 3'}, pack),
      await open({count: 6, seed: 'class 4'}, pack),
    ];
    expect(ids(one)).to.have.length(6);
    expect(ids(again)).to.deep.equal(ids(one));
    expect(ids(other)).not.to.deep.equal(ids(one));
  });

  it('can be taken from the page’s address, which then links to them and to both forms', async () => {
    const pack = await loadPack(packName);
    history.replaceState(null, '', '?seed=from-address');
    const quiz = await open({count: 4, seedFromAddress: true, teacher: true}, pack);
    expect(ids(quiz)).to.deep.equal(ids(await open({count: 4, seed: 'from-address'}, pack)));
    await finish(quiz);
    const links = [...quiz.renderRoot.querySelectorAll<HTMLInputElement>('.link input')].map(
      ({value}) => value,
    );
    expect(links.map(link => new URL(link).searchParams.get('seed'))).to.deep.equal([
      'from-address',
      'from-address',
      'from-address-b',
    ]);
    expect(quiz.renderRoot.querySelector('.link label')?.textContent).to.equal(
      'Link to these questions',
    );
  });

  it('leave the page’s address alone unless told', async () => {
    history.replaceState(null, '', '?seed=from-address');
    const pack = await loadPack(packName);
    expect(ids(await open({count: 4}, pack))).to.deep.equal(
      ids(await open({count: 4, seed: '1'}, pack)),
    );
  });

  it('are new ones on demand', async () => {
    const quiz = await open({count: 6}, await loadPack(packName));
    const before = ids(quiz);
    await finish(quiz);
    const start = oneEvent(quiz, 'quiz-start');
    [...quiz.renderRoot.querySelectorAll('button')]
      .find(({textContent}) => textContent!.trim() === 'New questions')!
      .click();
    await start;
    expect(ids(quiz)).not.to.deep.equal(before);
    await waitUntil(() => quiz.shadowRoot!.activeElement?.id === 'stem', 'the first question');
  });

  it('are as many as can be proved, which is said', async () => {
    const quiz = document.createElement('article-quiz');
    quiz.noStorage = true;
    quiz.setAttribute('count', '500');
    const start = oneEvent(quiz, 'quiz-start');
    quiz.pack = smallPack();
    await fixture(html`${quiz}`);
    await start;
    await quiz.updateComplete;
    expect(quiz.questions.length).to.be.within(1, 499);
    expect(textOf(quiz, '.notices')).to.contain(
      `500 questions were asked for; the article’s facts can prove ${quiz.questions.length}.`,
    );
  });

  it('are only of the kinds that are named', async () => {
    const quiz = await open({kinds: 'when  order'}, await loadPack(packName));
    expect(quiz.questions.length).to.be.greaterThan(0);
    for (const {kind} of quiz.questions) expect(['when', 'order']).to.include(kind);
  });

  it('are none in a language without wordings, which is said', async () => {
    const quiz = await open({}, smallPack({lang: 'fr'}));
    expect(quiz.questions).to.deep.equal([]);
    expect(textOf(quiz, '.notices')).to.contain(
      'no questions in the language of this article (fr)',
    );
    expect(await axeFindings(quiz)).to.deep.equal([]);
  });

  it('are none of a bad pack, whose problems are shown', async () => {
    const quiz = document.createElement('article-quiz');
    quiz.textContent = 'The page’s own words';
    const error = oneEvent(quiz, 'pack-error');
    quiz.pack = {format: 'article-pack/1'} as unknown as ArticleQuiz['pack'];
    await fixture(html`${quiz}`);
    await error;
    expect(textOf(quiz, '[part=problems]')).to.contain('This article cannot be shown');
    expect(quiz.renderRoot.querySelector('slot')!.hidden, 'the page’s own content stays').to.be
      .false;
    expect(quiz.questions).to.deep.equal([]);
  });
});

describe('The results of <article-quiz>', () => {
  it('can be downloaded as JSON and CSV', async () => {
    const quiz = await open({questions: [choice, number]}, smallPack());
    await finish(quiz);
    const files: Blob[] = [];
    const names: string[] = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = file => (files.push(file as Blob), create(file));
    const onClick = (event: Event) => {
      const link = event.composedPath()[0];
      if (!(link instanceof HTMLAnchorElement)) return;
      names.push(link.download);
      event.preventDefault();
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      this.addEventListener('click', onClick);
      click.call(this);
    };
    try {
      for (const words of ['Download as JSON', 'Download as CSV']) {
        [...quiz.renderRoot.querySelectorAll('button')]
          .find(({textContent}) => textContent!.trim() === words)!
          .click();
      }
    } finally {
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.deep.equal(['orle-bridge-results.json', 'orle-bridge-results.csv']);
    expect(JSON.parse(await files[0]!.text())).to.deep.include({possible: 2, open: 2, seed: '1'});
    expect(await files[1]!.text()).to.contain('"orle-bridge","1","practice","q-choice"');
  });
});

describe('<article-quiz> on paper', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  it('is a worksheet without its key when the page is printed', async () => {
    const quiz = await open({questions: everyInteraction}, smallPack());
    await loadedAll();
    window.dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect(textOf(quiz, '.worksheet .stem').split('\n')).to.deep.equal(
      everyInteraction.map(({stem}) => stem),
    );
    expect(textOf(quiz, '.worksheet')).to.contain('https://example.org/brask-gets-its-bridge');
    expect(textOf(quiz, '.worksheet')).not.to.contain(choice.explanation);
    expect(quiz.renderRoot.querySelector('.key-sheet')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    await quiz.updateComplete;
    expect(quiz.renderRoot.querySelector('.worksheet')).to.equal(null);
  });

  it('has the key with its proof on a sheet of its own for a teacher', async () => {
    const quiz = await open({questions: everyInteraction, teacher: true}, smallPack());
    await loadedAll();
    window.dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    const key = textOf(quiz, '.key-sheet');
    for (const {explanation} of everyInteraction) expect(key).to.contain(explanation);
    expect(key).to.contain('Paragraph 2: “bought the ferry” … “for nine thousand”');
    expect(key).to.contain('62 per cent');
  });

  it('has two forms with different questions, each with its key', async () => {
    const quiz = await open({count: 5, teacher: true}, await loadPack(packName));
    const print = window.print;
    let titles = '';
    window.print = () => (titles = textOf(quiz, '.worksheet h2'));
    try {
      await quiz.print({bothForms: true});
    } finally {
      window.print = print;
    }
    expect(titles.split('\n').map(title => title.replace(/.*(Form .)$/, '$1'))).to.deep.equal([
      'Form A',
      'Form A',
      'Form B',
      'Form B',
    ]);
    const [a, b] = [...quiz.renderRoot.querySelectorAll('.worksheet:not(.key-sheet)')].map(
      ({textContent}) => textContent,
    );
    expect(a).not.to.equal(b);
  });

  it('has room for every interaction, and letters to match', () => {
    const sheet = document.createElement('div');
    render(
      renderWorksheet(
        {text: english.quiz, language: 'en', article: undefined},
        {questions: everyInteraction},
        false,
      ),
      sheet,
    );
    const questions = [...sheet.querySelectorAll('.worksheet > ol > li')];
    expect(questions.map(item => item.querySelectorAll('.box, .blank').length)).to.deep.equal([
      3, 4, 1, 4, 2, 1, 4,
    ]);
    expect(sheet.querySelectorAll('.letters li')).to.have.length(3);
  });
});
