import type {Id} from '../article-pack.js';
import type {Draft} from './draft.js';
import type {Problem} from '../problem.js';
import {libraryRelations} from '../relations.js';

type Identified = {readonly id: Id};

/** No id stands for two things. Lanes and relations are never mixed with other parts and may share their ids. */
export function* checkIds(draft: Draft): Iterable<Problem> {
  const {entities, events, facts, notStated, gists, background, lanes, relations} = draft.pack;
  yield* repeated(draft, [...entities, ...events, ...facts, ...notStated, ...gists, ...background]);
  yield* repeated(draft, lanes);
  yield* repeated(draft, [...libraryRelations, ...relations]);
}

function* repeated({pathOf}: Draft, parts: readonly Identified[]): Iterable<Problem> {
  const first = new Map<Id, Identified>();
  for (const part of parts) {
    const other = first.get(part.id);
    if (other) {
      yield {
        path: `${pathOf(part)}/id`,
        code: 'id-twice',
        values: {id: part.id, other: pathOf(other)},
      };
    } else {
      first.set(part.id, part);
    }
  }
}
