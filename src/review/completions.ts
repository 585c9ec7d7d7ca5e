import type {Fact, Id} from '../pack/article-pack.js';
import type {Functional} from '../pack/relation.js';
import type {Time} from '../pack/time/time.js';
import {type Atom, atomKey, atomOf, atomText, facesOf, sameSide} from './atom.js';
import {exclusionOf, isOnlyDenied, knownTruth} from './known-truth.js';
import {valueOverlap} from './overlap.js';
import type {PackReading} from './pack-reading.js';
import {coincide} from './times.js';
import {normalise} from './words.js';
import type {Judgement} from './verdict.js';

/** Above this many open atoms a question is turned down rather than checked. */
const mostOpen = 16;

/** An atom that can be so in a completion, with the fact that states it if one does. */
interface Candidate {
  readonly atom: Atom;
  readonly fact?: Fact;
}

/**
 * Judges claims, each a list of atoms that must all be so, by going through every way in which what the article
 * leaves open could be: a claim is true if it holds in all of them, and false if it holds in none.
 */
export function judgeClaims(
  reading: PackReading,
  claims: readonly (readonly Atom[])[],
): readonly Judgement[] {
  const atoms = new Map(claims.flat().map(atom => [atomKey(reading, atom), atom]));
  const settled = new Map([...atoms].map(([key, atom]) => [key, knownTruth(reading, atom)]));
  const openKeys = [...atoms.keys()].filter(key => settled.get(key) === 'unknown');
  const contested = [...atoms.keys()].filter(key => settled.get(key) === 'contested');
  const everything = (why: string): readonly Judgement[] =>
    claims.map(() => ({truth: 'open', why}));
  if (openKeys.length + contested.length > mostOpen) return everything('too much is open to check');

  const stated = statedNear(reading, [...atoms.values()]);
  const asked = stated
    .filter(({atom}) => atoms.has(atomKey(reading, atom)))
    .map(({fact}) => fact!.time);
  // With nothing that says when, a claim speaks of the time of writing.
  const moments = asked.length > 0 ? asked : [undefined];
  if (contradiction(reading, stated)) return everything(contradiction(reading, stated)!);
  const barred = new Map<string, string>();
  for (const key of openKeys) {
    const why = barOf(reading, atoms.get(key)!, stated, moments);
    if (why) barred.set(key, why);
  }
  const free = openKeys.filter(key => !barred.has(key));
  const rivals = rivalPairs(
    reading,
    free.map(key => atoms.get(key)!),
  );

  const held = claims.map(() => ({ever: false, always: true}));
  for (const chosen of subsets([...free, ...contested])) {
    if (rivals.some(([a, b]) => chosen.has(a) && chosen.has(b))) continue;
    claims.forEach((claim, index) => {
      const holds = claim.every(atom => {
        const key = atomKey(reading, atom);
        return settled.get(key) === 'true' || chosen.has(key);
      });
      held[index]!.ever ||= holds;
      held[index]!.always &&= holds;
    });
  }
  return claims.map((claim, index) => {
    if (held[index]!.always) return {truth: 'true', why: 'the article says so'};
    const keys = claim.map(atom => atomKey(reading, atom));
    if (held[index]!.ever) {
      const open = claim.find((_, part) => settled.get(keys[part]!) !== 'true')!;
      return {
        truth: 'open',
        why:
          settled.get(atomKey(reading, open)) === 'contested'
            ? `the article says both that "${atomText(reading, open)}" and that it is not so`
            : `nothing in the article settles "${atomText(reading, open)}"`,
      };
    }
    const denied = keys.some(key => settled.get(key) === 'false');
    const why = denied
      ? 'the article says the opposite'
      : keys.map(key => barred.get(key)).find(Boolean);
    return {truth: 'false', why: why ?? 'it could not be so together with the rest'};
  });
}

/** Every choice of some of the keys: 2^k sets. */
function* subsets(keys: readonly string[]): Generator<ReadonlySet<string>> {
  for (let bits = 0; bits < 2 ** keys.length; bits++)
    yield new Set(keys.filter((_, place) => (bits >> place) & 1));
}

