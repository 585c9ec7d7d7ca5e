import type {ArticlePack, Evidence, Id, Paragraph} from '../pack/article-pack.js';

/** What a quiz tells of the article that it is about. */
export interface QuizArticle {
  /** Of the pack that the questions come from. */
  readonly id: Id;
  readonly title: string;
  /** BCP 47 language of the questions and digests. */
  readonly lang: string;
  /** Where the article can be read. */
  readonly url?: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The article of a pack, as a quiz tells of it. */
export function quizArticle({
  id,
  lang,
  article: {title, url, paragraphs},
}: ArticlePack): QuizArticle {
  return {id, title, lang, ...(url !== undefined && {url}), paragraphs};
}

/** What a paragraph says, in the pack's words; `undefined` if the pack does not say. */
export function digestOf(
  article: QuizArticle | undefined,
  {paragraph}: Pick<Evidence, 'paragraph'>,
): string | undefined {
  return article?.paragraphs.find(({number}) => number === paragraph)?.digest;
}
