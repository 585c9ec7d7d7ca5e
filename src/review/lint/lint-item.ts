/** A question as its reader sees it: all that the linter needs, from whatever set it comes. */
export interface LintItem {
  readonly id: string;
  readonly stem: string;
  /** In the order in which they are shown. Empty if the reader does not choose. */
  readonly options: readonly string[];
  /** The place of the right option, from 0, or of the right ones. */
  readonly key: number | readonly number[];
  /** The text that the question is about. */
  readonly passage?: string;
  /** BCP 47; rules that lean on English words leave other languages alone. Default English. */
  readonly lang?: string;
  /** What is said after the answer. */
  readonly explanation?: string;
  /** How many passages it leads back to. */
  readonly evidence?: number;
  /** For each statement that is not the author's: words of which one must tell whose it is. */
  readonly sources?: readonly (readonly string[])[];
  /** What is tested, in any form that is the same for the same thing. */
  readonly tests?: string;
  /** Spellings that the set has chosen between. */
  readonly spellings?: readonly Spelling[];
}

export interface Spelling {
  readonly preferred: string;
  readonly variants: readonly string[];
}

/** A flaw that a rule sees in an item. */
export interface Finding {
  readonly rule: string;
  readonly questionId: string;
  readonly message: string;
}

/** Looks at one item by itself. */
export interface ItemRule {
  readonly name: string;
  /** Leans on English words. */
  readonly english?: boolean;
  /** What is wrong, in words; nothing if all is well. */
  readonly check: (item: LintItem) => string | undefined;
}

/** Looks at the items of a set together. */
export interface SetRule {
  readonly name: string;
  readonly check: (
    items: readonly LintItem[],
  ) => readonly {readonly questionId: string; readonly message: string}[];
}

/** The right options' places as a list. */
export function keysOf({key}: LintItem): readonly number[] {
  return typeof key === 'number' ? [key] : key;
}

/** The right option's text and the wrong ones', where exactly one is right. */
export function splitOptions(
  item: LintItem,
): {readonly key: string; readonly distractors: readonly string[]} | undefined {
  const [place, ...more] = keysOf(item);
  const key = place === undefined ? undefined : item.options[place];
  if (key === undefined || more.length > 0 || item.options.length < 2) return undefined;
  return {key, distractors: item.options.filter((_, index) => index !== place)};
}

/** The stem without the instruction that may follow its question: `Which towns? Choose two.` */
export function askedOf({stem}: LintItem): string {
  return stem
    .trim()
    .replace(/(?<=\?["'”’)]*)\s+(?:Choose|Pick|Select|Mark|Tick)\b[^.?!]*[.!]$/u, '');
}

/** Whether the options are the verdicts on a statement, which are always the same: true, false and perhaps a third. */
export function isVerdict({options}: LintItem): boolean {
  const words = options.map(option => option.trim().toLowerCase().replace(/[.!]$/u, ''));
  return [
    ['true', 'false'],
    ['yes', 'no'],
    ['right', 'wrong'],
    ['correct', 'incorrect'],
  ].some(pair => pair.every(word => words.includes(word)));
}
