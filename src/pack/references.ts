import type {Attribution, FactObject, Id} from './article-pack.js';
import type {Draft} from './draft.js';
import {pathStep} from './problem.js';

/** What an id can stand for. */
export type Target = 'entity' | 'event' | 'fact' | 'fact or event' | 'lane' | 'relation';

/** A place in a pack where it speaks of a part of itself. */
export interface Reference {
  readonly path: string;
  readonly id: Id;
  readonly target: Target;
}

/** Everything in a pack that speaks of another part by its id. */
export function* references(draft: Draft): Iterable<Reference> {
  const {pack, pathOf} = draft;
  const {article} = pack;
  yield* one('/article/author', article.author, 'entity');
  yield* one('/article/publisher', article.publisher, 'entity');
  for (const entity of pack.entities) {
    const path = pathOf(entity);
    yield* many(`${path}/partOf`, entity.partOf, 'entity');
    yield* many(`${path}/memberOf`, entity.memberOf, 'entity');
  }
  for (const event of pack.events) {
    const path = pathOf(event);
    yield* one(`${path}/lane`, event.lane, 'lane');
    yield* many(`${path}/before`, event.before, 'event');
    yield* many(`${path}/after`, event.after, 'event');
    yield* many(`${path}/during`, event.during, 'event');
    yield* one(`${path}/place`, event.place, 'entity');
    yield* many(`${path}/participants`, event.participants, 'entity');
    yield* many(`${path}/facts`, event.facts, 'fact');
    yield* by(path, event.source);
  }
  for (const fact of pack.facts) {
    const path = pathOf(fact);
    yield* one(`${path}/relation`, fact.relation, 'relation');
    yield* one(`${path}/subject`, fact.subject, 'entity');
    yield* objectReference(draft, path, fact.relation, fact.object);
    yield* one(`${path}/for`, fact.for, 'fact');
    yield* by(path, fact.source);
    yield* many(`${path}/inferredFrom`, fact.inferredFrom, 'fact or event');
    yield* many(`${path}/entails`, fact.entails, 'fact');
    yield* many(`${path}/equivalentTo`, fact.equivalentTo, 'fact');
    yield* many(`${path}/disputes`, fact.disputes, 'fact');
    yield* many(`${path}/near`, fact.near, 'fact');
  }
  for (const completeness of pack.complete) {
    const path = pathOf(completeness);
    yield* one(`${path}/relation`, completeness.relation, 'relation');
    yield* one(`${path}/subject`, completeness.subject, 'entity');
    yield* objectReference(draft, path, completeness.relation, completeness.object);
    yield* one(`${path}/count`, completeness.count, 'fact');
  }
  for (const notStated of pack.notStated) {
    const path = pathOf(notStated);
    yield* one(`${path}/relation`, notStated.relation, 'relation');
    yield* one(`${path}/subject`, notStated.subject, 'entity');
  }
  for (const background of pack.background) {
    const path = pathOf(background);
    yield* one(`${path}/relation`, background.relation, 'relation');
    yield* one(`${path}/subject`, background.subject, 'entity');
    yield* objectReference(draft, path, background.relation, background.object);
    yield* one(`${path}/event`, background.event, 'event');
  }
  for (const relation of pack.relations) {
    yield* many(`${pathOf(relation)}/near`, relation.near, 'relation');
  }
}

function* one(path: string, id: Id | undefined, target: Target): Iterable<Reference> {
  if (id !== undefined) yield {path, id, target};
}

function* many(path: string, ids: readonly Id[] | undefined, target: Target): Iterable<Reference> {
  for (const [index, id] of ids?.entries() ?? []) yield {path: path + pathStep(index), id, target};
}

function* by(path: string, source: Attribution | undefined): Iterable<Reference> {
  yield* one(`${path}/source/by`, source?.by, 'entity');
}

/** An object is a reference if the relation asks for an entity. */
function* objectReference(
  {relations}: Draft,
  path: string,
  relation: Id | undefined,
  object: FactObject | undefined,
): Iterable<Reference> {
  const range = relation === undefined ? undefined : relations.get(relation)?.range;
  if (range && 'entity' in range && typeof object === 'string') {
    yield {path: `${path}/object`, id: object, target: 'entity'};
  }
}
