const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** Where an option stands in a row of numbers or dates, with the words that make it comparable to others. */
export interface SequencePlace {
  readonly kind: 'number' | 'date';
  readonly value: number;
  readonly unit: string;
}

/** Reads an option as a number or a date, if it is nothing else. */
export function sequencePlace(option: string): SequencePlace | undefined {
  const words =
    option
      .toLowerCase()
      .replace(/(\d)[,\u00a0 ](?=\d{3}\b)/gu, '$1')
      .match(/\d+(?:\.\d+)?(?:st|nd|rd|th)?|\p{L}+|%/gu) ?? [];
  return dateOf(words) ?? numberOf(words);
}

function dateOf(words: readonly string[]): SequencePlace | undefined {
  const month = words.findIndex(
    word => months.includes(word) || months.some(name => name.slice(0, 3) === word),
  );
  const yearWord = words.find(word => /^(?:1[0-9]|20)\d\d$/u.test(word));
  const year = yearWord === undefined ? 0 : Number(yearWord);
  const ordinal = words.findIndex(word => ordinals.includes(word));
  const inWeek = words.includes('week') || words.includes('half');
  const day = Number(
    words.find(word => /^\d{1,2}(?:st|nd|rd|th)?$/u.test(word))?.replace(/\D/gu, '') ?? 0,
  );
  if (month >= 0) {
    const monthNumber = months.findIndex(name => name.startsWith(words[month]!.slice(0, 3)));
    const within = inWeek && ordinal >= 0 ? 7 * ordinals.indexOf(words[ordinal]!) : day;
    return {kind: 'date', value: year * 400 + monthNumber * 32 + within, unit: 'date'};
  }
  const rest = words.filter(
    word => word !== yearWord && !['in', 'the', 'year', 'about', 'around', 'since'].includes(word),
  );
  if (yearWord !== undefined && rest.length === 0)
    return {kind: 'date', value: year * 400, unit: 'date'};
  const weekday = weekdays.findIndex(name => words.some(word => word === name));
  return weekday >= 0 && words.length <= 2
    ? {kind: 'date', value: weekday, unit: 'weekday'}
    : undefined;
}

function numberOf(words: readonly string[]): SequencePlace | undefined {
  const values = words.map(valueOf);
  const found = values.filter(value => value !== undefined);
  if (found.length === 0 || values.findIndex(value => value !== undefined) > 2) return undefined;
  const unit = words.filter((_, place) => values[place] === undefined).join(' ');
  let value = found[0]!;
  for (const next of found.slice(1))
    value = next >= 100 ? value * next : value >= 20 && next < 10 ? value + next : NaN;
  return Number.isNaN(value) ? undefined : {kind: 'number', value, unit};
}

function valueOf(word: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(word)) return Number(word);
  if (word in scales) return scales[word];
  if (numbers.includes(word)) return numbers.indexOf(word);
  return tens.includes(word) ? 20 + 10 * tens.indexOf(word) : undefined;
}
