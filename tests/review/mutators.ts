import {type LintItem, splitOptions} from '../../src/review/lint/lint-item.js';

/** Plants one flaw in a good item; nothing where that flaw cannot be. */
type Mutator = (item: LintItem, index: number) => LintItem | undefined;

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
const withKey = (item: LintItem, change: (key: string) => string): LintItem => ({
  ...item,
  options: item.options.map((option, place) => (place === item.key ? change(option) : option)),
});
const withDistractor = (item: LintItem, text: string): LintItem => {
  const place = item.key === 0 ? 1 : 0;
  return {...item, options: item.options.map((option, other) => (other === place ? text : option))};
};
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const isNumeric = ({options}: LintItem) =>
  options.some(option => /\d|^(?:Two|Three|Four|January|In [A-Z])/u.test(option));
const isWordy = (item: LintItem) =>
  !isNumeric(item) && item.options.every(option => /\s\p{Ll}/u.test(option));

/** One mutator for each rule that looks at an item by itself, under the rule's name. */
export const mutators: Readonly<Record<string, Mutator>> = {
  'unresolved-pronoun': (item, index) => ({
    ...item,
    stem: pick(
      [
        'What did they do about it?',
        'Why did he agree?',
        'Where do the two meet?',
        'What ties the two together?',
        'How does it help them?',
        'What does this show?',
        'Who paid for their journey?',
        'What caused this decision?',
        'When did she arrive?',
        'Which town did the latter leave?',
      ],
      index,
    ),
  }),
  'gratuitous-information': (item, index) => ({
    ...item,
    stem: pick(
      [
        `After many long years of patient work by a great number of people in towns and villages all over the country, ${lower(item.stem)}`,
        `The lake is one of the deepest in the north. ${item.stem}`,
      ],
      index,
    ),
  }),
  'true-false': (item, index) => ({
    ...item,
    options: pick(
      [
        ['True', 'False'],
        ['Yes', 'No'],
        ['Correct', 'Incorrect'],
      ],
      index,
    ),
    key: index % 2,
  }),
  'blank-in-stem': (item, index) => ({
    ...item,
    stem: item.stem.replace(/\s\S+\?$/u, pick([' ____?', ' ... ?', ' …'], index)),
  }),
  'unfocused-stem': (item, index) => ({
    ...item,
    stem: pick(
      [
        'Which of the following is true?',
        'The article is about',
        'The ferry line',
        'What does the article say?',
        'Which of these statements is correct?',
        'Is the harbour open?',
        'What about the mine?',
        'The reason for the closure was',
      ],
      index,
    ),
  }),
  'negative-stem': (item, index) => ({
    ...item,
    stem: pick(
      [
        'Which town does not lie on the lake?',
        'All of the mayors agreed except whom?',
        'Who has never worked at the mine?',
        'Which claim isn’t from the union?',
        'Which plan is least likely to succeed?',
        'Which answer is incorrect?',
      ],
      index,
    ),
  }),
  'grammatical-cue': (item, index) => {
    if (index % 3 === 0)
      return {
        ...item,
        stem: 'The person who surveys the lake is an:',
        options: ['engineer', 'doctor', 'miner'],
        key: 0,
      };
    if (index % 3 === 1)
      return {
        ...item,
        stem: 'Which two towns have a harbour?',
        options: ['Sudby', 'Ostra and Norholm', 'Vestvik'],
        key: 1,
      };
    return {
      ...withDistractor(item, pick(['A engineer', 'An mayor', 'a open door', 'an teacher'], index)),
    };
  },
  'none-of-the-above': (item, index) =>
    withDistractor(
      item,
      pick(['None of the above', 'None of these', 'Neither of them', 'None'], index),
    ),
  'all-of-the-above': (item, index) =>
    withDistractor(
      item,
      pick(['All of the above', 'All of these', 'All the above', 'Any of them'], index),
    ),
  'k-type': (item, index) => {
    const {key, distractors} = splitOptions(item)!;
    const first = distractors[0]!;
    if (/\band\b/u.test(item.options.join(' '))) return undefined;
    return {
      ...item,
      options: [
        key,
        first,
        pick(
          [`Both ${key} and ${first}`, `${key} and ${lower(first)}`, 'A and B', 'Both 1 and 2'],
          index,
        ),
      ],
      key: 0,
    };
  },
  'absolute-term': (item, index) =>
    withDistractor(
      item,
      `${item.options[item.key === 0 ? 1 : 0]!} ${pick(['only', 'and nothing else', 'always', 'in every case', 'for all', 'never'], index)}`,
    ),
  'vague-term': (item, index) =>
    withDistractor(
      item,
      `${item.options[item.key === 0 ? 1 : 0]!}${pick([', usually', ', perhaps', ', in some cases', ', often', ' in most places'], index)}`,
    ),
  'lost-sequence': (item, index) => ({
    ...item,
    options: pick(
      [
        ['30', '10', '20'],
        ['In June', 'In April', 'In May'],
        ['1951', '1938', '1946'],
        ['20 per cent', '60 per cent', '40 per cent'],
        ['Four', 'Two', 'Three'],
        ['In the second week of May', 'In the first week of May', 'In the third week of May'],
        ['1,500 boats', '200 boats', '900 boats'],
      ],
      index,
    ),
  }),
  'one-right': (item, index) => {
    const {key} = splitOptions(item)!;
    return pick(
      [
        withDistractor(item, key),
        withDistractor(item, `The ${lower(key).replace(/^(?:the|an?) /u, '')}`),
        {...item, key: []},
        {...item, key: 9},
        withDistractor(item, ' '),
      ],
      index,
    );
  },
  'option-parallelism': (item, index) => {
    const first = item.options[item.key === 0 ? 1 : 0]!;
    if (!isWordy(item) || /^(?:To|By|Because)\b/u.test(first)) return undefined;
    return withDistractor(
      item,
      pick(
        [
          `To ${lower(first)}`.replace(/^To (?:the|an?|in|as) /u, 'To have '),
          `By taking ${lower(first)}`,
          `Because of ${lower(first)}`,
          `${first} in the end.`,
        ],
        index,
      ),
    );
  },
  'longest-key': item =>
    isNumeric(item)
      ? undefined
      : withKey(item, key => `${key}, which had been waiting a long time for exactly that`),
  convergence: (item, index) => ({
    ...item,
    ...pick(
      [
        {options: ['Sudby and Vestvik', 'Vestvik and Ostra', 'Sudby and Norholm'], key: 0},
        {
          options: ['Red boats with sails', 'Red boats with engines', 'Blue barges with sails'],
          key: 0,
        },
        {
          options: [
            'In the first week of April',
            'In the first week of May',
            'In the second week of May',
          ],
          key: 1,
        },
      ],
      index,
    ),
  }),
  'logical-cue': (item, index) => ({
    ...item,
    ...pick(
      [
        {options: ['Prices increased', 'Prices decreased', 'Boats arrived'], key: 0},
        {options: ['The plan is legal', 'The plan is illegal', 'The mayor resigned'], key: 1},
        {
          options: [
            'The union supports the sale',
            'The union opposes the sale',
            'The pit was flooded',
          ],
          key: 1,
        },
        {stem: 'How many harbours are there?', options: ['Three', 'Four', 'A steamer'], key: 0},
        {
          stem: 'In which year was the pit closed?',
          options: ['1951', '1953', 'By the owners'],
          key: 0,
        },
      ],
      index,
    ),
  }),
  'word-repeat': item => {
    const word = item.stem
      .match(/(?<!\p{L})\p{Ll}{5,}/gu)
      ?.find(found => !/^(?:which|where|there|their|about|after|before|would)$/u.test(found));
    return word && !item.options.some(option => option.toLowerCase().includes(word.slice(0, 5)))
      ? withKey(item, key => `${key} ${word}`)
      : undefined;
  },
  'verbatim-key': item => {
    const {key} = splitOptions(item)!;
    if (!isWordy(item) || key.split(' ').length < 4)
      return {
        ...withKey(item, () => 'the old harbour wall fell'),
        passage: 'In spring the old harbour wall fell into the lake.',
      };
    return {...item, passage: `It was said then: ${lower(key)}, and so it went.`};
  },
  'missing-evidence': item => ({...item, evidence: 0}),
  'attribution-honesty': item => ({
    ...item,
    sources: [['the harbour office', 'harbour officials']],
  }),
  'sensitive-wording': (item, index) => ({
    ...item,
    ...pick(
      [
        {stem: 'Why is Ivo Vell guilty of fraud?'},
        {stem: 'What did the criminals plan to do?'},
        {options: ['He was convicted', 'A guard left', 'A door broke']},
        {stem: 'Where did Ivo Vell hide after his crime?'},
      ],
      index,
    ),
  }),
  'spelling-variant': (item, index) =>
    index % 2 === 0
      ? {
          ...item,
          stem: item.stem.replace('?', ' in Nordholm?'),
          spellings: [{preferred: 'Norholm', variants: ['Nordholm', 'Norholmen']}],
        }
      : {...item, options: ['The harbour', 'The neighbor', 'The ferry'], key: 2},
};
