import {normalise} from '../words.js';
import {type ItemRule, type LintItem, keysOf} from './lint-item.js';

// Of somebody: `the criminals`, not what prevents crime.
const verdict =
  /\b(?:guilty|convicted|culprits?)\b|\b(?:the|this|these|that) (?:criminal|crook|murderer|thief|thieve|fraudster)s?\b|\b(?:his|her) (?:crimes?|guilt)\b/iu;
/** Pairs of spellings of which one item should use one. */
const families: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /\p{L}{3,}is(?:ation|ations|ing|ed|e|es)\b/iu,
    /\p{L}{3,}iz(?:ation|ations|ing|ed|e|es)\b/iu,
    '-ise and -ize',
  ],
  [
    /\b(?:colour|labour|harbour|neighbour|honour|favour|behaviour)/iu,
    /\b(?:color|labor|harbor|neighbor|honor|favor|behavior)/iu,
    '-our and -or',
  ],
  [/\b(?:defence|offence|licence)\b/iu, /\b(?:defense|offense|license)\b/iu, '-ence and -ense'],
  [
    /\b(?:centre|theatre|metre|kilometre)s?\b/iu,
    /\b(?:center|theater|meter|kilometer)s?\b/iu,
    '-re and -er',
  ],
];

/** Flaws of what an item owes to its article. */
export const honestyRules: readonly ItemRule[] = [
  {
    name: 'missing-evidence',
    check: ({evidence}) => (evidence === 0 ? 'no passage proves the key' : undefined),
  },
  {
    name: 'attribution-honesty',
    check: item => {
      const text = ` ${named(shown(item).join(' '))} `;
      const missing = item.sources?.find(
        words => !words.some(word => text.includes(` ${named(word)} `)),
      );
      return missing && `it does not say that this is from ${missing[0]}`;
    },
  },
  {
    name: 'sensitive-wording',
    english: true,
    check: ({stem, options, passage}) => {
      const found = [stem, ...options].map(text => verdict.exec(text)?.[0]).find(Boolean);
      if (!found || (passage && normalise(passage).includes(normalise(found)))) return undefined;
      return `"${found}" gives a verdict that the article does not give`;
    },
  },
  {
    name: 'spelling-variant',
    check: item => {
      const {stem, options, spellings = []} = item;
      const text = ` ${normalise([stem, ...options].join(' '))} `;
      for (const {preferred, variants} of spellings) {
        const variant = variants.find(spelling => text.includes(` ${normalise(spelling)} `));
        if (variant) return `"${variant}" is spelled "${preferred}" here`;
      }
      const mixed = families.find(
        ([british, american]) => british.test(text) && american.test(text),
      );
      return mixed && `it mixes ${mixed[2]}`;
    },
  },
];

/** A text in which a name is found in the possessive too: `the ministry's answer` names the ministry. */
function named(text: string): string {
  return normalise(text).replaceAll(/'s\b/gu, '');
}

/** What the reader has seen once the item is answered. */
function shown(item: LintItem): readonly string[] {
  return [item.stem, ...keysOf(item).map(key => item.options[key] ?? ''), item.explanation ?? ''];
}
