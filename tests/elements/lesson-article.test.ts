import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article-lesson.js';
import type {ArticleLesson} from '../../src/elements/article-lesson.js';
import {PassageShowEvent} from '../../src/elements/shared/events/passage-show-event.js';
import {axeFindings} from '../axe.js';
import {correctedPack, evidenceOf, paragraphs} from '../fixtures/corrected-article.js';
import {until} from '../until.js';
import {inLesson, inQuiz, quizOf} from './lesson-page.js';

const pack = correctedPack();
const numberRow = 0;
const nameRow = 3;

const markupOf = (isCorrected?: (row: number) => boolean) =>
  paragraphs(isCorrected)
    .map(text => `<p>${text}</p>`)
    .join('');

/** A lesson with the article as it was or with corrections. */
async function lessonWith(isCorrected?: (row: number) => boolean): Promise<ArticleLesson> {
  const lesson = await fixture<ArticleLesson>(
    html`<article-lesson .pack=${pack} no-storage><div slot="article"></div></article-lesson>`,
  );
  storyOf(lesson).innerHTML = markupOf(isCorrected);
  await until(() => inLesson(lesson, 'article-quiz') && inQuiz(lesson, '#stem'));
  return lesson;
}

const storyOf = (lesson: ArticleLesson): Element => lesson.querySelector('[slot=article]')!;
const marked = (): string => [...(CSS.highlights.get('article-passage') ?? [])].map(String).join();
const note = (lesson: ArticleLesson): string =>
  inLesson(lesson, '[part=differences]')?.textContent?.trim() ?? '';
const barOf = (lesson: ArticleLesson): string => inLesson(lesson, '[part=passage]')!.textContent!;

function ask(lesson: ArticleLesson, row: number): void {
  quizOf(lesson).dispatchEvent(new PassageShowEvent(evidenceOf(row)));
}

describe('a lesson whose article was corrected', () => {
  it('says so once, at its head, and marks nothing as proof of those facts', async () => {
    const lesson = await lessonWith(row => row === numberRow || row === nameRow);
    await until(() => note(lesson).includes('differs from 2 of the facts'));
    ask(lesson, numberRow);
    await until(() => barOf(lesson).includes('says something else here'));
    expect(marked()).to.equal('');
    expect(await axeFindings(lesson)).to.deep.equal([]);
    ask(lesson, 1);
    await until(() => marked() === 'Nine councillors voted');
  });

  it('says nothing where the article is as the pack has it', async () => {
    const lesson = await lessonWith();
    ask(lesson, numberRow);
    await until(() => marked() !== '');
    expect(note(lesson)).to.equal('');
  });

  it('takes back what it said once the article is as it was, and says it of a later correction', async () => {
    const lesson = await lessonWith(row => row === numberRow);
    await until(() => note(lesson).includes('differs from one of the facts'));
    storyOf(lesson).innerHTML = markupOf();
    await until(() => note(lesson) === '');
    storyOf(lesson).innerHTML = markupOf(row => row === nameRow);
    await until(() => note(lesson) !== '');
  });
});

describe('a passage that is marked while the page changes', () => {
  it('is marked again where the page renders its article anew', async () => {
    const lesson = await lessonWith();
    ask(lesson, 1);
    await until(() => marked() !== '');
    const story = storyOf(lesson);
    const before = [...CSS.highlights.get('article-passage')!][0] as Range;
    story.innerHTML = `<div>An advertisement</div>${markupOf()}`;
    await until(() => marked() === 'Nine councillors voted');
    const after = [...CSS.highlights.get('article-passage')!] as Range[];
    expect(after).to.have.length(1);
    expect(after[0]).not.to.equal(before);
    expect(story.contains(after[0]!.startContainer)).to.be.true;
  });

  it('is told no more to be marked where its words are gone, and marked where they come back', async () => {
    const lesson = await lessonWith();
    ask(lesson, 1);
    await until(() => barOf(lesson).includes('Marked in paragraph 1'));
    storyOf(lesson).innerHTML = '<p>Subscribe to read on.</p>';
    await until(() => barOf(lesson).includes('does not have these words'));
    expect(barOf(lesson)).not.to.include('Marked');
    expect(marked()).to.equal('');
    storyOf(lesson).innerHTML = markupOf();
    await until(() => marked() === 'Nine councillors voted');
    await until(() => barOf(lesson).includes('Marked in paragraph 1'));
  });

  it('follows into another element that takes the place of the article', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <main id="story"></main>
        <article-lesson .pack=${pack} article="#story" no-storage></article-lesson>
      </div>
    `);
    page.querySelector('main')!.innerHTML = markupOf();
    const lesson = page.querySelector('article-lesson')!;
    await until(() => inLesson(lesson, 'article-quiz') && inQuiz(lesson, '#stem'));
    ask(lesson, 1);
    await until(() => marked() !== '');
    const other = document.createElement('section');
    other.id = 'story';
    other.innerHTML = markupOf();
    page.querySelector('main')!.replaceWith(other);
    await until(() => {
      const [range] = [...(CSS.highlights.get('article-passage') ?? [])] as Range[];
      return range && other.contains(range.startContainer);
    });
  });

  it('is marked once the reader opens the part that it stands in', async () => {
    const lesson = await lessonWith();
    storyOf(lesson).innerHTML = `<details><summary>All of it</summary>${markupOf()}</details>`;
    ask(lesson, 1);
    await until(() => barOf(lesson).includes('closed part'));
    storyOf(lesson).querySelector('details')!.open = true;
    await until(() => marked() === 'Nine councillors voted');
  });

  it('goes when it is hidden', async () => {
    const lesson = await lessonWith();
    ask(lesson, 1);
    await until(() => marked() !== '');
    storyOf(lesson).querySelector('p')!.hidden = true;
    await until(() => marked() === '');
    await until(() => barOf(lesson).includes('does not have these words'));
  });
});
