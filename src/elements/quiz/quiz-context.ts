import {calendarDate, parseIsoDay} from '../../pack/time/calendar.js';
import type {IsoDay} from '../../pack/time/time.js';
import type {QuizArticle} from '../../quiz/quiz-article.js';
import type {Session} from '../../quiz/session.js';
import type {Quiz, QuizState, ReaderAction} from '../../quiz/quiz.js';
import type {UiText} from '../../words/ui/ui-text.js';
import type {ReaderFocus} from './asking/reader-focus.js';
import type {QuizParts} from './quiz-parts.js';
import type {QuizPassages} from './quiz-passages.js';

/** What the templates of a quiz draw from, and what they can ask of it. */
export interface QuizContext {
  readonly store: Quiz;
  readonly state: QuizState;
  readonly session: Session;
  readonly act: (action: ReaderAction) => void;

  readonly text: UiText['quiz'];
  readonly sourceText: UiText['source'];
  /** BCP 47 tag for numbers and dates. */
  readonly language: string;
  /** Absent where the page gives bare questions. */
  readonly article: QuizArticle | undefined;

  /** Nothing can be answered. */
  readonly disabled: boolean;
  /** A teacher is offered more. */
  readonly teacher: boolean;
  /** The page's address chooses the questions, so that it can be shared. */
  readonly hasLinks: boolean;
  /** Answers are kept on the device. */
  readonly keeps: boolean;
  /** How many questions the page asked for, if it did. */
  readonly count: number | undefined;
  /** The clock. */
  readonly now: () => Date;

  readonly parts: QuizParts;
  readonly passages: QuizPassages;
  readonly focus: ReaderFocus;
  readonly restart: (seed?: string) => void;
  readonly print: (options?: {readonly bothForms: boolean}) => void;
}

/** A calendar day in the reader's language, in words of our own: browsers claim to speak Kazakh and do not know its months. */
export function dayText({text: {dates}}: Pick<QuizContext, 'text'>, day: IsoDay): string {
  const {year, month, day: number} = calendarDate(parseIsoDay(day));
  return dates.day(String(number), dates.monthsBesideDay[month - 1]!, String(year));
}

/** Points as the reader's language writes them. */
export function pointsText(language: string, points: number): string {
  return new Intl.NumberFormat(language, {maximumFractionDigits: 1}).format(points);
}
