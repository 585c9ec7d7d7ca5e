import type {Blueprint, Refusal, Turn} from './blueprint.js';
import type {ChoiceQuestion, Option, OptionValue, Question} from '../../quiz/question.js';
import type {Random} from './random.js';

/** An option before it has its place. */
export type Candidate = Omit<Option, 'id'>;

/** How options are chosen and set. */
export interface ChoiceRules {
  /** True if no option may stand out by its length. Not for names and numbers, whose length the reader cannot read anything into. */
  readonly evenLengths: boolean;
  /** True if these two cannot stand in one question. */
  overlaps(a: OptionValue, b: OptionValue): boolean;
  /** The words of a text that carry its meaning. */
  words(text: string): ReadonlySet<string>;
  /** What the options answer: the key must not be told by being alone in taking up its words. */
  readonly stem: string;
}

/** Options with the key in its place, or why there are none. Candidates come in order of preference, all proved false. */
export function chooseOptions(
  key: Candidate,
  candidates: readonly Candidate[],
  rules: ChoiceRules,
  turn: Turn,
): {readonly options: readonly Option[]; readonly key: string} | Refusal {
  const distractors = chooseDistractors(key, candidates, rules, turn.random);
  if (distractors === undefined)
    return {refused: 'no two distractors can be proved false and leave the key without a sign'};
  return withKeyAt([key, ...turn.random.shuffled(distractors)], key, turn.keyPosition);
}

/** Options with the key moved to a place, counted modulo their number; the others keep their order. */
export function withKeyAt(
  options: readonly Candidate[],
  key: Candidate,
  place: number,
): {readonly options: readonly Option[]; readonly key: string} {
  const placed = options.filter(option => option !== key);
  placed.splice(place % options.length, 0, key);
  return lettered(placed, key);
}

/** Gives options their ids, in the order they stand in. */
export function lettered(
  placed: readonly Candidate[],
  key: Candidate,
): {readonly options: readonly Option[]; readonly key: string} {
  const options = placed.map((option, index) => ({id: optionId(index), ...option}));
  return {options, key: optionId(placed.indexOf(key))};
}

export function optionId(index: number): string {
  return String.fromCharCode(97 + index);
}

/** A choice question out of its parts. */
export function choiceQuestion(
  base: Omit<Question, 'interaction' | 'options' | 'key'>,
  chosen: {readonly options: readonly Option[]; readonly key: string},
): ChoiceQuestion {
  return {...base, interaction: 'choice', ...chosen};
}

const most = 10;

/**
 * Two of the candidates. Where there is a choice, it is drawn first whether the key is to be the shortest, the middle or
 * the longest and whether it is to have most in common with the others, so that neither tells anything.
 */
function chooseDistractors(
  key: Candidate,
  candidates: readonly Candidate[],
  rules: ChoiceRules,
  random: Random,
): readonly Candidate[] | undefined {
  const fit = distinct(key, candidates, rules).slice(0, most);
  const wantedRank = random.below(3);
  const wantedCentre = random.below(3) === 0;
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
      if (score > bestScore) [best, bestScore] = [pair, score];
    }
  }
  return best;
}

/** True if the key takes up more words of the stem than any distractor does. */
function echoes(key: Candidate, pair: readonly Candidate[], {words, stem}: ChoiceRules): boolean {
  const asked = words(stem);
  const [own, ...others] = [key, ...pair].map(({text}) => shared(words(text), asked));
  return others.every(count => own! > count);
}

/** True if the key has more words in common with the distractors than they have with each other. */
function isCentre(key: Candidate, pair: readonly Candidate[], {words}: ChoiceRules): boolean {
  const [own, first, second] = [key, ...pair].map(({text}) => words(text)) as [
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
  const texts = new Set([key.text.toLowerCase()]);
  return candidates.filter(candidate => {
    const text = candidate.text.toLowerCase();
    if (texts.has(text) || rules.overlaps(key.value, candidate.value)) return false;
    texts.add(text);
    return true;
  });
}

/** At least one distractor comes from the article. */
function mixed(pair: readonly Candidate[]): boolean {
  return pair.some(({role}) => role !== 'unsupported');
}

/** Per mille, so that the same numbers come out everywhere. */
function even(key: Candidate, pair: readonly Candidate[]): boolean {
  const lengths = [key, ...pair].map(({text}) => text.length);
  const longest = Math.max(...lengths);
  const shortest = Math.min(...lengths);
  const others = pair.reduce((sum, {text}) => sum + text.length, 0);
  const ratio = Math.floor((1000 * key.text.length * pair.length) / others);
  return longest * 10 <= shortest * 16 && ratio >= 750 && ratio <= 1300;
}

function lengthRank(key: Candidate, pair: readonly Candidate[]): number {
  return pair.filter(({text}) => text.length < key.text.length).length;
}

/** A question's options with a blueprint's id, or the refusal handed on. */
export function withOptions(
  chosen: {readonly options: readonly Option[]; readonly key: string} | Refusal,
  base: (options: readonly Option[]) => Omit<Question, 'interaction' | 'options' | 'key'>,
): ChoiceQuestion | Refusal {
  return 'refused' in chosen ? chosen : choiceQuestion(base(chosen.options), chosen);
}

export type BlueprintBase = Omit<Blueprint, 'realise'>;
