import type {Fact, FactObject} from './article-pack.js';
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

/** True if two facts surely hold on one and the same day. Facts without a time hold at the time of writing. */
export function holdTogether(a: Time | undefined, b: Time | undefined): boolean {
  if (!a || !b) return a === b;
  if ((a.resolved ?? a.edtf) === (b.resolved ?? b.edtf)) return true;
  const [days, others] = [sureDays(a), sureDays(b)];
  return days !== null && others !== null && days.first <= others.last && others.first <= days.last;
}
