import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/article-lesson.js';
import type {ArticleLesson} from '../../src/elements/article-lesson.js';
import type {ArticleQuiz} from '../../src/elements/article-quiz.js';
import type {ArticleTimeline} from '../../src/elements/article-timeline.js';
import {PassageShowEvent} from '../../src/elements/shared/events/passage-show-event.js';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import type {ChoiceQuestion} from '../../src/quiz/question.js';
import {axeFindings} from '../axe.js';
import {until} from '../until.js';

const address = new URL('../../demo/vessen-lamps.json', import.meta.url);
const pack = (await (await fetch(address)).json()) as ArticlePack;

const quizOf = (lesson: ArticleLesson): ArticleQuiz =>
  lesson.shadowRoot!.querySelector<ArticleQuiz>('article-quiz')!;
const timelineOf = (lesson: ArticleLesson): ArticleTimeline =>
  lesson.shadowRoot!.querySelector<ArticleTimeline>('article-timeline')!;
const inQuiz = (lesson: ArticleLesson, selector: string): HTMLElement | null =>
  quizOf(lesson).shadowRoot!.querySelector(selector);
const barOf = (lesson: ArticleLesson): HTMLElement =>
  lesson.shadowRoot!.querySelector<HTMLElement>('[part=passage]')!;

const part = (lesson: ArticleLesson, selector: string): DOMRect =>
  lesson.shadowRoot!.querySelector(selector)!.getBoundingClientRect();

async function ready(lesson: ArticleLesson): Promise<ArticleLesson> {
  await until(() => lesson.shadowRoot!.querySelector('article-quiz') && inQuiz(lesson, '#stem'));
  await until(() => timelineOf(lesson).questions.size > 0);
  return lesson;
}

async function withArticle(kinds = 'fact'): Promise<ArticleLesson> {
  return ready(
    await fixture<ArticleLesson>(html`
      <article-lesson .pack=${pack} kinds=${kinds} no-storage>
        <div slot="article">
          <p>The council of Vessen decided to switch off the lamps until five in the morning.</p>
          <p>The vote came on 4 March 2025, after a public meeting in the old tram depot.</p>
        </div>
      </article-lesson>
    `),
  );
}

async function withoutArticle(kinds = 'fact'): Promise<ArticleLesson> {
  return ready(
    await fixture<ArticleLesson>(
      html`<article-lesson .pack=${pack} kinds=${kinds} no-storage></article-lesson>`,
    ),
  );
}

/** Picks an option of the question that is asked, and checks it. */
async function answer(lesson: ArticleLesson, right: boolean): Promise<ChoiceQuestion> {
  const question = quizOf(lesson).questions[0] as ChoiceQuestion;
  const picked = question.options.find(({id}) => (id === question.key) === right)!;
  inQuiz(lesson, `[id="option-${picked.id}"]`)!.click();
  await nextFrame();
  inQuiz(lesson, '[part=check-button]')!.click();
  await until(() => inQuiz(lesson, '#feedback'));
  return question;
}

