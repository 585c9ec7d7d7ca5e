import type {Id} from '../../pack/article-pack.js';
import type {ChoiceQuestion, Option, OptionValue} from '../../quiz/question.js';
import type {Knowledge} from '../knowledge.js';
import {optionsOverlap} from '../proof/overlap.js';
import {isRefusal, type Draw, type Refusal, type Written} from './blueprint.js';
import type {Luck} from './luck.js';

/** An option before it has its place. */
export type PlainOption = Omit<Option, 'id'>;

/** What could become an option. It is worded only if it is chosen. */
export interface Candidate extends Pick<Option, 'value' | 'role' | 'proof'> {
  /**
   * What it says, in the pack's own words. Candidates are compared by these and not as they read, so that another
   * wording chooses the same.
   */
  readonly plain: string;
  readonly write: () => Pick<Option, 'text' | 'feedback' | 'evidence'>;
  /** The fact that its feedback restates, if that is not the one asked. */
  readonly quotes?: Id;
}

/** How options are chosen and set. */
export interface ChoiceRules {
  /** True if no option may stand out by its length. Not for names and numbers, whose length the reader cannot read anything into. */
  readonly evenLengths: boolean;
  /** True if these two cannot stand in one question. */
  overlaps(a: OptionValue, b: OptionValue): boolean;
  /** The words of a text that carry its meaning. */
  words(text: string): ReadonlySet<string>;
  /** What the stem tells, in the pack's own words: the key must not be told by being alone in taking them up. */
  readonly given: string;
  /** True if the candidates are all that there are, and not some that luck has picked. */
  readonly areAll?: boolean;
}

/** The rules of a question whose options are what the pack has. */
export function rulesFor(
  knowledge: Knowledge,
  rules: Pick<ChoiceRules, 'evenLengths' | 'given'> & Partial<ChoiceRules>,
): ChoiceRules {
  return {
    overlaps: (a, b) => optionsOverlap(knowledge, a, b),
    words: knowledge.contentWords,
    ...rules,
  };
}

/** Options in their places. */
export interface Placed {
  readonly options: readonly Option[];
  readonly key: Id;
  readonly keyPlace: number;
  readonly quoted?: readonly Id[];
}

/** How many candidates are held against one another. */
const most = 10;

/** Options with the key in its place, or why there are none. Candidates come in order of preference, all proved false. */
export function chooseOptions(
  key: Candidate,
  candidates: readonly Candidate[],
  rules: ChoiceRules,
  {luck, keyPosition}: Draw,
): Placed | Refusal {
  const fit = distinct(key, candidates, rules);
  const distractors = chooseDistractors(key, fit.slice(0, most), rules, luck);
  if (distractors === undefined)
    return {
      refused: 'no two distractors can be proved false and leave the key without a sign',
      forGood: rules.areAll === true && fit.length <= most,
    };
  const keyOption = optionOf(key);
  const others = luck.at('options').shuffled(distractors, ({plain}) => plain);
  return {
    ...withKeyAt([keyOption, ...others.map(optionOf)], keyOption, keyPosition),
    quoted: quotedBy(distractors),
  };
}

/** A candidate as it reads. */
export function optionOf({value, role, proof, write}: Candidate): PlainOption {
  return {value, role, proof, ...write()};
}

/** The facts that the feedback of some candidates restates. */
export function quotedBy(candidates: readonly Candidate[]): readonly Id[] {
  return candidates.flatMap(({quotes}) => quotes ?? []);
}

/** Options with the key moved to a place, counted modulo their number; the others keep their order. */
export function withKeyAt(
  options: readonly PlainOption[],
  key: PlainOption,
  place: number,
): Placed {
  const placed = options.filter(option => option !== key);
  placed.splice(place % options.length, 0, key);
  return lettered(placed, key);
}

/** Gives options their ids, in the order they stand in. */
export function lettered(placed: readonly PlainOption[], key: PlainOption): Placed {
  const options = placed.map((option, index) => ({id: optionId(index), ...option}));
  const keyPlace = placed.indexOf(key);
  return {options, key: optionId(keyPlace), keyPlace};
}

export function optionId(index: number): string {
  return String.fromCharCode(97 + index);
}

