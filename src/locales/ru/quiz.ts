import type {QuizText} from '../en/quiz.js';

export const quiz: QuizText = {};
