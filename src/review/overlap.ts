import type {Fact, Id} from '../pack/article-pack.js';
import type {OptionValue} from '../quiz/question.js';
import {readDayRange, spansOf} from './day-range.js';
import type {PackReading} from './pack-reading.js';
import {contentStems, normalise} from './words.js';

/** Why two entities cannot stand against each other: they are one, or one is in the other. */
export function entityOverlap(reading: PackReading, a: Id, b: Id): string | undefined {
  if (a === b) return 'they are the same entity';
  if (namesOf(reading, a).some(name => namesOf(reading, b).includes(name)))
    return 'they share a name';
  if (isWithin(reading, a, b) || isWithin(reading, b, a))
    return 'one is a part or a member of the other';
  return undefined;
}

/** Why two values of a relation overlap; a value is an entity's id or a phrase. */
export function valueOverlap(reading: PackReading, a: string, b: string): string | undefined {
  const entityA = reading.entities.has(a);
  const entityB = reading.entities.has(b);
  if (entityA && entityB) return entityOverlap(reading, a, b);
  if (entityA || entityB) {
    const [entity, phrase] = entityA ? [a, b] : [b, a];
    return namesOf(reading, entity).includes(normalise(phrase))
      ? 'one is a name of the other'
      : undefined;
  }
  return phraseOverlap(reading, a, b);
}

/** Why two facts cannot both be options: one says what the other says, or comes near to it. */
export function factOverlap(reading: PackReading, a: Fact, b: Fact): string | undefined {
  if (a.id === b.id) return 'they are the same fact';
  if (samePoint(a, b)) return 'they say the same';
  if (equivalents(reading, a).has(b.id)) return 'they are equivalent';
  if (entailed(reading, a).has(b.id) || entailed(reading, b).has(a.id))
    return 'one entails the other';
  if (a.near?.includes(b.id) || b.near?.includes(a.id)) return 'they are near in meaning';
  return undefined;
}

/** Why two options of a question overlap, if they do. */
export function optionOverlap(
  reading: PackReading,
  a: OptionValue,
  b: OptionValue,
): string | undefined {
  const partsA = partsOf(a);
  const partsB = partsOf(b);
  // Of two sets, `Almaty and Shymkent` against `Shymkent and Astana` is fair; one set within the other is not.
  const covers = (whole: readonly OptionValue[], part: readonly OptionValue[]) =>
    part.map(one =>
      whole.map(other => partOverlap(reading, one, other)).find(why => why !== undefined),
    );
  const [aInB, bInA] = [covers(partsB, partsA), covers(partsA, partsB)];
  if (aInB.every(why => why !== undefined)) return aInB[0];
  if (bInA.every(why => why !== undefined)) return bInA[0];
  return undefined;
}

/** The single values of an option that may be a set. */
export function partsOf(value: OptionValue): readonly OptionValue[] {
  return 'all' in value ? value.all.flatMap(partsOf) : [value];
}

/** An entity's names, normalised. */
export function namesOf(reading: PackReading, id: Id): readonly string[] {
  return reading.names.get(id) ?? [normalise(id)];
}

/** The facts that say the same as this one, by `equivalentTo` in either direction and any number of steps. */
export function equivalents(reading: PackReading, fact: Fact): ReadonlySet<Id> {
  return closure(fact.id, id => reading.sameAs.get(id) ?? []);
}

/** The facts that follow from this one. */
export function entailed(reading: PackReading, fact: Fact): ReadonlySet<Id> {
  return closure(fact.id, id => reading.facts.get(id)?.entails ?? []);
}

/** The same relation between the same things, whoever says so. */
export function samePoint(a: Fact, b: Fact): boolean {
  const object = ({object}: Fact) =>
    typeof object === 'string' ? normalise(object) : `${object.value} ${object.unit}`;
  return (
    a.relation === b.relation &&
    a.subject === b.subject &&
    object(a) === object(b) &&
    !a.negated === !b.negated
  );
}

function partOverlap(reading: PackReading, a: OptionValue, b: OptionValue): string | undefined {
  if ('fact' in a && 'fact' in b) {
    const [factA, factB] = [reading.facts.get(a.fact), reading.facts.get(b.fact)];
    return factA && factB && factOverlap(reading, factA, factB);
  }
  if ('edtf' in a && 'edtf' in b) {
    const [rangeA, rangeB] = [readDayRange(a.edtf), readDayRange(b.edtf)];
    if (!rangeA || !rangeB) return 'one of the dates cannot be read';
    const [daysA, daysB] = spansOf(rangeA, rangeB);
    const disjoint = daysA.last < daysB.first || daysB.last < daysA.first;
    return rangeA.yearless === rangeB.yearless && disjoint ? undefined : 'their dates overlap';
  }
  const [textA, textB] = [textOf(a), textOf(b)];
  if (textA !== undefined && textB !== undefined) return valueOverlap(reading, textA, textB);
  return JSON.stringify(a) === JSON.stringify(b) ? 'they are the same' : undefined;
}

function textOf(value: OptionValue): string | undefined {
  if ('entity' in value) return value.entity;
  if ('phrase' in value) return value.phrase;
  return undefined;
}

function phraseOverlap(reading: PackReading, a: string, b: string): string | undefined {
  if (normalise(a) === normalise(b)) return 'they are the same phrase';
  const [stemsA, stemsB] = [new Set(contentStems(a)), new Set(contentStems(b))];
  const [few, many] = stemsA.size <= stemsB.size ? [stemsA, stemsB] : [stemsB, stemsA];
  if (few.size > 0 && [...few].every(stem => many.has(stem)))
    return 'one phrase holds all the words of the other';
  for (const factA of factsWith(reading, a)) {
    for (const factB of factsWith(reading, b)) {
      const why = factOverlap(reading, factA, factB);
      if (why) return `the facts that they come from overlap: ${why}`;
    }
  }
  return undefined;
}

function factsWith(reading: PackReading, phrase: string): readonly Fact[] {
  return reading.byPhrase.get(normalise(phrase)) ?? [];
}

function isWithin(reading: PackReading, part: Id, whole: Id): boolean {
  return closure(part, id => [...(reading.wholes.get(id) ?? [])]).has(whole);
}

function closure(start: Id, next: (id: Id) => readonly Id[]): ReadonlySet<Id> {
  const reached = new Set<Id>([start]);
  for (const id of reached) for (const further of next(id)) reached.add(further);
  return reached;
}
