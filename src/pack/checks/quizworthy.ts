import type {Draft} from './draft.js';
import type {Problem} from '../problem.js';

/** What is not asked says why. */
export function* checkQuizworthy({pack, pathOf}: Draft): Iterable<Problem> {
  for (const part of [...pack.events, ...pack.facts]) {
    if (part.quizworthy || part.whyNot !== undefined) continue;
    yield {
      path: `${pathOf(part)}/whyNot`,
      expected: 'a reason, where "quizworthy" is false',
      found: 'nothing',
      mend: 'Say in "whyNot" why nobody should be asked this.',
    };
  }
}
