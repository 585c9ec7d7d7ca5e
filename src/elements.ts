// The elements and their events: what a page needs.

export {ArticleLesson} from './elements/article-lesson.js';
export {ArticleQuiz} from './elements/article-quiz.js';
export {ArticleTimeline} from './elements/article-timeline.js';
export {AnswerChangeEvent} from './elements/shared/events/answer-change-event.js';
export {DaySelectEvent} from './elements/shared/events/day-select-event.js';
export {EventSelectEvent} from './elements/shared/events/event-select-event.js';
export {PackErrorEvent} from './elements/shared/events/pack-error-event.js';
export {PassageShowEvent} from './elements/shared/events/passage-show-event.js';
export {QuestionAnswerEvent} from './elements/shared/events/question-answer-event.js';
export {QuestionChangeEvent} from './elements/shared/events/question-change-event.js';
export {QuestionShowEvent} from './elements/shared/events/question-show-event.js';
export {QuizFinishEvent} from './elements/shared/events/quiz-finish-event.js';
export {QuizStartEvent} from './elements/shared/events/quiz-start-event.js';
export {registerLanguage} from './words/languages.js';
