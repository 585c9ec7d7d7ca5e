import type {ArticlePack, Id} from '../../pack/article-pack.js';
import type {Coverage} from '../../questions/make-bank.js';
import type {IsoDay} from '../../pack/time/time.js';
import type {Progress} from '../../quiz/progress.js';
import type {QuizArticle} from '../../quiz/quiz-article.js';
import type {Quiz} from '../../quiz/quiz.js';
import type {UiText} from '../../words/ui/ui-text.js';
import type {ArticleOnPage} from './article-on-page.js';

/** A part of a lesson that its navigation leads to. */
export type Section = 'article' | 'quiz' | 'timeline';

/** What a page can set of the quiz of a lesson beside what its questions follow from. */
export interface QuizDisplay {
  readonly disabled: boolean;
  readonly noStorage: boolean;
  readonly seedFromAddress: boolean;
  readonly teacher: boolean;
  now(): Date;
}

/** What a page can set of the timeline of a lesson. */
export interface TimelineDisplay {
  readonly selected: Id | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly context: boolean;
  readonly deepLink: boolean;
}

/** What the templates of a lesson draw from, and what they can ask of it. */
export interface LessonContext {
  readonly text: Pick<UiText, 'lesson' | 'timeline'>;
  /** Absent where a lesson plays a quiz file alone. */
  readonly pack: ArticlePack | undefined;
  /** What is told of the article; absent before pack or quiz file are there. */
  readonly source: QuizArticle | undefined;
  /** The article's text, where the page has it. */
  readonly article: ArticleOnPage | undefined;
  /** How many facts the article on the page contradicts. */
  readonly differences: number;

  readonly store: Quiz;
  readonly quiz: QuizDisplay;
  /** How many questions the page asked for, if it did. */
  readonly count: number | undefined;
  /** Why no fact is asked, where none is. */
  readonly coverage: readonly Coverage[];

  readonly progress: Progress;
  readonly timeline: TimelineDisplay;

  readonly goTo: (section: Section) => void;
  readonly selectEvent: (event: Id) => void;
  readonly pickDay: (day: IsoDay) => void;
  readonly showQuestion: (question: Id) => void;
  readonly showDates: () => void;
  readonly onSlotChange: () => void;
}
