import {contentStems, normalise} from '../words.js';
import {type LintItem, type SetRule, keysOf, splitOptions} from './lint-item.js';
import {sequencePlace} from './sequence-place.js';

/** Chi-squared at p = .05, by degrees of freedom from 1. */
const criticalValues = [3.841, 5.991, 7.815, 9.488, 11.07, 12.592];

/** Flaws that only the whole set shows. */
export const setRules: readonly SetRule[] = [
  {
    name: 'key-position',
    check: items => {
      const choices = items.filter(
        item => splitOptions(item) && !item.options.every(sequencePlace),
      );
      const found: {questionId: string; message: string}[] = [];
      for (const size of new Set(choices.map(({options}) => options.length))) {
        const places = choices
          .filter(({options}) => options.length === size)
          .map(item => keysOf(item)[0]!);
        const expected = places.length / size;
        const counts = Array.from(
          {length: size},
          (_, place) => places.filter(key => key === place).length,
        );
        const chiSquared = counts.reduce(
          (sum, count) => sum + (count - expected) ** 2 / expected,
          0,
        );
        if (expected >= 3 && chiSquared > (criticalValues[size - 2] ?? Infinity)) {
          found.push({
            questionId: choices[0]!.id,
            message: `of ${places.length} keys among ${size} options, ${counts.join(', ')} stand in each place`,
          });
        }
      }
      const run = longestRun(choices);
      if (run) found.push(run);
      return found;
    },
  },
  {
    name: 'longest-key-share',
    check: items => {
      const choices = items.filter(item => splitOptions(item));
      if (choices.length < 10) return [];
      const longest = choices.filter(item => {
        const {key, distractors} = splitOptions(item)!;
        return distractors.every(option => option.length < key.length);
      });
      const chances = choices.map(({options}) => 1 / options.length);
      const expected = chances.reduce((sum, chance) => sum + chance, 0);
      const deviation = Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0));
      return longest.length > expected + 2 * deviation
        ? [
            {
              questionId: longest[0]!.id,
              message: `the key is the longest option in ${longest.length} of ${choices.length} items`,
            },
          ]
        : [];
    },
  },
  {
    name: 'cross-item-cue',
    check: items => {
      const stems = items.map(item => new Set(contentStems(item.stem)));
      return items.flatMap((item, place) => {
        const split = splitOptions(item);
        const key = split ? [...new Set(contentStems(split.key))] : [];
        const subject = [...stems[place]!];
        if (key.length === 0 || key.every(word => stems[place]!.has(word))) return [];
        const teller = items.find((_, other) => {
          const stem = stems[other]!;
          const about = subject.filter(word => stem.has(word)).length;
          return (
            other !== place &&
            key.every(word => stem.has(word)) &&
            about >= 2 &&
            about >= subject.length / 2
          );
        });
        return teller
          ? [{questionId: item.id, message: `the stem of '${teller.id}' gives its key away`}]
          : [];
      });
    },
  },
  {
    name: 'duplicate',
    check: items => {
      const seen = new Map<string, string>();
      return items.flatMap(item => {
        const keys = keysOf(item)
          .map(key => normalise(item.options[key] ?? ''))
          .sort();
        const marks = [
          ...(item.options.length > 0 ? [`words ${normalise(item.stem)} ${keys.join('|')}`] : []),
          ...(item.tests === undefined ? [] : [`tests ${item.tests}`]),
        ];
        const earlier = marks.map(mark => seen.get(mark)).find(Boolean);
        for (const mark of marks) if (!seen.has(mark)) seen.set(mark, item.id);
        return earlier ? [{questionId: item.id, message: `it asks what '${earlier}' asks`}] : [];
      });
    },
  },
];

/** A run of keys in one place that would come by chance in fewer than one set of twenty. */
function longestRun(items: readonly LintItem[]): {questionId: string; message: string} | undefined {
  let length = 0;
  for (const [place, item] of items.entries()) {
    const [key] = keysOf(item);
    length = place > 0 && keysOf(items[place - 1]!)[0] === key ? length + 1 : 1;
    const chance = items.length / item.options.length ** (length - 1);
    if (chance < 0.05)
      return {questionId: item.id, message: `${length} keys in a row stand in the same place`};
  }
  return undefined;
}
