import type {Fact, FactObject} from './article-pack.js';
import type {Functional, Relation} from './relation.js';
import {sureDays} from './time/bounds.js';
import type {Time} from './time/time.js';

/** The object as text that is the same for the same object. */
export function objectKey(object: FactObject): string {
  if (typeof object === 'string') return object;
  return JSON.stringify([object.unit, object.of ?? '', object.value]);
}

/** Who states a fact, as text. The author comes under no name; those whom nobody names may be anybody. */
export function sourceKey({id, source}: Fact): string {
  if (!source) return '';
  return source.by === undefined ? `unnamed, of ${id}` : `by ${source.by}`;
}

/** True if the fact says that something is so. "They deny that …" does not, of whatever fact. */
export function affirms({negated, source}: Fact): boolean {
  return !negated && source?.attitude !== 'denies';
}

/** How many objects a subject has. Labels exclude one another, so that they are one at a time unless the relation says more. */
export function objectsOf({functional, labels}: Relation): Functional | undefined {
  return functional ?? (labels && 'at-a-time');
}

/** True if two facts surely hold on one and the same day. Facts without a time hold at the time of writing. */
export function holdTogether(a: Time | undefined, b: Time | undefined): boolean {
  if (!a || !b) return a === b;
  if ((a.resolved ?? a.edtf) === (b.resolved ?? b.edtf)) return true;
  const [days, others] = [sureDays(a), sureDays(b)];
  return days !== null && others !== null && days.first <= others.last && others.first <= days.last;
}
