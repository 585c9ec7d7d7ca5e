import type {Draft} from './draft.js';
import type {Problem} from '../problem.js';
import type {Relation} from '../relation.js';

/** The relations that a pack declares can be worded, and by their own words. */
export function* checkDeclaredRelations({pack, pathOf}: Draft): Iterable<Problem> {
  for (const relation of pack.relations) {
    const path = pathOf(relation);
    const {statement = '', denial} = relation.wording ?? {};
    yield* needsSlots(`${path}/wording/statement`, statement);
    if (denial !== undefined) yield* needsSlots(`${path}/wording/denial`, denial);
    yield* checkLabels(path, relation);
  }
}

function* needsSlots(path: string, sentence: string): Iterable<Problem> {
  for (const slot of ['subject', 'object']) {
    // `{subject's}` and `{subject.bare}` name it as well as `{subject}`; `{subject:is|are}` only agrees with it.
    if (new RegExp(`\\{${slot}(?:\\}|'s\\}|\\.)`).test(sentence)) continue;
    yield {path, code: 'slot-missing', values: {slot, sentence}};
  }
}

function* checkLabels(path: string, {labels, range}: Relation): Iterable<Problem> {
  if (!labels || 'phrase' in range) return;
  yield {path: `${path}/labels`, code: 'labels-without-phrase', values: {}};
}
