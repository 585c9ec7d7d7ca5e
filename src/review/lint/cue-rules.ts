import {contentStems, wordsOf} from '../words.js';
import {longestSharedRun} from './longest-shared-run.js';
import {isVerdict, type ItemRule, splitOptions} from './lint-item.js';
import {differByOneWord, oppositeIn} from './opposites.js';
import {sequencePlace} from './sequence-place.js';

/** Flaws by which a reader who knows nothing finds the key. */
export const cueRules: readonly ItemRule[] = [
  {
    name: 'longest-key',
    check: item => {
      const split = splitOptions(item);
      // Names and numbers are as long as they are.
      if (
        !split ||
        isVerdict(item) ||
        item.options.every(option => isName(option) || sequencePlace(option))
      )
        return undefined;
      const lengths = split.distractors.map(option => option.length);
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      const stands =
        split.key.length >= 1.2 * Math.max(...lengths) &&
        split.key.length >= 1.4 * mean &&
        split.key.length - mean >= 10;
      return stands
        ? `the key is ${(split.key.length / mean).toFixed(1)} times as long as the others`
        : undefined;
    },
  },
  {
    name: 'convergence',
    check: item => {
      const split = splitOptions(item);
      if (!split || split.distractors.length < 2) return undefined;
      const key = wordSet(split.key);
      const distractors = split.distractors.map(wordSet);
      const common = [...key].filter(word => distractors.every(other => other.has(word)));
      const own = distractors.map(other => [...other].filter(word => !common.includes(word)));
      const shared = own.map(words => words.filter(word => key.has(word)));
      const scores = own.map((words, place) =>
        own.reduce(
          (sum, other, index) =>
            index === place ? sum : sum + words.filter(word => other.includes(word)).length,
          shared[place]!.length,
        ),
      );
      const keyScore = shared.reduce((sum, words) => sum + words.length, 0);
      const crossing = shared.some((a, place) =>
        shared
          .slice(place + 1)
          .some(b => a.length > 0 && b.length > 0 && !a.some(word => b.includes(word))),
      );
      // Long options meet by chance; a key that gives itself away is made of the others' words.
      const borrowed = new Set(shared.flat()).size / Math.max(1, key.size - common.length);
      return crossing && borrowed >= 2 / 3 && scores.every(score => score < keyScore)
        ? 'the key is where the other options meet'
        : undefined;
    },
  },
  {
    name: 'logical-cue',
    english: true,
    check: item => {
      const split = splitOptions(item);
      if (!split) return undefined;
      return oppositeCue(item.options, split.key) ?? typeCue(item.stem, item.options);
    },
  },
  {
    name: 'word-repeat',
    check: item => {
      const split = splitOptions(item);
      if (!split) return undefined;
      const stem = new Set(contentStems(item.stem));
      const repeats = (option: string) =>
        [...new Set(contentStems(option))].filter(word => stem.has(word));
      const inKey = repeats(split.key);
      return inKey.length > Math.max(...split.distractors.map(option => repeats(option).length))
        ? `the key alone repeats "${inKey.join(' ')}" of the stem`
        : undefined;
    },
  },
  {
    name: 'verbatim-key',
    check: item => {
      const split = splitOptions(item);
      if (!split || !item.passage || isName(split.key) || /["“”]/u.test(split.key))
        return undefined;
      const run = longestSharedRun(wordsOf(split.key), wordsOf(item.passage));
      const names = new Set(split.key.match(/(?<=\s)\p{Lu}[\p{L}'’-]*|\d+/gu)?.flatMap(wordsOf));
      const plain = contentStems(run.filter(word => !names.has(word)).join(' '));
      return run.length > 3 && plain.length > 1
        ? `the key repeats "${run.join(' ')}" of the passage`
        : undefined;
    },
  },
];

function wordSet(option: string): ReadonlySet<string> {
  return new Set(contentStems(option));
}

function isName(option: string): boolean {
  const words = option.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  return words.every(
    word => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:of|the|and|de|von|for|al|in)$/u.test(word),
  );
}

/** Two options say the opposite of each other, and the rest do not belong with them, as `west` does with `north`. */
function oppositeCue(options: readonly string[], key: string): string | undefined {
  if (
    options.length < 3 ||
    options.some(option => /\b(?:same|unchanged|steady|neither)\b|\bno change\b/iu.test(option))
  ) {
    return undefined;
  }
  const pairs = options
    .flatMap((a, place) => options.slice(place + 1).map(b => [a, b] as const))
    .filter(([a, b]) => oppositeIn(a, b));
  const [pair] = pairs;
  const belongs = options.some(
    option => !pair?.includes(option) && pair?.some(one => differByOneWord(one, option)),
  );
  return pairs.length === 1 && !belongs && pair!.includes(key)
    ? `"${pair![0]}" and "${pair![1]}" leave the others out`
    : undefined;
}

/** The stem asks for a number or a time, and some option is none. */
function typeCue(stem: string, options: readonly string[]): string | undefined {
  const wantsNumber =
    /\bhow (?:many|much|long|old|far)\b|\b(?:what|which) (?:share|percentage|proportion|number|price)\b/iu.test(
      stem,
    );
  const wantsTime = /^when\b|\b(?:which|what) (?:year|month|day|date|week|decade|century)\b/iu.test(
    stem,
  );
  const fits = (option: string) =>
    sequencePlace(option) !== undefined ||
    /\d/u.test(option) ||
    (wantsNumber &&
      /\b(?:half|third|quarter|dozen|no|none|hundreds?|thousands?|millions?|twice|once)\b/iu.test(
        option,
      )) ||
    (wantsTime &&
      /\b(?:after|before|when|while|during|until|since|ago|last|next|year|month|week|day|summer|winter|spring|autumn|today|yesterday|tomorrow)s?\b/iu.test(
        option,
      ));
  if (!wantsNumber && !wantsTime) return undefined;
  const fitting = options.filter(fits);
  const odd = options.find(option => !fits(option));
  return odd && fitting.length > 0
    ? `"${odd}" is not of the kind that the stem asks for`
    : undefined;
}