/** What the article states that could bar one of the atoms: the same relation with a side in common. */
function statedNear(reading: PackReading, atoms: readonly Atom[]): readonly Candidate[] {
  const relations = new Set(atoms.map(atom => atom.relation));
  const facts = [...relations].flatMap(relation => reading.byRelation.get(relation) ?? []);
  return facts.flatMap(fact => {
    const atom = fact.negated || isOnlyDenied(fact) ? undefined : atomOf(fact);
    return atom && atoms.some(other => meet(reading, atom, other)) ? [{atom, fact}] : [];
  });
}

function meet(reading: PackReading, a: Atom, b: Atom): boolean {
  return facesOf(reading, a).some(
    face => sameSide(reading, face.subject, b.subject) || sameSide(reading, face.object, b.object),
  );
}

/** Why an open atom cannot be so, if anything forbids it by itself. */
function barOf(
  reading: PackReading,
  atom: Atom,
  stated: readonly Candidate[],
  moments: readonly (Time | undefined)[],
): string | undefined {
  const typed = typeBar(reading, atom);
  if (typed) return typed;
  for (const {atom: other, fact} of stated) {
    const kind = rivalry(reading, atom, other);
    // "One at a time" speaks only of the time that is asked about.
    if (kind === 'always' || (kind && moments.some(moment => coincide(moment, fact!.time)))) {
      return `'${fact!.id}' says otherwise, and only one of the two can be`;
    }
  }
  return exclusionOf(reading, atom)?.why;
}

/** Why a value or a subject is not of the relation's kind. */
function typeBar(reading: PackReading, {relation, subject, object}: Atom): string | undefined {
  const declared = reading.relations.get(relation);
  if (!declared) return undefined;
  const wrongType = (id: Id, types: readonly string[]) => {
    const type = reading.entities.get(id)?.type;
    return type && !types.includes(type)
      ? `'${relation}' does not take the type '${type}' there`
      : undefined;
  };
  const labels = declared.labels?.map(normalise);
  if (labels && !labels.includes(normalise(object)))
    return `'${object}' is none of the labels of '${relation}'`;
  return (
    wrongType(subject, declared.subject) ??
    ('entity' in declared.range ? wrongType(object, declared.range.entity) : undefined)
  );
}

/** Whether two atoms exclude each other, and for how long. */
function rivalry(reading: PackReading, a: Atom, b: Atom): Functional | undefined {
  const relation = reading.relations.get(a.relation);
  if (!relation || a.relation !== b.relation) return undefined;
  for (const face of facesOf(reading, b)) {
    const oneValue = relation.functional ?? (relation.labels && 'at-a-time');
    if (
      oneValue &&
      sameSide(reading, a.subject, face.subject) &&
      !valueOverlap(reading, a.object, face.object)
    ) {
      return oneValue;
    }
    if (
      relation.inverseFunctional &&
      sameSide(reading, a.object, face.object) &&
      !valueOverlap(reading, a.subject, face.subject)
    ) {
      return relation.inverseFunctional;
    }
  }
  return undefined;
}

function rivalPairs(
  reading: PackReading,
  atoms: readonly Atom[],
): readonly (readonly [string, string])[] {
  return atoms.flatMap((a, index) =>
    atoms
      .slice(index + 1)
      .filter(b => rivalry(reading, a, b))
      .map(b => [atomKey(reading, a), atomKey(reading, b)] as const),
  );
}

/** A fact says "only", and the other gives its subject something else. */
function onlyShutsOut(reading: PackReading, {atom, fact}: Candidate, other: Candidate): boolean {
  return (
    fact?.only === true &&
    fact.for === other.fact?.for &&
    facesOf(reading, other.atom).some(
      face =>
        face.relation === atom.relation &&
        sameSide(reading, face.subject, atom.subject) &&
        !valueOverlap(reading, face.object, atom.object),
    )
  );
}

/** Facts that cannot both be so leave nothing to judge by. */
function contradiction(reading: PackReading, stated: readonly Candidate[]): string | undefined {
  for (const [index, a] of stated.entries()) {
    for (const b of stated.slice(index + 1)) {
      const kind = rivalry(reading, a.atom, b.atom);
      const isBoth = coincide(a.fact!.time, b.fact!.time);
      if (
        kind === 'always' ||
        (kind && isBoth) ||
        (isBoth && (onlyShutsOut(reading, a, b) || onlyShutsOut(reading, b, a)))
      ) {
        return `the facts '${a.fact!.id}' and '${b.fact!.id}' contradict each other`;
      }
    }
  }
  return undefined;
}
