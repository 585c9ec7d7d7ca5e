import type {Fact, Id, Quantity} from '../../pack/article-pack.js';
import type {OptionValue} from '../../quiz/question.js';
import type {PackReading} from '../pack-reading.js';
import type {Judgement} from '../verdict.js';

/** Judges numbers against the one that a fact gives. */
export function judgeNumbers(
  reading: PackReading,
  factId: Id,
  values: readonly OptionValue[],
): readonly Judgement[] {
  const fact = reading.standing.find(({id}) => id === factId);
  const quantity = fact && quantityOf(fact);
  if (!fact || !quantity)
    return values.map(() => ({truth: 'open', why: `'${factId}' gives no number`}));
  const rival = rivalNumber(reading, fact);
  if (rival)
    return values.map(() => ({
      truth: 'open',
      why: `'${rival.id}' gives another number for the same`,
    }));
  return values.map(value => {
    if (!('number' in value)) return {truth: 'open', why: 'it is no number'};
    if (Math.abs(value.number - quantity.value) <= exactness(quantity)) {
      return value.number === quantity.value
        ? {truth: 'true', why: 'the article gives this number'}
        : {truth: 'open', why: 'it is within the tolerance of the number in the article'};
    }
    const why = worldNumber(reading, fact, value.number);
    return why
      ? {truth: 'open', why}
      : {truth: 'false', why: 'it is further off than the tolerance'};
  });
}

/** What is wrong with a number to be typed. */
export function numberEntryFaults(
  reading: PackReading,
  factId: Id,
  answer: {readonly key: number; readonly tolerance: number; readonly unit: string},
): readonly string[] {
  const [judgement] = judgeNumbers(reading, factId, [{number: answer.key}]);
  const quantity = reading.facts.has(factId) ? quantityOf(reading.facts.get(factId)!) : undefined;
  const faults =
    judgement!.truth === 'true'
      ? []
      : [`the number ${answer.key} is not proved: ${judgement!.why}`];
  if (!quantity || judgement!.truth !== 'true') return faults;
  if (answer.tolerance !== quantity.tolerance) {
    faults.push(`the tolerance is ${answer.tolerance}, but the fact's is ${quantity.tolerance}`);
  }
  if (answer.unit !== quantity.unit)
    faults.push(`the unit is '${answer.unit}', but the fact's is '${quantity.unit}'`);
  return faults;
}

/** Whether a number is the fact's, is surely not, or is too near to tell. */
export function compareNumber(quantity: Quantity, value: number): 'same' | 'near' | 'other' {
  if (value === quantity.value) return 'same';
  return Math.abs(value - quantity.value) <= exactness(quantity) ? 'near' : 'other';
}

export function quantityOf({object}: Fact): Quantity | undefined {
  return typeof object === 'string' ? undefined : object;
}

/** "About 30" does not shut out 31, whatever the tolerance says. */
function exactness({value, tolerance, approximate}: Quantity): number {
  return approximate ? Math.max(tolerance, Math.abs(value) / 20) : tolerance;
}

/** Another number of the same unit for the same thing, by the same relation. */
function rivalNumber(reading: PackReading, fact: Fact): Fact | undefined {
  const quantity = quantityOf(fact)!;
  return reading.standing.find(other => {
    const its = quantityOf(other);
    return (
      its !== undefined &&
      other.relation === fact.relation &&
      other.subject === fact.subject &&
      its.unit === quantity.unit &&
      its.of === quantity.of &&
      (its.value !== quantity.value || !other.negated !== !fact.negated)
    );
  });
}

function worldNumber(reading: PackReading, fact: Fact, value: number): string | undefined {
  const hit = reading.pack.background.find(
    ({relation, subject, object}) =>
      relation === fact.relation &&
      subject === fact.subject &&
      typeof object === 'object' &&
      object.unit === quantityOf(fact)!.unit &&
      Math.abs(object.value - value) <= exactness(object),
  );
  return hit && `in the world it is so: '${hit.id}' (${hit.source.title})`;
}
