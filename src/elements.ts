// The elements and their events: what a page needs.

export {ArticleLesson} from './elements/article-lesson.js';
export {ArticleQuiz} from './elements/article-quiz.js';
export {ArticleTimeline} from './elements/article-timeline.js';
export {AnswerChangeEvent} from './elements/events/answer-change-event.js';
export {DaySelectEvent} from './elements/events/day-select-event.js';
export {EventSelectEvent} from './elements/events/event-select-event.js';
export {PackErrorEvent} from './elements/events/pack-error-event.js';
export {PassageShowEvent} from './elements/events/passage-show-event.js';
export {QuestionAnswerEvent} from './elements/events/question-answer-event.js';
export {QuestionChangeEvent} from './elements/events/question-change-event.js';
export {QuestionShowEvent} from './elements/events/question-show-event.js';
export {QuizFinishEvent} from './elements/events/quiz-finish-event.js';
export {QuizStartEvent} from './elements/events/quiz-start-event.js';
