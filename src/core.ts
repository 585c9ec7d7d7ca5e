// The rooms without a page: for Node, for workers and for other views.

export type * from './pack/article-pack.js';
export {timeBounds, type Bounds, type Granularity} from './pack/time/bounds.js';
export {
  calendarDate,
  dayNumber,
  isoDay,
  parseIsoDay,
  type CalendarDate,
  type DayNumber,
} from './pack/time/calendar.js';
export {parseEdtf, type EdtfResult} from './pack/time/edtf.js';
export {eventBounds} from './pack/time/event-bounds.js';
export {provableOrder, type EventOrder} from './pack/time/event-order.js';
export type {DaySpan} from './pack/time/possible-days.js';
export {parsePack, type ParseResult} from './pack/parse-pack.js';
export type {Problem, ProblemCode, ProblemValues, Sample} from './pack/problem.js';
export type * from './pack/relation.js';
export {libraryRelations} from './pack/relations.js';
export type * from './pack/time/time.js';

export {explain} from './questions/explain.js';
export {makeBank, type Bank, type Coverage} from './questions/make-bank.js';
export {makeQuestions, type QuestionOptions} from './questions/make-questions.js';
export type {QuizFile, QuizFileResult} from './formats/quiz-file.js';
export {parseQuizFile, quizFile} from './formats/quiz-file.js';
export {eventsOf, type QuizEvent} from './quiz/events.js';
export {answerText, keyText, mark} from './quiz/interactions/interactions.js';
export {memoryKeep, type Keep} from './quiz/keep.js';
export {progressOf, type Progress} from './quiz/progress.js';
export type {QuizArticle} from './quiz/quiz-article.js';
export type {Mode, Session, SessionAction} from './quiz/session.js';
export type {
  Notice,
  Quiz,
  QuizChange,
  QuizPorts,
  QuizSetup,
  QuizState,
  ReaderAction,
} from './quiz/quiz.js';
export {createQuiz} from './quiz/store.js';
export type {Schedule} from './quiz/study/reviews.js';
export type * from './quiz/question.js';

export {blindScores, type BlindScore, type BlindSolver} from './review/blind-solvers.js';
export {explainVerdict} from './review/explain-verdict.js';
export type {Finding, LintItem, Spelling} from './review/lint/lint-item.js';
export {lintQuestion, lintSet, type LintContext} from './review/lint/lint.js';
export {readability, type Readability} from './review/lint/readability.js';
export {toLintItems} from './review/lint/to-lint-items.js';
export type {Verdict} from './review/verdict.js';
export {verifyQuestion} from './review/verify.js';

export type {ImportOptions, ImportResult} from './formats/imported-pack.js';
export {parseTimelineJs} from './formats/timeline-js.js';
export {parseVisItems} from './formats/vis-items.js';

export {
  loadLanguage,
  registerLanguage,
  type LanguageLoader,
  type LanguageText,
} from './words/languages.js';
export {explainProblem, type ExplainedProblem} from './words/problems/explain-problem.js';
export type {ProblemText, ProblemWords} from './words/problems/problem-text.js';
export type {MarkWords} from './words/questions/mark-words.js';
export type {Wording} from './words/questions/wording.js';
export {english} from './words/ui/en/ui-text.js';
export type {DatesText} from './words/ui/dates-text.js';
export type {QuizText} from './words/ui/quiz-text.js';
export type {TimelineText} from './words/ui/timeline-text.js';
export type {LessonText, SourceText, UiText} from './words/ui/ui-text.js';

export {readArticle, type ArticleText, type RawParagraph} from './text/article-text.js';
export type {Difference} from './text/difference.js';
export {
  differingClaims,
  findEvidence,
  type DifferingClaim,
  type Finding as PassageFinding,
} from './text/find-evidence.js';
export {readingFor} from './words/reading/reading-for.js';
export type {ReadingWords} from './words/reading/reading-words.js';