/** A choice question out of its parts, or the refusal handed on. */
export function choiceOf(
  placed: Placed | Refusal,
  base: (options: readonly Option[]) => Omit<ChoiceQuestion, 'interaction' | 'options' | 'key'>,
): Written | Refusal {
  if (isRefusal(placed)) return placed;
  const {options, key, keyPlace, quoted = []} = placed;
  return {
    question: {...base(options), interaction: 'choice', options, key},
    keyPlace: {place: keyPlace, isFixed: false},
    quoted,
  };
}

/**
 * Two of the candidates. Where there is a choice, it is drawn first whether the key is to be the shortest, the middle or
 * the longest and whether it is to have most in common with the others, so that neither tells anything.
 */
function chooseDistractors(
  key: Candidate,
  fit: readonly Candidate[],
  rules: ChoiceRules,
  luck: Luck,
): readonly Candidate[] | undefined {
  const wantedRank = luck.below(3, 'length of the key');
  const wantedCentre = luck.below(3, 'key in the centre') === 0;
  let best: readonly Candidate[] | undefined;
  let bestScore = -1;
  for (let a = 0; a < fit.length && bestScore < 3; a++) {
    for (let b = a + 1; b < fit.length && bestScore < 3; b++) {
      const pair = [fit[a]!, fit[b]!];
      if (!mixed(pair) || rules.overlaps(pair[0]!.value, pair[1]!.value)) continue;
      if ((rules.evenLengths && !even(key, pair)) || echoes(key, pair, rules)) continue;
      const score =
        (lengthRank(key, pair) === wantedRank ? 2 : 0) +
        (isCentre(key, pair, rules) === wantedCentre ? 1 : 0);
      if (score > bestScore && !readAlike([key, ...pair])) [best, bestScore] = [pair, score];
    }
  }
  return best;
}

/** True if the key takes up more of what the stem tells than any distractor does. */
function echoes(key: Candidate, pair: readonly Candidate[], {words, given}: ChoiceRules): boolean {
  const asked = words(given);
  const [own, ...others] = [key, ...pair].map(({plain}) => shared(words(plain), asked));
  return others.every(count => own! > count);
}

/** True if the key has more words in common with the distractors than they have with each other. */
function isCentre(key: Candidate, pair: readonly Candidate[], {words}: ChoiceRules): boolean {
  const [own, first, second] = [key, ...pair].map(({plain}) => words(plain)) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  const [withFirst, withSecond, between] = [
    likeness(own, first),
    likeness(own, second),
    likeness(first, second),
  ];
  return withFirst > between && withSecond > between;
}

/** Shared words per mille of all. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = shared(a, b);
  return Math.floor((1000 * common) / Math.max(1, a.size + b.size - common));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

function distinct(
  key: Candidate,
  candidates: readonly Candidate[],
  rules: ChoiceRules,
): readonly Candidate[] {
  const texts = new Set([key.plain.toLowerCase()]);
  return candidates.filter(({plain, value}) => {
    const text = plain.toLowerCase();
    if (texts.has(text) || rules.overlaps(key.value, value)) return false;
    texts.add(text);
    return true;
  });
}

/** True if two of them are written the same: facts may be, by relations near in meaning; other names and phrases are not. */
function readAlike(candidates: readonly Candidate[]): boolean {
  if (!candidates.some(({value}) => 'fact' in value)) return false;
  const texts = new Set(candidates.map(({write}) => write().text.toLowerCase()));
  return texts.size < candidates.length;
}

/** At least one distractor comes from the article. */
function mixed(pair: readonly Candidate[]): boolean {
  return pair.some(({role}) => role !== 'unsupported');
}

/** Per mille, so that the same numbers come out everywhere. */
function even(key: Candidate, pair: readonly Candidate[]): boolean {
  const lengths = [key, ...pair].map(({plain}) => plain.length);
  const longest = Math.max(...lengths);
  const shortest = Math.min(...lengths);
  const others = pair.reduce((sum, {plain}) => sum + plain.length, 0);
  const ratio = Math.floor((1000 * key.plain.length * pair.length) / others);
  return longest * 10 <= shortest * 16 && ratio >= 750 && ratio <= 1300;
}

function lengthRank(key: Candidate, pair: readonly Candidate[]): number {
  return pair.filter(({plain}) => plain.length < key.plain.length).length;
}
