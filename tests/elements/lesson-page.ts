import {fixture, html} from '@open-wc/testing';
import '../../src/elements/article-lesson.js';
import type {ArticleLesson} from '../../src/elements/article-lesson.js';
import type {ArticleQuiz} from '../../src/elements/article-quiz.js';
import type {ArticleTimeline} from '../../src/elements/article-timeline.js';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import type {Question} from '../../src/quiz/question.js';
import {currentQuestion, type Mode} from '../../src/quiz/session.js';
import {until} from '../until.js';

const address = new URL('../../demo/vessen-lamps.json', import.meta.url);

/** The pack of the demo whose article is invented. */
export const vessenPack = (await (await fetch(address)).json()) as ArticlePack;

export const quizOf = (lesson: ArticleLesson): ArticleQuiz =>
  lesson.shadowRoot!.querySelector<ArticleQuiz>('article-quiz')!;

export const timelineOf = (lesson: ArticleLesson): ArticleTimeline =>
  lesson.shadowRoot!.querySelector<ArticleTimeline>('article-timeline')!;

export const inLesson = (lesson: ArticleLesson, selector: string): HTMLElement | null =>
  lesson.shadowRoot!.querySelector(selector);

export const inQuiz = (lesson: ArticleLesson, selector: string): HTMLElement | null =>
  quizOf(lesson)?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

export const inTimeline = (lesson: ArticleLesson, selector: string): HTMLElement | null =>
  timelineOf(lesson).shadowRoot!.querySelector(selector);

/** A lesson whose quiz and timeline are there. */
export async function lessonOf(
  pack: ArticlePack,
  {
    kinds = '',
    mode = 'practice',
    keeps = false,
    count = 12,
  }: {
    readonly kinds?: string;
    readonly mode?: Mode;
    readonly keeps?: boolean;
    readonly count?: number;
  } = {},
): Promise<ArticleLesson> {
  const lesson = await fixture<ArticleLesson>(
    html`<article-lesson
      .pack=${pack}
      .kinds=${kinds}
      .mode=${mode}
      .count=${count}
      ?no-storage=${!keeps}
    ></article-lesson>`,
  );
  await until(() => inLesson(lesson, 'article-quiz') && inQuiz(lesson, '#stem, #results'));
  await until(() => timelineOf(lesson).questions.size > 0);
  return lesson;
}

/** The question that is asked now. */
export const askedIn = (lesson: ArticleLesson): Question =>
  currentQuestion(lesson.store.state.session)!;

/** Answers the choice that is asked, right or wrong, and checks it. */
export async function answerChoice(lesson: ArticleLesson, right: boolean): Promise<void> {
  const question = askedIn(lesson);
  if (question.interaction !== 'choice') throw new Error('no choice is asked');
  const picked = question.options.find(({id}) => (id === question.key) === right)!;
  await press(lesson, `[id="option-${picked.id}"]`);
  await press(lesson, '#check');
}

/** Presses something in the quiz, once it is there. */
export async function press(lesson: ArticleLesson, selector: string): Promise<void> {
  (await until(() => inQuiz(lesson, selector))).click();
  await quizOf(lesson).updateComplete;
  await lesson.updateComplete;
}
