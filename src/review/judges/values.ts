import type {Fact, FactObject, Id} from '../../pack/article-pack.js';
import type {OptionValue, Query} from '../../quiz/question.js';
import {type Atom, facesOf, sameSide} from '../atom.js';
import {judgeClaims} from '../completions.js';
import {factsAbout} from '../known-truth.js';
import {partsOf, valueOverlap} from '../overlap.js';
import type {PackReading} from '../pack-reading.js';
import type {Judgement} from '../verdict.js';

type ValueQuery = Extract<Query, {asks: 'object' | 'subject'}>;

/** Judges options that fill the open side of a relation, each with one value or several. */
export function judgeValues(
  reading: PackReading,
  query: ValueQuery,
  values: readonly OptionValue[],
): readonly Judgement[] {
  const claims = values.map(value => partsOf(value).map(part => sideOf(reading, query, part)));
  const atoms = claims.map(claim =>
    claim.flatMap(side => (side === undefined ? [] : [atomWith(query, side)])),
  );
  const judged = judgeClaims(reading, atoms);
  return claims.map((claim, index) => {
    if (claim.includes(undefined)) return {truth: 'open', why: 'it is no value of the relation'};
    const given = claim.find(side =>
      query.besides?.some(known => valueOverlap(reading, known, side!)),
    );
    if (given !== undefined) return {truth: 'open', why: `the stem already gives '${given}'`};
    const judgement = judged[index]!;
    // A set is false by one part, so another part that comes near to being true does no harm.
    if (judgement.truth !== 'false' || claim.length > 1) return judgement;
    const why = nearTruth(reading, atoms[index]![0]!);
    return why ? {truth: 'open', why} : judgement;
  });
}

/** Why an atom that is false by the article is still too near to what is so, in the article or in the world. */
export function nearTruth(reading: PackReading, atom: Atom): string | undefined {
  return worldVeto(reading, atom) ?? nearRelation(reading, atom) ?? nearFact(reading, atom);
}

/** Why other sources make an atom true. */
export function worldVeto(reading: PackReading, atom: Atom): string | undefined {
  const hit = reading.pack.background.find(
    ({relation, subject, object}) =>
      relation === atom.relation &&
      subject !== undefined &&
      holds(reading, {relation, subject}, object, atom),
  );
  return hit && `in the world it is so: '${hit.id}' (${hit.source.title})`;
}

function holds(
  reading: PackReading,
  {relation, subject}: {relation: Id; subject: Id},
  object: FactObject | undefined,
  atom: Atom,
): boolean {
  if (typeof object !== 'string') return false;
  return facesOf(reading, {relation, subject, object}).some(
    face =>
      sameSide(reading, face.subject, atom.subject) &&
      valueOverlap(reading, face.object, atom.object) !== undefined,
  );
}

/** A relation of nearly the same meaning, in whichever direction it is declared, has the same two sides. */
function nearRelation(reading: PackReading, atom: Atom): string | undefined {
  const near = [...reading.relations.values()].filter(
    ({id, near = []}) =>
      near.includes(atom.relation) || reading.relations.get(atom.relation)?.near?.includes(id),
  );
  for (const {id} of near) {
    const fact = factsAbout(reading, {...atom, relation: id}).find(({negated}) => !negated);
    if (fact) return `'${fact.id}' says nearly the same by '${id}'`;
  }
  return undefined;
}

/** The value that a fact marked as near to one of this subject, or of this object, has in the same place. */
function nearFact(reading: PackReading, atom: Atom): string | undefined {
  for (const fact of reading.byRelation.get(atom.relation) ?? []) {
    if (fact.negated || typeof fact.object !== 'string') continue;
    const sameSubject = sameSide(reading, fact.subject, atom.subject);
    if (!sameSubject && !sameSide(reading, fact.object, atom.object)) continue;
    for (const other of nearTo(reading, fact)) {
      const [its, asked] = sameSubject
        ? [other.object, atom.object]
        : [other.subject, atom.subject];
      if (other.negated || typeof its !== 'string') continue;
      if (sameSide(reading, its, asked)) return `'${other.id}' is near in meaning to '${fact.id}'`;
    }
  }
  return undefined;
}

function nearTo(reading: PackReading, fact: Fact): readonly Fact[] {
  return reading.standing.filter(
    other => fact.near?.includes(other.id) || other.near?.includes(fact.id),
  );
}

/** The value that an option puts on the open side. */
function sideOf(reading: PackReading, query: ValueQuery, part: OptionValue): string | undefined {
  if ('entity' in part) return reading.entities.has(part.entity) ? part.entity : undefined;
  if ('phrase' in part) return part.phrase;
  if ('label' in part) return part.label;
  if (!('fact' in part)) return undefined;
  const fact = reading.facts.get(part.fact);
  if (query.asks === 'subject') return fact?.subject;
  return typeof fact?.object === 'string' ? fact.object : undefined;
}

function atomWith(query: ValueQuery, side: string): Atom {
  return query.asks === 'object'
    ? {relation: query.relation, subject: query.subject, object: side}
    : {relation: query.relation, subject: side, object: query.object};
}