describe('<article-lesson>', () => {
  it('has a title, a byline and three parts with headings', async () => {
    const lesson = await withoutArticle();
    const root = lesson.shadowRoot!;
    expect(root.querySelector('[part=title]')!.textContent).to.equal(
      'Vessen Switches Off Its Lamps',
    );
    expect(root.querySelector('.byline')!.textContent).to.include('Ilse Marn');
    const headings = [...root.querySelectorAll('section h2')].map(heading =>
      heading.textContent!.trim(),
    );
    expect(headings).to.deep.equal(['The article in brief', 'The quiz', 'The timeline']);
  });

  it('shows the brief, paragraph by paragraph, where the page has no article', async () => {
    const lesson = await withoutArticle();
    const items = [...lesson.shadowRoot!.querySelectorAll<HTMLLIElement>('[part=brief] li')];
    expect(items.map(({value}) => value)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(items[0]!.textContent).to.equal(pack.article.paragraphs[1]!.digest);
  });

  it('shows the page’s article in the place of the brief', async () => {
    const lesson = await withArticle();
    expect(lesson.shadowRoot!.querySelector('[part=brief]')).to.equal(null);
    expect(lesson.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    lesson.replaceChildren();
    await until(() => lesson.shadowRoot!.querySelector('[part=brief]'));
  });

  for (const [title, make] of [
    ['the brief', withoutArticle],
    ['an article', withArticle],
  ] as const) {
    it(`is accessible with ${title}, with feedback and with a passage shown`, async () => {
      const lesson = await make();
      expect(await axeFindings(lesson)).to.deep.equal([]);
      await answer(lesson, false);
      inQuiz(lesson, '[part=passage-button]')!.click();
      await until(() => barOf(lesson).matches(':popover-open'));
      expect(await axeFindings(lesson)).to.deep.equal([]);
    });
  }

  it('is one column with links to its parts where there is room for 320 pixels', async () => {
    const lesson = await withoutArticle();
    lesson.style.inlineSize = '320px';
    await nextFrame();
    expect(lesson.shadowRoot!.querySelector('.lesson')!.scrollWidth).to.be.at.most(320);
    expect(part(lesson, 'nav').height).to.be.above(0);
    expect(part(lesson, 'section.quiz').top).to.be.above(part(lesson, 'section.article').bottom);
    expect(part(lesson, 'section.timeline').top).to.be.above(part(lesson, 'section.quiz').bottom);
  });

  it('is two columns where there is room, the quiz beside the article and off the timeline', async () => {
    const lesson = await withoutArticle();
    lesson.style.inlineSize = '1200px';
    await nextFrame();
    expect(part(lesson, 'nav').height).to.equal(0);
    expect(part(lesson, 'section.quiz').left).to.be.above(part(lesson, 'section.article').right);
    lesson.shadowRoot!.querySelector('section.timeline')!.scrollIntoView();
    await nextFrame();
    expect(part(lesson, 'article-quiz').bottom).to.be.at.most(part(lesson, 'section.timeline').top);
  });

  it('takes the reader to a part by its button', async () => {
    const lesson = await withoutArticle();
    lesson.shadowRoot!.querySelector<HTMLElement>('[data-section=timeline]')!.click();
    expect(lesson.shadowRoot!.activeElement?.id).to.equal('timeline');
  });

  it('keeps what the page put into it when the pack is wrong', async () => {
    const lesson = await fixture<ArticleLesson>(html`
      <article-lesson>
        <p>Fallback</p>
        <p slot="article">The article</p>
      </article-lesson>
    `);
    const error = oneEvent(lesson, 'pack-error');
    lesson.pack = {} as ArticlePack;
    await error;
    expect(lesson.shadowRoot!.querySelector('[part=problems]')!.textContent).to.include('/format');
    for (const words of lesson.querySelectorAll('p')) {
      expect(words.getBoundingClientRect().height).to.be.above(0);
    }
    expect(await axeFindings(lesson)).to.deep.equal([]);
  });
});

describe('the quiz and the timeline of a lesson', () => {
  for (const right of [true, false]) {
    it(`a ${right ? 'right' : 'wrong'} answer lights its event`, async () => {
      const lesson = await withoutArticle();
      const event = quizOf(lesson).questions[0]!.events[0]!;
      expect(timelineOf(lesson).marks.get(event)).to.equal('open');
      await answer(lesson, right);
      await lesson.updateComplete;
      const others =
        quizOf(lesson).questions.filter(({events}) => events.includes(event)).length - 1;
      const wanted = right ? (others > 0 ? 'open' : 'right') : 'wrong';
      expect(timelineOf(lesson).marks.get(event)).to.equal(wanted);
    });
  }

  it('an event opens its question', async () => {
    const lesson = await withoutArticle('fact role quantity');
    const question = quizOf(lesson)
      .questions.filter(({events}) => events.length > 0)
      .at(-1)!;
    expect(inQuiz(lesson, '#stem')!.textContent).not.to.include(question.stem);
    lesson.selected = question.events[0]!;
    const timeline = timelineOf(lesson).shadowRoot!;
    const button = await until(() =>
      [...timeline.querySelectorAll<HTMLElement>('[part=details] button')].find(({textContent}) =>
        textContent!.includes(question.stem),
      ),
    );
    button.click();
    await until(() => inQuiz(lesson, '#stem')!.textContent!.includes(question.stem));
  });

  it('keeps a date back while the quiz asks for it, unless the reader wants to see it', async () => {
    const lesson = await withoutArticle('when');
    const asked = quizOf(lesson).questions.flatMap(({events}) => events);
    expect([...timelineOf(lesson).withheld].sort()).to.deep.equal([...new Set(asked)].sort());
    lesson.shadowRoot!.querySelector<HTMLElement>('.timeline .note button')!.click();
    await lesson.updateComplete;
    expect(timelineOf(lesson).withheld.size).to.equal(0);
  });

  it('shows the date once it was answered', async () => {
    const lesson = await withoutArticle('when');
    const {events} = await answer(lesson, true);
    await lesson.updateComplete;
    const stillAsked = quizOf(lesson)
      .questions.slice(1)
      .flatMap(question => question.events);
    for (const event of events) {
      expect(timelineOf(lesson).withheld.has(event)).to.equal(stillAsked.includes(event));
    }
  });

  it('remembers the selected event', async () => {
    const lesson = await withoutArticle();
    const row = await until(() =>
      timelineOf(lesson).shadowRoot!.querySelector<HTMLElement>(
        '[part~=event] button, button[part~=event]',
      ),
    );
    const selected = oneEvent(lesson, 'event-select') as unknown as Promise<
      Event & {eventId: string}
    >;
    row.click();
    expect(lesson.selected).to.equal((await selected).eventId);
  });

  it('do not mind a restart before they are there', () => {
    expect(() => document.createElement('article-lesson').restart()).not.to.throw();
  });

  it('start again with restart()', async () => {
    const lesson = await withoutArticle();
    await answer(lesson, false);
    await until(() => [...timelineOf(lesson).marks.values()].includes('wrong'));
    lesson.restart();
    await until(() => [...timelineOf(lesson).marks.values()].every(mark => mark === 'open'));
    expect(inQuiz(lesson, '#feedback')).to.equal(null);
  });
});

describe('“show me” in a lesson', () => {
  const evidence = {paragraph: 2, from: 'The vote came', to: '4 March 2025'};
  const show = (lesson: ArticleLesson, where = evidence): boolean =>
    quizOf(lesson).dispatchEvent(new PassageShowEvent(where));
  const marked = (): string => String([...(CSS.highlights.get('article-passage') ?? [])]);

  it('marks the passage in the slotted article, says it, and takes the mark away with Escape', async () => {
    const lesson = await withArticle();
    const before = lesson.innerHTML;
    expect(show(lesson)).to.be.false;
    await lesson.updateComplete;
    expect(marked()).to.equal('The vote came on 4 March 2025');
    expect(lesson.innerHTML).to.equal(before);
    const live = lesson.shadowRoot!.querySelector('[role=status].visually-hidden')!;
    expect(live.textContent).to.equal(
      'Marked in paragraph 2 of the article. The vote came on 4 March 2025',
    );
    inQuiz(lesson, '#stem')!.focus();
    await sendKeys({press: 'Escape'});
    await lesson.updateComplete;
    expect(CSS.highlights.has('article-passage')).to.be.false;
    expect(barOf(lesson).matches(':popover-open')).to.be.false;
  });

  it('marks it in an article elsewhere on the page', async () => {
    const page = await fixture(html`
      <div>
        <div id="story">
          <p>One.</p>
          <p>The vote came on 4 March 2025.</p>
        </div>
        <article-lesson .pack=${pack} article="#story" kinds="fact" no-storage></article-lesson>
      </div>
    `);
    const lesson = await ready(page.querySelector<ArticleLesson>('article-lesson')!);
    expect(lesson.shadowRoot!.querySelector<HTMLElement>('section.article')!.offsetHeight).to.equal(
      0,
    );
    show(lesson);
    await lesson.updateComplete;
    expect(marked()).to.equal('The vote came on 4 March 2025');
  });

  it('marks it in the slotted article where a selector finds no other', async () => {
    const lesson = await withArticle();
    lesson.article = '#not-there';
    await lesson.updateComplete;
    show(lesson);
    await lesson.updateComplete;
    expect(marked()).to.equal('The vote came on 4 March 2025');
  });

  it('marks the paragraph of the brief where there is no article', async () => {
    const lesson = await withoutArticle();
    show(lesson);
    await lesson.updateComplete;
    expect(marked()).to.equal(pack.article.paragraphs[2]!.digest);
  });

  it('tells what the paragraph says, with a link, where the article has no such passage', async () => {
    const linked = {...pack, article: {...pack.article, url: 'https://example.org/vessen'}};
    const lesson = await withArticle();
    lesson.pack = linked;
    await lesson.updateComplete;
    await ready(lesson);
    show(lesson, {paragraph: 6, from: 'fears that people', to: 'way home'});
    await lesson.updateComplete;
    expect(CSS.highlights.has('article-passage')).to.be.false;
    expect(barOf(lesson).querySelector('blockquote')!.textContent).to.equal(
      pack.article.paragraphs[6]!.digest,
    );
    expect(barOf(lesson).querySelector('a')!.href).to.equal(
      'https://example.org/vessen#:~:text=fears%20that%20people,way%20home',
    );
  });

  it('leads back to the button that asked', async () => {
    const lesson = await withArticle();
    await answer(lesson, true);
    const asked = inQuiz(lesson, '[part=passage-button]')!;
    asked.focus();
    asked.click();
    const back = await until(() => barOf(lesson).querySelector('button'));
    back.focus();
    back.click();
    await lesson.updateComplete;
    expect(quizOf(lesson).shadowRoot!.activeElement).to.equal(asked);
    expect(CSS.highlights.has('article-passage')).to.be.false;
  });

  it('leaves it to the page if a capturing listener prevents the default', async () => {
    const lesson = await withArticle();
    lesson.addEventListener('passage-show', event => event.preventDefault(), {capture: true});
    show(lesson);
    expect(CSS.highlights.has('article-passage')).to.be.false;
  });

  it('leaves no trace when the lesson goes', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const lesson = await withArticle();
    show(lesson);
    await lesson.updateComplete;
    expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
    lesson.remove();
    expect(CSS.highlights.has('article-passage')).to.be.false;
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });
});
