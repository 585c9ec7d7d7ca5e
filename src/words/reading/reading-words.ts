/** What has to be known of a language to read the numbers, days, names and negations of an article in it. All in lower case. */
export interface ReadingWords {
  /** The mark between a number and its decimals; the other one parts thousands. */
  readonly decimal: '.' | ',';
  /** What words for numbers begin with, `four` and `hundred` alike, and their values. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What words for places in a row begin with, with their numbers. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words that stand for a share of a whole. */
  readonly shares: ReadonlyMap<string, number>;
  /** What may follow the beginning of a word for a number, a month or a unit. */
  readonly endings: RegExp;
  /** Joins the words of one number: the `and` of `four hundred and twenty`. */
  readonly and: RegExp;
  /** What is set behind the digits of an ordinal number. */
  readonly ordinal: RegExp;
  /** The beginnings of the names of the months, January first. */
  readonly months: readonly string[];
  /** The beginnings of the names of the days of the week. */
  readonly weekdays: readonly string[];
  /** The beginnings of the names of the seasons, spring first. */
  readonly seasons: readonly string[];
  /** A word that denies. */
  readonly negation: RegExp;
  /** A word that denies without one of those: `refused`. */
  readonly denial: RegExp;
  /** A verb or phrase that names who speaks. */
  readonly saying: RegExp;
  /** Begins with a capital without being a name: where a sentence begins with it, or as a title before a name. */
  readonly common: ReadonlySet<string>;
  /** May follow the beginning of a unit. */
  readonly unitEndings: RegExp;
  /** Units of measure, with their spellings and symbols, by what they begin with, parted by spaces. */
  readonly units: Readonly<Record<string, string>>;
}
