import type {Entity, EntityType, Fact, FactObject, Id} from '../article-pack.js';
import type {Draft} from './draft.js';
import {pathStep, show, showChoice, type Problem} from '../problem.js';
import type {Relation} from '../relation.js';

/** What can be held against a relation: a fact, a background fact, a certificate of completeness. */
interface Claim {
  readonly relation?: Id;
  readonly subject?: Id;
  readonly object?: FactObject;
}

/** Subjects and objects are what their relation asks for, and so is what may be taken for an object. */
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
  for (const fact of facts) {
    yield* checkGuesses(draft, fact, 'misreadings', fact.misreadings);
    yield* checkMisreadings(draft, fact);
  }
  for (const gap of notStated) yield* checkGuesses(draft, gap, 'supposed', gap.supposed);
}

/** Wrong objects are of the same kind as right ones, but need not be among the labels. */
function* checkGuesses(
  draft: Draft,
  claim: Claim,
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
      expected: `nothing here: the object of ${show(relation.id)} is a quantity`,
      found: show(guess),
      mend: 'Take it out. Other numbers are made of the number itself.',
    };
  }
}

function* checkMisreadings({pathOf}: Draft, fact: Fact): Iterable<Problem> {
  for (const [index, misreading] of (fact.misreadings ?? []).entries()) {
    if (misreading !== fact.object) continue;
    yield {
      path: `${pathOf(fact)}/misreadings${pathStep(index)}`,
      expected: 'something else than the object of the fact',
      found: `${show(misreading)}, which is the object itself`,
      mend: 'Take it out, or write what a hasty reader may read instead.',
    };
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
