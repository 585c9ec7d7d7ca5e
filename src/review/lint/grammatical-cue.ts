import {wordsOf} from '../words.js';
import {type LintItem, splitOptions} from './lint-item.js';

/** A slip of grammar, or an option that the grammar of the stem shuts out. */
export function grammaticalCue(item: LintItem): string | undefined {
  const mistake = [item.stem, ...item.options].map(wrongArticle).find(Boolean);
  if (mistake) return `"${mistake}" has the wrong article`;
  const split = splitOptions(item);
  return (
    split &&
    (articleCue(item.stem, item.options) ?? numberCue(item.stem, split) ?? prepositionCue(item))
  );
}

const consonantSound = /^(?:uni(?!n|m)|eu|one\b|once\b|us(?:e|u)|ut(?:i|en)|ubiq|uranium)/iu;

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
  const wrong = options.find(option => takesAn(option) !== (article === 'an'));
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

/** The stem ends in the preposition with which an option begins. */
function prepositionCue({stem, options}: LintItem): string | undefined {
  const last = /\b(in|on|at|by|to|for|from|with|of)\s*[?:…_.]*$/iu
    .exec(stem.trim())?.[1]
    ?.toLowerCase();
  const doubled = last && options.find(option => wordsOf(option)[0] === last);
  return doubled ? `"${doubled}" repeats the "${last}" of the stem` : undefined;
}
