import type {QuizText} from './quiz-text.js';
import type {TimelineText} from './timeline-text.js';

/** Every word that the elements themselves say, in one language. Each part belongs to one element. */
export interface UiText {
  readonly timeline: TimelineText;
  readonly quiz: QuizText;
  readonly lesson: LessonText;
  readonly source: SourceText;
}

/** What `<article-lesson>` says. A paragraph comes by its number, and 0 is the heading. */
export interface LessonText {
  /** Names the links to the parts of the lesson for screen readers. */
  readonly sections: string;
  readonly article: string;
  /** Heads the digest of each paragraph, where the article is not on the page. */
  readonly inBrief: string;
  /** Below it: the words are not the article’s. */
  readonly inBriefNote: string;
  readonly readSource: string;
  readSourceAt(publisher: string): string;
  /** Before the author’s name. */
  by(author: string): string;
  readonly timeline: string;
  /** So many dates are kept back from the timeline. */
  datesWithheld(count: number): string;
  readonly showDates: string;
  /** The button that takes a question to the timeline. */
  readonly placeOnTimeline: string;
  /** How to answer it there. */
  readonly placeHere: string;
  /** Names the field for the day. */
  readonly placedDay: string;
  readonly backToQuestion: string;
  /** Opens a reason for each fact, where no question could be made. */
  readonly whyNoQuestions: string;
  /** A fact is asked about, but by kinds that the page does not want. */
  otherKinds(count: number): string;
  readonly quiz: string;
  /** Said when a passage is marked. */
  markedInArticle(paragraph: number): string;
  /** The same in the brief. */
  markedInBrief(paragraph: number): string;
  /** At the head: the page’s article contradicts so many of the facts, and these are not marked in it. */
  articleDiffers(count: number): string;
  /** Before the digest of a paragraph that can be marked nowhere. */
  toldOnly(paragraph: number): string;
  readonly openPassage: string;
  /** Takes the mark away. */
  readonly hidePassage: string;
  readonly close: string;
  /** Scrolls back to where the passage was asked for. */
  readonly back: string;
}

/** What all elements say of a pack that is on its way, missing or wrong, or not borne out by the page’s article. */
export interface SourceText {
  readonly loading: string;
  /** A part of the element is on its way. */
  readonly partLoading: string;
  readonly partMissing: string;
  /** Heads what is wrong with a pack. */
  readonly title: string;
  /** Opens the list of problems. */
  problems(count: number): string;
  /** Below that list, which ends with a hundred. */
  more(count: number): string;
  /** In the place of a path, where a problem has none. */
  readonly wholePack: string;
  /** Why a passage is not marked in the article on the page. */
  readonly notMarked: {
    readonly missing: string;
    /** The page’s article says something else there. */
    readonly differs: string;
    /** It is in a part of the page that is closed. */
    readonly folded: string;
  };
  /** Before what an earlier text of the article said, in brief; paragraph 0 is the heading. */
  earlier(paragraph: number): string;
}
