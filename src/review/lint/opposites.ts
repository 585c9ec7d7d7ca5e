import {wordsOf} from '../words.js';

const pairs = (
  'increase/decrease increased/decreased increases/decreases rise/fall rose/fell more/less more/fewer higher/lower ' +
  'raise/lower raised/lowered up/down before/after win/lose won/lost success/failure accept/reject accepted/rejected ' +
  'support/oppose supports/opposes supported/opposed strengthen/weaken open/close opened/closed allow/forbid ' +
  'allowed/forbidden legal/illegal north/south east/west old/new rich/poor good/bad better/worse start/stop ' +
  'hire/dismiss buy/sell bought/sold praise/blame praised/blamed friendly/hostile public/private speed/slow ' +
  'shorten/lengthen longer/shorter larger/smaller bigger/smaller grow/shrink grew/shrank gain/loss love/hate'
).split(' ');
const opposites = new Set(pairs.flatMap(pair => [pair, pair.split('/').reverse().join('/')]));
const negations = new Set([
  'not',
  'no',
  'never',
  "doesn't",
  "didn't",
  "isn't",
  "won't",
  "wasn't",
  "don't",
  "can't",
]);
const auxiliaries = new Set(['do', 'does', 'did', 'to', 'a', 'the', 'it', 'they']);

/** Whether two phrases differ only in a word and its opposite. */
export function oppositeIn(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const [onlyA, onlyB] = [without(wordsA, wordsB), without(wordsB, wordsA)];
  if (onlyA.length > 1 || onlyB.length > 1) return false;
  const [wordA = '', wordB = ''] = [onlyA[0], onlyB[0]];
  if (wordA === '' || wordB === '') return negations.has(wordA || wordB);
  if (opposites.has(`${wordA}/${wordB}`)) return true;
  const [short, long] = wordA.length < wordB.length ? [wordA, wordB] : [wordB, wordA];
  return (
    short.length > 3 &&
    ['un', 'in', 'im', 'dis', 'ir', 'il', 'non'].some(prefix => prefix + short === long)
  );
}

/** Whether two phrases are of one pattern, with one word exchanged. */
export function differByOneWord(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const changed = wordsA.filter((word, place) => word !== wordsB[place]).length;
  return wordsA.length === wordsB.length && wordsA.length > 1 && changed === 1;
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  return words.filter(word => !others.includes(word) && !auxiliaries.has(word));
}
