import {wordsOf} from '../words.js';
import {grammaticalCue} from './grammatical-cue.js';
import {askedOf, isVerdict, type ItemRule} from './lint-item.js';
import {unresolvedReference} from './unresolved-reference.js';

const longestStem = 22;
const questionWord = /\b(?:who|whom|whose|which|what|when|where|why|how)\b/iu;
const askedForTruth = [
  /\bwhich (?:one )?of (?:the following|these)(?: \w+)?(?: \w+)? (?:is|are|was|were) (?:true|correct|right|accurate)\b/iu,
  /\b(?:what|which(?: \w+)?) (?:is|are) (?:true|correct|right|accurate)\b/iu,
  /\bwhat (?:does|do) the (?:article|text|passage|author|story|report)s? (?:say|state|tell us|mention)\s*\?$/iu,
  /^(?:what|how) about\b/iu,
];

/** Flaws of the stem. */
export const stemRules: readonly ItemRule[] = [
  {
    name: 'unresolved-pronoun',
    english: true,
    check: ({stem, options}) => {
      const word = options.length > 0 ? unresolvedReference(stem) : undefined;
      return word && `"${word}" has nothing in the stem to stand for`;
    },
  },
  {
    name: 'gratuitous-information',
    check: item => {
      const stem = askedOf(item);
      const words = wordsOf(stem).length;
      if (words > longestStem) return `the stem has ${words} words, more than ${longestStem}`;
      return /[.!?]["'”’)]*\s+\p{Lu}/u.test(
        stem.replace(/\b(?:Mr|Mrs|Ms|Dr|St|No|U\.S|\p{Lu})\./gu, ''),
      )
        ? 'the stem tells something before it asks'
        : undefined;
    },
  },
  {
    name: 'true-false',
    english: true,
    // With a third verdict, that the article is silent, it asks for more than a guess.
    check: item =>
      isVerdict(item) && item.options.length === 2 ? 'it is a true/false item' : undefined,
  },
  {
    name: 'blank-in-stem',
    check: ({stem}) =>
      /_{2,}|\.{3,}|…|\(\s*\)|\[\s*\]/u.test(stem) ? 'the stem has a blank to fill' : undefined,
  },
  {
    name: 'unfocused-stem',
    english: true,
    check: item => {
      if (item.options.length === 0) return undefined;
      const stem = askedOf(item);
      if (!/\?["'”’)]*$/u.test(stem)) return 'the stem is not a question';
      if (!questionWord.test(stem) && !isVerdict(item)) return 'the stem has no question word';
      if (wordsOf(stem).length < 3) return 'the stem is too short to ask anything';
      return askedForTruth.some(pattern => pattern.test(stem))
        ? 'it cannot be answered before the options are read'
        : undefined;
    },
  },
  {
    name: 'negative-stem',
    english: true,
    check: ({stem}) => {
      const plain = stem.replace(/\b(?:at least|whether or not|not only)\b/giu, '');
      const found =
        /\b(?:not|never|except|excluding|cannot|neither|nor|untrue|incorrect|least|is false|are false)\b|n['’]t\b/iu.exec(
          plain,
        );
      return found ? `the stem asks in the negative ("${found[0]}")` : undefined;
    },
  },
  {
    name: 'grammatical-cue',
    english: true,
    check: grammaticalCue,
  },
];
