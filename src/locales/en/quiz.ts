/** What `<article-quiz>` says, in English. */
export const quiz = {};

export type QuizText = typeof quiz;
