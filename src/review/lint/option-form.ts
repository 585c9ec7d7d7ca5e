import {wordsOf} from '../words.js';

/** The grammatical form that an option's first words show: `to leave`, `by leaving`, `leaving`, or none in particular. */
export type OptionForm = 'infinitive' | 'by' | 'gerund' | 'reason' | 'as' | 'plain';

/** Words in -ing that are no gerunds. */
const notGerunds = new Set(
  (
    'king thing something nothing anything everything morning evening spring string ring wing during building ' +
    'beijing ceiling wedding housing clothing shilling sterling viking sibling interesting rising growing existing ' +
    'increasing missing leading remaining neighbouring'
  ).split(' '),
);
const determiners = new Set('the a an its his her their this that our my your all one'.split(' '));

export function optionForm(option: string): OptionForm {
  const words = wordsOf(option);
  const [first = '', second = ''] = words;
  // `to Rome` and `to the sea` are directions, `to leave` is an infinitive.
  const isDirection =
    determiners.has(second) || /^\s*to\s+\p{Lu}/u.test(option.replace(/^\s*T/u, 't'));
  if (first === 'to' && second && !isDirection) return 'infinitive';
  if (first === 'by' && isGerund(second)) return 'by';
  if (isGerund(first) && words.length > 1) return 'gerund';
  if (first === 'because') return 'reason';
  return first === 'as' && words.length > 2 ? 'as' : 'plain';
}

function isGerund(word: string): boolean {
  return word.length > 4 && word.endsWith('ing') && !notGerunds.has(word);
}
