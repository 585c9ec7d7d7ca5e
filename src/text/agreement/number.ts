import type {Quantity} from '../../pack/article-pack.js';
import type {ReadingWords} from '../../words/reading/reading-words.js';
import {datesIn} from '../dates.js';
import type {Place} from '../article-text.js';
import {measureNamed, quantitiesIn, type TextQuantity} from '../quantities.js';
import type {AgreementCheck, ClaimView} from './claim-view.js';

/** The number of a fact, and its unit of measure, stand in its passage, or in its sentence if the passage has no number. */
export const checkNumber: AgreementCheck = view => {
  const {claim, passage, sentences, reading} = view;
  if (!('object' in claim) || typeof claim.object === 'string') return undefined;
  if (claim.status === 'inferred') return undefined;
  const quantity = fullQuantity(claim.object, reading);
  const inPassage = numbersIn(passage, view);
  const inSentences = numbersIn(sentences, view);
  const ofUnit = inPassage.filter(({next}) => isOf(next, quantity.unit));
  const candidates = [ofUnit, inPassage, inSentences].find(numbers => numbers.length > 0);
  const expected = `${claim.object.value} ${claim.object.unit}`;
  if (!candidates) {
    // “A bridge” and “all of it” are numbers that nobody writes as one.
    const isSaidWithout = quantity.value <= 2 || quantity.unit === 'per cent';
    return isSaidWithout ? undefined : {kind: 'number', expected, found: ''};
  }
  const same = candidates.filter(number => hasValue(number, quantity));
  const wordsOf = ({start, end, next}: TextQuantity) =>
    `${passage.paragraph.text.slice(start, end)} ${next ?? ''}`.trim();
  if (same.length === 0) return {kind: 'number', expected, found: wordsOf(candidates[0]!)};
  const measure = measureOf(quantity.unit, reading);
  const isOfMeasure = same.some(number => !number.measure || number.measure === measure);
  return !measure || isOfMeasure ? undefined : {kind: 'unit', expected, found: wordsOf(same[0]!)};
};

function numbersIn(place: Place, {reading}: ClaimView): readonly TextQuantity[] {
  const dates = datesIn(place);
  return quantitiesIn(place, reading).filter(
    ({start}) => !dates.some(date => date.start <= start && start < date.end),
  );
}

function hasValue({value, measure}: TextQuantity, {value: own, unit}: Quantity): boolean {
  const isShare = unit === 'per cent' && measure !== 'percent' && value <= 1;
  return isShare ? Math.abs(value * 100 - own) < 1 : Math.abs(value - own) <= Math.abs(own) * 1e-9;
}

/** `86`, `million US dollars` → 86,000,000 of `US dollars` */
function fullQuantity(quantity: Quantity, {numbers}: ReadingWords): Quantity {
  const [first = '', ...rest] = quantity.unit.split(' ');
  const scale = numbers.get(first) ?? 1;
  if (scale < 100) return quantity;
  return {...quantity, value: quantity.value * scale, unit: rest.join(' ')};
}

/** The measure of a unit: of its last word, or of both of two, as of `per cent`. */
function measureOf(unit: string, reading: ReadingWords): string | undefined {
  return (
    measureNamed(unit.replaceAll(' ', ''), reading) ??
    measureNamed(unit.split(' ').at(-1)!, reading)
  );
}

/** The word is the noun of the unit, singular or plural. */
function isOf(word: string | undefined, unit: string): boolean {
  const stem = unit.split(' ').at(-1)!.toLowerCase().slice(0, 5);
  return word !== undefined && word.length >= 3 && word.slice(0, 5) === stem;
}
