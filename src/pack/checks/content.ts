import type {Draft} from './draft.js';
import type {Problem} from '../problem.js';

/** There is something to show. */
export function* checkContent({pack, whole}: Draft): Iterable<Problem> {
  const parts = [pack.events, pack.facts, pack.article.paragraphs];
  if (!whole || parts.some(list => list.length > 0)) return;
  yield {
    path: '',
    expected: 'at least one event, fact or paragraph',
    found: 'a pack with nothing to show',
    mend: 'Add the events of the article to "events" or its facts to "facts".',
  };
}
