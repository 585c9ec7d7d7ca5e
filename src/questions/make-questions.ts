import type {ArticlePack} from '../pack/article-pack.js';
import type {Kind, Question} from '../quiz/question.js';
import {blueprintGroups} from './draw/blueprints.js';
import {planForm} from './draw/form.js';
import {luckFrom} from './draw/luck.js';
import {knowledgeOf} from './knowledge.js';
import {defaultCount} from '../quiz/quiz.js';

export interface QuestionOptions {
  /** The same seed gives the same form. Default `1`. */
  readonly seed?: string | number;
  /** How many questions at the most. Default `defaultCount`, 12. */
  readonly count?: number;
  /** Only these kinds. Default all. */
  readonly kinds?: readonly Kind[];
}

/**
 * A form of questions out of a pack: proved, in order, the same for the same pack and seed everywhere. There are fewer
 * than `count` if no more can be proved, and none if questions have no wording in the pack's language. A change of the
 * pack moves the questions that it bears on; the order of its lists means nothing.
 */
export function makeQuestions(
  pack: ArticlePack,
  {seed = 1, count = defaultCount, kinds}: QuestionOptions = {},
): readonly Question[] {
  const knowledge = knowledgeOf(pack);
  if (knowledge === undefined) return [];
  const luck = luckFrom(`${pack.id}|${seed}`);
  return planForm(knowledge, blueprintGroups(knowledge, kinds), count, luck);
}
