// The rooms without a page: for Node, for workers and for other views.

export type * from './pack/article-pack.js';
export {parsePack, type ParseResult} from './pack/parse-pack.js';
export type {Problem} from './pack/problem.js';
export type * from './pack/relation.js';
export {libraryRelations} from './pack/relations.js';
export type * from './pack/time.js';

export {explain} from './questions/explain.js';
export {makeBank, type Bank, type Coverage} from './questions/make-bank.js';
export {makeQuestions, type QuestionOptions} from './questions/make-questions.js';
export {mark} from './questions/mark.js';
export type * from './questions/question.js';
