import type {Blueprint} from './blueprint.js';
import type {Knowledge} from '../knowledge.js';
import {questionKinds} from '../question-kinds.js';
import type {Kind} from '../../quiz/question.js';
import {byCodeUnit} from './random.js';

const known = new WeakMap<Knowledge, readonly Blueprint[]>();

/** Everything that could be asked, in the order of ids. A pack is searched once. */
export function blueprintsOf(knowledge: Knowledge, kinds?: readonly Kind[]): readonly Blueprint[] {
  const all = known.get(knowledge) ?? findBlueprints(knowledge);
  known.set(knowledge, all);
  return kinds === undefined ? all : all.filter(({kind}) => kinds.includes(kind));
}

function findBlueprints(knowledge: Knowledge): readonly Blueprint[] {
  return questionKinds
    .flatMap(kind => kind.blueprints(knowledge))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}
