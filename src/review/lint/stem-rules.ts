import {wordsOf} from '../words.js';
import {askedOf, isVerdict, type ItemRule, splitOptions} from './lint-item.js';
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
    check: item => {
      const mistake = [item.stem, ...item.options].map(wrongArticle).find(Boolean);
      if (mistake) return `"${mistake}" has the wrong article`;
      const split = splitOptions(item);
      return (
        split &&
        (articleCue(item.stem, item.options) ?? numberCue(item.stem, split) ?? prepositionCue(item))
      );
    },
  },
];

const vowelSound = /^(?:[aeiou]|ho(?:ur|nest|no[u]?r)|heir|[FHLMNRSX](?:\p{Lu}|\b))/iu;
const consonantSound =
  /^(?:uni(?!n|m)|eu|one\b|once\b|us(?:e|u)|ut(?:i|en)|U(?:\p{Lu}|\b)|ubiq|ur(?:anium|in))/iu;

/** `a` before a vowel or `an` before a consonant. */
function wrongArticle(text: string): string | undefined {
  for (const [found, article, next] of text.matchAll(
    /(?<![\p{L}\p{N}.'’-])(an?)\s+([\p{L}][\p{L}'’-]*)/giu,
  )) {
    // A lone capital A is a letter or a grade as often as an article.
    if (article === 'A' && /^\p{Lu}/u.test(next!)) continue;
    if (article!.toLowerCase() === 'an' ? !takesAn(next!) : takesAn(next!)) return found;
  }
  return undefined;
}

function takesAn(word: string): boolean {
  if (/^\p{Lu}{2,}/u.test(word)) return /^[AEFHILMNORSX]/u.test(word);
  return /^[aeiou]|^ho(?:ur|nest|nou?r)|^heir/iu.test(word) && !consonantSound.test(word);
}

/** The stem ends in an article that not every option can follow. */
function articleCue(stem: string, options: readonly string[]): string | undefined {
  const article = /\b(an?)\s*[:?.…_]*$/iu.exec(stem.trim())?.[1]?.toLowerCase();
  if (!article) return undefined;
  const wrong = options.find(option => vowelSound.test(option) !== (article === 'an'));
  return wrong && `"${wrong}" cannot follow "${article}"`;
}

/** The stem asks for one or for several, the key fits and another option does not. */
function numberCue(
  stem: string,
  {key, distractors}: {readonly key: string; readonly distractors: readonly string[]},
): string | undefined {
  const wantsSeveral =
    /\b(?:which|what) (?:two|three|four|pair)\b/iu.test(stem) ||
    /\b(?:which|what) [a-z]+(?<!s)s (?:are|were|have)\b/iu.test(stem);
  const wantsOne = /\b(?:which|what) [a-z]+(?<!s) (?:is|was|has)\b/iu.test(stem);
  if (wantsSeveral && isSeveral(key)) {
    const single = distractors.find(option => !isSeveral(option));
    return single && `the stem asks for several, and "${single}" is one`;
  }
  if (wantsOne && !isSeveral(key)) {
    const several = distractors.find(option => /\b(?:and)\b/u.test(option) && isNames(option));
    return several && `the stem asks for one, and "${several}" is several`;
  }
  return undefined;
}

function isSeveral(option: string): boolean {
  return (
    /\band\b|,/iu.test(option) ||
    /^(?:the |its |their )?(?:\p{Ll}+ )*\p{Ll}+(?<![sui])s\b/u.test(option) ||
    /^\p{Lu}\p{Ll}+(?<![sui])s(?: \p{Ll}|$)/u.test(option)
  );
}

function isNames(option: string): boolean {
  return option
    .split(/\s+/u)
    .every(word => /^\p{Lu}/u.test(word) || word === 'and' || word === 'the');
}

/** The stem ends in the preposition with which an option begins, or an option alone goes on from the stem. */
function prepositionCue({
  stem,
  options,
}: {
  readonly stem: string;
  readonly options: readonly string[];
}): string | undefined {
  const last = /\b(in|on|at|by|to|for|from|with|of)\s*[?:…_.]*$/iu
    .exec(stem.trim())?.[1]
    ?.toLowerCase();
  const doubled = last && options.find(option => wordsOf(option)[0] === last);
  return doubled ? `"${doubled}" repeats the "${last}" of the stem` : undefined;
}
