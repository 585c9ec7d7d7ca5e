import type {Entity, EntityType, FactObject, Id} from './article-pack.js';
import type {Draft} from './draft.js';
import {show, showChoice, type Problem} from './problem.js';
import type {Relation} from './relation.js';

/** What can be held against a relation: a fact, a background fact, a certificate of completeness. */
interface Claim {
  readonly relation?: Id;
  readonly subject?: Id;
  readonly object?: FactObject;
}

/** Subjects and objects are what their relation asks for. */
export function* checkFactsFit(draft: Draft): Iterable<Problem> {
  const {facts, background, complete, notStated} = draft.pack;
  const claims: readonly Claim[] = [...facts, ...background, ...complete, ...notStated];
  for (const claim of claims) {
    const relation = draft.relations.get(claim.relation ?? '');
    if (!relation) continue;
    const path = draft.pathOf(claim);
    yield* checkType(draft, `${path}/subject`, claim.subject, relation.subject, relation);
    if (claim.object !== undefined)
      yield* checkObject(draft, `${path}/object`, claim.object, relation);
  }
}

function* checkType(
  {entities}: Draft,
  path: string,
  id: Id | undefined,
  types: readonly EntityType[],
  relation: Relation,
): Iterable<Problem> {
  const entity = entities.get(id ?? '');
  if (!entity || types.includes(entity.type)) return;
  const side = path.endsWith('subject') ? 'subject' : 'object';
  yield {
    path,
    expected: `${showChoice(types)}, as the ${side} of ${show(relation.id)}`,
    found: `${show(entity.id)}, which is of type ${show(entity.type)}`,
    mend: 'Take another entity or another relation, or correct the type of this entity.',
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
    if (typeof object === 'string') yield wrongKind(path, object, 'a quantity', relation);
  } else if (typeof object !== 'string') {
    const kind = 'entity' in range ? 'the id of an entity' : 'a phrase';
    yield wrongKind(path, object, kind, relation);
  } else if ('entity' in range) {
    yield* checkType(draft, path, object, range.entity, relation);
  } else {
    yield* checkPhrase(draft, path, object, relation);
  }
}

function wrongKind(path: string, object: FactObject, kind: string, {id}: Relation): Problem {
  return {
    path,
    expected: `${kind}, as the object of ${show(id)}`,
    found: typeof object === 'string' ? show(object) : 'a quantity',
    mend:
      kind === 'a quantity'
        ? 'Write {"value": 3, "unit": "airfields"}.'
        : `Write ${kind} in quotes.`,
  };
}

function* checkPhrase(
  draft: Draft,
  path: string,
  phrase: string,
  {id, labels}: Relation,
): Iterable<Problem> {
  const entity: Entity | undefined = draft.entities.get(phrase);
  if (entity) {
    yield {
      path,
      expected: `a phrase, as the object of ${show(id)}`,
      found: `${show(phrase)}, which is the id of an entity`,
      mend: `Write it in words, as in ${show(entity.name)}, or take a relation between entities.`,
    };
  } else if (labels && !labels.includes(phrase)) {
    yield {
      path,
      expected: `${showChoice(labels)}: ${show(id)} has no other objects`,
      found: show(phrase),
      mend: 'Take one of these, or another relation.',
    };
  }
}
