import type {Fact, Id} from '../pack/article-pack.js';
import {namesOf} from './overlap.js';
import type {PackReading} from './pack-reading.js';
import {normalise} from './words.js';

/** One thing that may or may not be so: a relation between a subject and a value, an entity's id or a phrase. */
export interface Atom {
  readonly relation: Id;
  readonly subject: string;
  readonly object: string;
}

/** The same for the same thing: spelling does not count, nor the sides of a symmetric relation. */
export function atomKey(reading: PackReading, {relation, subject, object}: Atom): string {
  const sides = [sideKey(reading, subject), sideKey(reading, object)];
  if (reading.relations.get(relation)?.symmetric) sides.sort();
  return [relation, ...sides].join('|');
}

/** The atom that a fact is about; none if its object is a quantity. */
export function atomOf(fact: Fact): Atom | undefined {
  return typeof fact.object === 'string'
    ? {relation: fact.relation, subject: fact.subject, object: fact.object}
    : undefined;
}

/** An atom seen from both sides where its relation is symmetric. */
export function facesOf(reading: PackReading, atom: Atom): readonly Atom[] {
  const turned = {relation: atom.relation, subject: atom.object, object: atom.subject};
  return reading.relations.get(atom.relation)?.symmetric ? [atom, turned] : [atom];
}

/** In words, for reports. */
export function atomText(reading: PackReading, {relation, subject, object}: Atom): string {
  const name = (side: string) => reading.entities.get(side)?.name ?? side;
  return `${name(subject)} ${relation} ${name(object)}`;
}

/** A name that one entity bears stands for it, so that `Kazakhstan` as a phrase is the country. */
function sideKey(reading: PackReading, side: string): string {
  if (reading.entities.has(side)) return `entity ${side}`;
  const bearers = reading.bearers.get(normalise(side)) ?? [];
  return bearers.length === 1 ? `entity ${bearers[0]}` : `phrase ${normalise(side)}`;
}

/** Whether two sides are one thing, by id, name or alias. */
export function sameSide(reading: PackReading, a: string, b: string): boolean {
  if (sideKey(reading, a) === sideKey(reading, b)) return true;
  return (
    reading.entities.has(a) &&
    reading.entities.has(b) &&
    namesOf(reading, a).some(name => namesOf(reading, b).includes(name))
  );
}
