import type {Entity, EntityType, Fact, FactObject, Id} from '../article-pack.js';
import type {Draft} from './draft.js';
import {pathStep, sampleOf, type Problem, type ProblemValues} from '../problem.js';
import type {Relation} from '../relation.js';

/** What can be held against a relation: a fact, a background fact, a certificate of completeness. */
interface RelationUse {
  readonly relation?: Id;
  readonly subject?: Id;
  readonly object?: FactObject;
}

/** Subjects and objects are what their relation asks for, and so is what may be taken for an object. */
export function* checkFactsFit(draft: Draft): Iterable<Problem> {
  const {facts, background, complete, notStated} = draft.pack;
  const claims: readonly RelationUse[] = [...facts, ...background, ...complete, ...notStated];
  for (const claim of claims) {
    const relation = draft.relations.get(claim.relation ?? '');
    if (!relation) continue;
    const path = draft.pathOf(claim);
    yield* checkType(
      draft,
      {path: `${path}/subject`, side: 'subject', id: claim.subject, relation},
      relation.subject,
    );
    if (claim.object !== undefined)
      yield* checkObject(draft, `${path}/object`, claim.object, relation);
  }
  for (const fact of facts) {
    yield* checkGuesses(draft, fact, 'misreadings', fact.misreadings);
    yield* checkMisreadings(draft, fact);
  }
  for (const gap of notStated) yield* checkGuesses(draft, gap, 'supposed', gap.supposed);
}

/** Wrong objects are of the same kind as right ones, but need not be among the labels. */
function* checkGuesses(
  draft: Draft,
  claim: RelationUse,
  list: string,
  guesses: readonly string[] = [],
): Iterable<Problem> {
  const relation = draft.relations.get(claim.relation ?? '');
  if (!relation) return;
  const {labels: _labels, ...free} = relation;
  const path = `${draft.pathOf(claim)}/${list}`;
  for (const [index, guess] of guesses.entries()) {
    if (!('quantity' in relation.range)) {
      yield* checkObject(draft, path + pathStep(index), guess, free);
      continue;
    }
    yield {
      path: path + pathStep(index),
      code: 'guess-of-quantity',
      values: {guess, relation: relation.id},
    };
  }
}

function* checkMisreadings({pathOf}: Draft, fact: Fact): Iterable<Problem> {
  for (const [index, misreading] of (fact.misreadings ?? []).entries()) {
    if (misreading !== fact.object) continue;
    yield {
      path: `${pathOf(fact)}/misreadings${pathStep(index)}`,
      code: 'misreading-is-object',
      values: {misreading},
    };
  }
}

/** A side of a relation, and the entity that fills it. */
interface Filled {
  readonly path: string;
  readonly side: 'subject' | 'object';
  readonly id: Id | undefined;
  readonly relation: Relation;
}

function* checkType(
  {entities}: Draft,
  {path, side, id, relation}: Filled,
  types: readonly EntityType[],
): Iterable<Problem> {
  const entity = entities.get(id ?? '');
  if (!entity || types.includes(entity.type)) return;
  yield {
    path,
    code: 'wrong-entity-type',
    values: {id: entity.id, type: entity.type, types, side, relation: relation.id},
  };
}

function* checkObject(
  draft: Draft,
  path: string,
  object: FactObject,
  relation: Relation,
): Iterable<Problem> {
  const {range} = relation;
  if ('quantity' in range) {
    if (typeof object === 'string') yield wrongKind(path, object, 'quantity', relation);
  } else if (typeof object !== 'string') {
    yield wrongKind(path, object, 'entity' in range ? 'entity' : 'phrase', relation);
  } else if ('entity' in range) {
    yield* checkType(draft, {path, side: 'object', id: object, relation}, range.entity);
  } else {
    yield* checkPhrase(draft, path, object, relation);
  }
}

function wrongKind(
  path: string,
  object: FactObject,
  wanted: ProblemValues['wrong-object']['wanted'],
  {id}: Relation,
): Problem {
  return {path, code: 'wrong-object', values: {wanted, relation: id, found: sampleOf(object)}};
}

function* checkPhrase(
  draft: Draft,
  path: string,
  phrase: string,
  {id, labels}: Relation,
): Iterable<Problem> {
  const entity: Entity | undefined = draft.entities.get(phrase);
  if (entity) {
    const {name} = entity;
    yield {path, code: 'entity-for-phrase', values: {id: phrase, name, relation: id}};
  } else if (labels && !labels.includes(phrase)) {
    yield {path, code: 'not-a-label', values: {phrase, labels, relation: id}};
  }
}
