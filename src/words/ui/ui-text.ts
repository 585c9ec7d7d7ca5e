import type {LessonText} from './en/lesson.js';
import type {QuizText} from './en/quiz.js';
import type {SourceText} from './en/source.js';
import type {TimelineText} from './en/timeline.js';

/** Every word that the elements themselves say, in one language. Each part belongs to one element. */
export interface UiText {
  readonly timeline: TimelineText;
  readonly quiz: QuizText;
  readonly lesson: LessonText;
  /** What all elements say of a pack that is missing or wrong. */
  readonly source: SourceText;
}
