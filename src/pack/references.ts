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

/** Visits everything in a pack that speaks of another part by its id. */
export function visitReferences(draft: Draft, visit: (reference: Reference) => void): void {
  const {pack, pathOf, relations} = draft;
  const {article} = pack;
  one('/article/author', article.author, 'entity');
  one('/article/publisher', article.publisher, 'entity');
  for (const entity of pack.entities) {
    const path = pathOf(entity);
    many(`${path}/partOf`, entity.partOf, 'entity');
    many(`${path}/memberOf`, entity.memberOf, 'entity');
  }
  for (const event of pack.events) {
    const path = pathOf(event);
    one(`${path}/lane`, event.lane, 'lane');
    many(`${path}/before`, event.before, 'event');
    many(`${path}/after`, event.after, 'event');
    many(`${path}/during`, event.during, 'event');
    one(`${path}/place`, event.place, 'entity');
    many(`${path}/participants`, event.participants, 'entity');
    many(`${path}/facts`, event.facts, 'fact');
    by(path, event.source);
  }
  for (const fact of pack.facts) {
    const path = pathOf(fact);
    one(`${path}/relation`, fact.relation, 'relation');
    one(`${path}/subject`, fact.subject, 'entity');
    objectOf(`${path}/object`, fact.relation, fact.object);
    objectsOf(`${path}/misreadings`, fact.relation, fact.misreadings);
    one(`${path}/for`, fact.for, 'fact');
    by(path, fact.source);
    many(`${path}/inferredFrom`, fact.inferredFrom, 'fact or event');
    many(`${path}/entails`, fact.entails, 'fact');
    many(`${path}/equivalentTo`, fact.equivalentTo, 'fact');
    many(`${path}/disputes`, fact.disputes, 'fact');
    many(`${path}/near`, fact.near, 'fact');
  }
  for (const completeness of pack.complete) {
    const path = pathOf(completeness);
    one(`${path}/relation`, completeness.relation, 'relation');
    one(`${path}/subject`, completeness.subject, 'entity');
    objectOf(`${path}/object`, completeness.relation, completeness.object);
    one(`${path}/count`, completeness.count, 'fact');
  }
  for (const notStated of pack.notStated) {
    const path = pathOf(notStated);
    one(`${path}/relation`, notStated.relation, 'relation');
    one(`${path}/subject`, notStated.subject, 'entity');
    objectsOf(`${path}/supposed`, notStated.relation, notStated.supposed);
  }
  for (const background of pack.background) {
    const path = pathOf(background);
    one(`${path}/relation`, background.relation, 'relation');
    one(`${path}/subject`, background.subject, 'entity');
    objectOf(`${path}/object`, background.relation, background.object);
    one(`${path}/event`, background.event, 'event');
  }
  for (const relation of pack.relations) {
    many(`${pathOf(relation)}/near`, relation.near, 'relation');
  }

  function one(path: string, id: Id | undefined, target: Target): void {
    if (id !== undefined) visit({path, id, target});
  }

  function many(path: string, ids: readonly Id[] | undefined, target: Target): void {
    ids?.forEach((id, index) => visit({path: path + pathStep(index), id, target}));
  }

  function by(path: string, source: Attribution | undefined): void {
    one(`${path}/source/by`, source?.by, 'entity');
  }

  /** An object is a reference if the relation asks for an entity. */
  function objectOf(path: string, relation: Id | undefined, object: FactObject | undefined): void {
    const range = relation === undefined ? undefined : relations.get(relation)?.range;
    if (range && 'entity' in range && typeof object === 'string') {
      visit({path, id: object, target: 'entity'});
    }
  }

  function objectsOf(
    path: string,
    relation: Id | undefined,
    objects: readonly FactObject[] | undefined,
  ): void {
    objects?.forEach((object, index) => objectOf(path + pathStep(index), relation, object));
  }
}
