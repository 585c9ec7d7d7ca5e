import type {Draft} from './draft.js';
import type {Problem} from '../problem.js';

/** There is something to show, and what is not asked says why. */
export function* checkContent({pack, whole, pathOf}: Draft): Iterable<Problem> {
  const parts = [pack.events, pack.facts, pack.article.paragraphs];
  if (whole && parts.every(list => list.length === 0)) {
    yield {path: '', code: 'nothing-to-show', values: {}};
  }
  for (const part of [...pack.events, ...pack.facts]) {
    if (part.quizworthy || part.whyNot !== undefined) continue;
    yield {path: `${pathOf(part)}/whyNot`, code: 'no-reason', values: {}};
  }
}
