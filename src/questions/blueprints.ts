import type {Blueprint} from './blueprint.js';
import type {Knowledge} from './knowledge.js';
import {questionKinds} from './question-kinds.js';
import type {Kind} from './question.js';
import {byCodeUnit} from './random.js';

/** Everything that could be asked, in the order of ids. */
export function blueprintsOf(knowledge: Knowledge, kinds?: readonly Kind[]): readonly Blueprint[] {
  return questionKinds
    .filter(({kind}) => kinds === undefined || kinds.includes(kind))
    .flatMap(kind => kind.blueprints(knowledge))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}
