import {marksFor} from '../../words/questions/marks-for.js';
import type {NumberQuestion} from '../question.js';
import {isFiniteNumber, isText} from '../shape.js';
import {graded, invalid, meansItself, plain, right, type Interaction} from './interaction.js';

/** The reader types a number. */
export const number: Interaction<NumberQuestion> = {
  ...plain,
  ...meansItself,
  fields: {interaction: isText, key: isFiniteNumber, tolerance: isFiniteNumber, unit: isText},
  mark(question, response) {
    const readings =
      typeof response === 'string' ? readNumber(response, question.unit) : [response];
    const numbers = readings.filter(
      reading => typeof reading === 'number' && Number.isFinite(reading),
    ) as number[];
    if (numbers.length === 0) return invalid('a number', response);
    // A decimal fraction of a percent point is not lost to binary arithmetic.
    const allowed = question.tolerance + Math.abs(question.key) * 1e-12;
    if (numbers.some(number => Math.abs(number - question.key) <= allowed)) return right(question);
    const words = marksFor(question.lang);
    return graded(question, 0, numbers[0]! < question.key ? words.tooLow : words.tooHigh);
  },
  text: ({unit}, response, {number}) =>
    `${typeof response === 'number' ? number(response) : String(response)} ${unit}`.trim(),
  keyText: ({key, unit}, {number}) => `${number(key)} ${unit}`.trim(),
  lack: draft => (draft ? 'notANumber' : 'nothingChosen'),
  tells: () => [],
};

/** The zeros of the decimal digits that readers type; NFKC takes care of full-width ones. */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x17e0,
];

/**
 * Every number that typed text can mean, in any script's digits: `1 000`, `30,5`, `٣٠`, `30 %`.
 * `1,234` can be read with a decimal comma and with a thousands comma, so there may be two readings;
 * text that is not a number has none.
 */
function readNumber(text: string, unit = ''): readonly number[] {
  const plain = withoutUnit(asciiDigits(text.normalize('NFKC')).trim(), unit)
    .replace(/[\s'’_]/g, '')
    .replace(/\u066b/g, ',') // the Arabic decimal separator
    .replace(/\u066c/g, '')
    .replace(/^[−–]/, '-');
  if (/^[+-]?\d+$/.test(plain)) return [Number(plain)];
  const readings = [];
  if (/^[+-]?\d+[.,]\d+$/.test(plain)) readings.push(Number(plain.replace(',', '.')));
  if (/^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(plain))
    readings.push(Number(plain.replace(/,/g, '')));
  if (/^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(plain)) {
    readings.push(Number(plain.replace(/\./g, '').replace(',', '.')));
  }
  return readings;
}

function asciiDigits(text: string): string {
  return [...text]
    .map(character => {
      const code = character.codePointAt(0)!;
      const zero = zeros.find(start => code >= start && code < start + 10);
      return zero === undefined ? character : String(code - zero);
    })
    .join('');
}

/** The unit stands beside the field; a reader who types it all the same is not wrong. */
function withoutUnit(text: string, unit: string): string {
  for (const ending of ['%', '٪', unit]) {
    if (ending !== '' && text.toLowerCase().endsWith(ending.toLowerCase())) {
      return text.slice(0, -ending.length).trim();
    }
  }
  return text;
}
