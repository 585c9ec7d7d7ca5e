// The elements and their events, and what links them: what a page needs.

export {ArticleLesson} from './elements/article-lesson.js';
export {ArticleQuiz} from './elements/article-quiz.js';
export {ArticleTimeline} from './elements/article-timeline.js';
export {
  AnswerChangeEvent,
  QuestionAnswerEvent,
  QuestionChangeEvent,
  QuizFinishEvent,
  QuizStartEvent,
} from './elements/shared/events/quiz-events.js';
export {
  DaySelectEvent,
  EventSelectEvent,
  QuestionShowEvent,
} from './elements/shared/events/timeline-events.js';
export {PackErrorEvent} from './elements/shared/events/pack-error-event.js';
export {PassageShowEvent} from './elements/shared/events/passage-show-event.js';
export {registerLanguage} from './words/languages.js';
export {progressOf} from './quiz/progress.js';
