import {findArticle} from '../passage/find-article.js';

/** The text of the article that a lesson is about. */
export interface ArticleOnPage {
  readonly element: Element;
  /** It stands outside the lesson. */
  readonly isElsewhere: boolean;
}

/**
 * Finds the article of a lesson: what a selector finds on the page, else what the page put into the lesson. If there is
 * none, the brief stands in.
 */
export function articleOnPage(lesson: Element, selector: string | null): ArticleOnPage | undefined {
  const elsewhere = selector === null ? null : findArticle(lesson, selector);
  if (elsewhere) return {element: elsewhere, isElsewhere: true};
  const [only, ...more] = [...lesson.children].filter(({slot}) => slot === 'article');
  return only && {element: more.length > 0 ? lesson : only, isElsewhere: false};
}
