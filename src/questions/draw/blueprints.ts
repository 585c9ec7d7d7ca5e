import type {Kind, Level} from '../../quiz/question.js';
import type {Knowledge} from '../knowledge.js';
import {questionKinds} from '../question-kinds.js';
import type {Blueprint} from './blueprint.js';
import {byCodeUnit} from './luck.js';

/** The blueprints of a kind that are of one level. */
export interface BlueprintGroup {
  readonly kind: Kind;
  readonly level: Level;
  readonly blueprints: readonly Blueprint[];
}

const known = new WeakMap<Knowledge, readonly BlueprintGroup[]>();

/** Everything that could be asked, by kind and level. A pack is searched once. */
export function blueprintGroups(
  knowledge: Knowledge,
  kinds?: readonly Kind[],
): readonly BlueprintGroup[] {
  const all = known.get(knowledge) ?? findGroups(knowledge);
  known.set(knowledge, all);
  return kinds === undefined ? all : all.filter(({kind}) => kinds.includes(kind));
}

/** The same as a list, in the order of ids. */
export function blueprintsOf(knowledge: Knowledge): readonly Blueprint[] {
  return blueprintGroups(knowledge)
    .flatMap(({blueprints}) => blueprints)
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

function findGroups(knowledge: Knowledge): readonly BlueprintGroup[] {
  return questionKinds.flatMap(({kind, blueprints}) => {
    const levels = new Map<Level, Blueprint[]>();
    for (const blueprint of blueprints(knowledge)) {
      const group = levels.get(blueprint.level);
      if (group === undefined) levels.set(blueprint.level, [blueprint]);
      else group.push(blueprint);
    }
    return [...levels].map(([level, found]) => ({kind, level, blueprints: found}));
  });
}
