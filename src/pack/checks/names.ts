import type {Entity} from '../article-pack.js';
import type {Draft} from './draft.js';
import {pathStep, type Problem} from '../problem.js';

/** No two entities go by one name, whatever its capitals. */
export function* checkNames({pack, pathOf}: Draft): Iterable<Problem> {
  const owners = new Map<string, Entity>();
  for (const entity of pack.entities) {
    const path = pathOf(entity);
    for (const {name, at} of namesOf(entity)) {
      const key = name.normalize('NFC').trim().toLowerCase();
      const owner = owners.get(key) ?? entity;
      owners.set(key, owner);
      if (owner === entity) continue;
      yield {path: path + at, code: 'name-twice', values: {name, owner: owner.id}};
    }
  }
}

function namesOf({name, aliases = []}: Entity): readonly {name: string; at: string}[] {
  const others = aliases.map((alias, index) => ({name: alias, at: `/aliases${pathStep(index)}`}));
  return [{name, at: '/name'}, ...others];
}
