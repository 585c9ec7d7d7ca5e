import type {Completeness, Fact} from '../pack/article-pack.js';
import {type Atom, atomKey, atomOf, facesOf, sameSide} from './atom.js';
import {valueOverlap} from './overlap.js';
import type {PackReading} from './pack-reading.js';

/** What the article itself settles about an atom. `contested`: it says both that it is so and that it is not. */
export type KnownTruth = 'true' | 'false' | 'contested' | 'unknown';

export function knownTruth(reading: PackReading, atom: Atom): KnownTruth {
  const facts = factsAbout(reading, atom);
  if (facts.length === 0) return 'unknown';
  if (facts.some(isOnlyDenied)) return 'contested';
  if (facts.every(fact => fact.negated)) return 'false';
  return facts.every(fact => !fact.negated) ? 'true' : 'contested';
}

/** "They deny that …" of a fact that is not marked as negated settles nothing, and rules nothing out. */
export function isOnlyDenied({negated, source}: Fact): boolean {
  return !negated && source?.attitude === 'denies';
}

/** The facts that are about this very atom. */
export function factsAbout(reading: PackReading, atom: Atom): readonly Fact[] {
  const key = atomKey(reading, atom);
  return (reading.byRelation.get(atom.relation) ?? []).filter(fact => {
    const its = atomOf(fact);
    return its !== undefined && atomKey(reading, its) === key;
  });
}

/** Why the article shuts an atom out that it does not state. */
export interface Exclusion {
  readonly why: string;
  /** True if only the pack's author vouches for it: then the article is silent rather than saying no. */
  readonly silent: boolean;
}

/** Closed lists and the word "only": what they do not hold is not so, unless it overlaps with what they hold. */
export function exclusionOf(reading: PackReading, atom: Atom): Exclusion | undefined {
  const found: Exclusion[] = [];
  for (const face of facesOf(reading, atom)) {
    for (const list of reading.pack.complete) {
      if (!fits(reading, list, face) || !countAgrees(reading, list)) continue;
      if (membersOf(reading, list).some(member => mayBe(reading, member, face))) continue;
      found.push({
        why: `the list of '${list.relation}' is complete (${list.basis})`,
        silent: list.basis === 'certified',
      });
    }
    for (const fact of reading.byRelation.get(face.relation) ?? []) {
      if (!fact.only || fact.negated || isOnlyDenied(fact)) continue;
      const its = atomOf(fact);
      if (its && sameSide(reading, its.subject, face.subject) && !mayBe(reading, its, face))
        found.push({why: `the article says "only" in '${fact.id}'`, silent: false});
    }
  }
  return found.find(({silent}) => !silent) ?? found[0];
}

/**
 * Why "only" makes an atom doubtful that it does not shut out: it is said of the subject of a fact, and where the relation
 * holds both ways, a reader may take it to be said of the object too.
 */
export function doubtfulOnly(reading: PackReading, atom: Atom): string | undefined {
  if (!reading.relations.get(atom.relation)?.symmetric) return undefined;
  const only = (reading.byRelation.get(atom.relation) ?? []).find(
    fact =>
      fact.only &&
      !fact.negated &&
      [atom.subject, atom.object].some(side => sameSide(reading, String(fact.object), side)),
  );
  return only && `'${only.id}' says "only" of its other side`;
}

function fits(reading: PackReading, list: Completeness, atom: Atom): boolean {
  return (
    list.relation === atom.relation &&
    (list.subject === undefined || sameSide(reading, list.subject, atom.subject)) &&
    (list.object === undefined || sameSide(reading, list.object, atom.object))
  );
}

function membersOf(reading: PackReading, list: Completeness): readonly Atom[] {
  return (reading.byRelation.get(list.relation) ?? [])
    .filter(fact => !fact.negated)
    .flatMap(fact => {
      const atom = atomOf(fact);
      return atom ? facesOf(reading, atom) : [];
    })
    .filter(atom => fits(reading, list, atom));
}

/** A list that is complete because the article counts is complete only while the count is met. */
function countAgrees(reading: PackReading, list: Completeness): boolean {
  if (list.basis !== 'counted' || list.count === undefined) return true;
  const object = reading.standing.find(fact => fact.id === list.count)?.object;
  if (object === undefined || typeof object === 'string') return false;
  return (
    new Set(membersOf(reading, list).map(atom => atomKey(reading, atom))).size === object.value
  );
}

/** Whether what a list holds might be the very thing asked about, under another name or as a part of it. */
function mayBe(reading: PackReading, member: Atom, atom: Atom): boolean {
  return (
    valueOverlap(reading, member.subject, atom.subject) !== undefined &&
    valueOverlap(reading, member.object, atom.object) !== undefined
  );
}
