import type {ArticlePack} from '../pack/article-pack.js';
import {blueprintsOf} from './draw/blueprints.js';
import {planForm} from './draw/form.js';
import {knowledgeOf} from './knowledge.js';
import type {Kind, Question} from '../quiz/question.js';

export interface QuestionOptions {
  /** The same seed gives the same form. Default `1`. */
  readonly seed?: string | number;
  /** How many questions at the most. Default 10. */
  readonly count?: number;
  /** Only these kinds. Default all. */
  readonly kinds?: readonly Kind[];
}

/** Changes whenever the same pack and seed would give other questions than before. */
const generatorVersion = 1;

/**
 * A form of questions out of a pack: proved, in order, the same for the same pack and seed everywhere. There are fewer
 * than `count` if no more can be proved, and none if questions have no wording in the pack's language.
 */
export function makeQuestions(
  pack: ArticlePack,
  {seed = 1, count = 10, kinds}: QuestionOptions = {},
): readonly Question[] {
  const knowledge = knowledgeOf(pack);
  if (knowledge === undefined) return [];
  return planForm(
    knowledge,
    blueprintsOf(knowledge, kinds),
    count,
    `${pack.id}|${seed}|${generatorVersion}`,
  );
}
