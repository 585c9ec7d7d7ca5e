import {normalise, wordsOf} from '../words.js';
import {type ItemRule, keysOf} from './lint-item.js';
import {optionForm} from './option-form.js';
import {sequencePlace} from './sequence-place.js';

const absolute =
  /\b(?:always|never|all|none|every|only|nobody|everybody|everyone|everything|nothing|no one|entirely|completely|totally|absolutely|solely|exclusively|invariably|impossible)\b/iu;
// A capital May is the month, and an option that begins with a question word names a detail: `What planes may do`.
const vague =
  /^(?!(?:[Ww]hat|[Ww]ho|[Hh]ow|[Ww]here|[Ww]hen|[Ww]hich|[Ww]hy|[Ww]hether)\b).*?\b([Oo]ften|[Ss]ometimes|[Uu]sually|[Ff]requently|[Rr]arely|[Ss]eldom|[Oo]ccasionally|[Gg]enerally|[Tt]ypically|[Pp]robably|[Pp]ossibly|[Pp]erhaps|[Mm]ight|may|[Mm]ostly|[Ll]argely|[Ss]omewhat|in (?:some|many|most|several) \p{Ll}+)\b/u;
/** These hedge the whole option only where it begins with them. */
const vagueAmount = /^(?:[Ss]ome|[Ss]everal|[Vv]arious|[Mm]any|(?:[Aa] )?[Ff]ew)\b/u;

/** Flaws of the options taken together. */
export const optionRules: readonly ItemRule[] = [
  {
    name: 'none-of-the-above',
    english: true,
    check: ({options}) =>
      named(options, /^(?:none|neither)(?: of (?:the |these|those|them).*)?[.]?$/iu),
  },
  {
    name: 'all-of-the-above',
    english: true,
    check: ({options}) =>
      named(
        options,
        /^(?:all|any)(?: of)?(?: (?:the (?:above|others|options|answers)|these|those|them).*)?[.]?$/iu,
      ),
  },
  {
    name: 'k-type',
    english: true,
    check: ({options}) => {
      const lettered =
        /^(?:both )?(?:[A-E]|[1-5]|I{1,3}|IV|V)(?:,? (?:and|&|or) |, )(?:[A-E]|[1-5]|I{1,3}|IV|V)\b(?! (?:\p{Ll}))/u;
      const listed = options.map(normalise);
      const combined = options.find(option => {
        if (/^both\b/iu.test(option.trim()) || lettered.test(option.trim())) return true;
        const parts = normalise(option).split(' and ');
        return parts.length === 2 && parts.every(part => listed.includes(part));
      });
      return combined && `"${combined}" joins other answers`;
    },
  },
  {
    name: 'absolute-term',
    english: true,
    check: ({options}) => inSomeOnly(options, absolute, 'is absolute'),
  },
  {
    name: 'vague-term',
    english: true,
    check: ({options}) =>
      inSomeOnly(options, vague, 'is vague') ?? inSomeOnly(options, vagueAmount, 'is vague'),
  },
  {
    name: 'lost-sequence',
    english: true,
    check: ({options}) => {
      const places = options.map(sequencePlace);
      const [first] = places;
      if (
        !first ||
        options.length < 3 ||
        places.some(place => place?.kind !== first.kind || place.unit !== first.unit)
      ) {
        return undefined;
      }
      const steps = places
        .slice(1)
        .map((place, index) => Math.sign(place!.value - places[index]!.value));
      return steps.every(step => step >= 0) || steps.every(step => step <= 0)
        ? undefined
        : 'the numbers or dates are not in order';
    },
  },
  {
    name: 'one-right',
    check: item => {
      const {options} = item;
      if (options.length === 0) return undefined;
      const keys = keysOf(item);
      if (keys.length === 0) return 'no option is right';
      if (keys.some(key => options[key] === undefined)) return 'the key is none of the options';
      if (new Set(keys).size === options.length) return 'every option is right';
      const plain = options.map(option => normalise(option).replace(/^(?:the|an?) /u, ''));
      if (plain.includes('')) return 'an option is empty';
      const double = plain.findIndex((option, place) => plain.indexOf(option) !== place);
      return double < 0 ? undefined : `"${options[double]}" stands twice`;
    },
  },
  {
    name: 'option-parallelism',
    english: true,
    check: ({options}) => {
      const full = options.map(
        option => /[.!]$/u.test(option.trim()) && wordsOf(option).length > 2,
      );
      if (full.includes(true) && full.includes(false))
        return 'some options end in a full stop and others do not';
      const forms = options.map(optionForm);
      if (forms.every(form => form === forms[0])) return undefined;
      const odd = options.find((_, place) => forms[place] !== 'plain')!;
      return `"${odd}" is of another form than the rest`;
    },
  },
];

function named(options: readonly string[], pattern: RegExp): string | undefined {
  const found = options.find(option => pattern.test(option.trim()));
  return found && `"${found}" points at the other options`;
}

/** A word that sets options apart is a cue; one that they all share is not. */
function inSomeOnly(options: readonly string[], pattern: RegExp, what: string): string | undefined {
  const hits = options.map(option => pattern.exec(option)?.slice(0, 2).at(-1));
  const hit = hits.find(Boolean);
  return hit && hits.includes(undefined) ? `"${hit}" ${what}` : undefined;
}
