import type {Attitude, EntityType} from '../../../pack/article-pack.js';
import {registerLanguage} from '../../languages.js';
import type {Wording} from '../wording.js';
import {contentWords} from './content-words.js';
import {relations} from './relations.js';
import {timeWords} from './time-words.js';

/** Third person singular, plural, and participle. */
const attitudes: Readonly<Record<Attitude, readonly [string, string, string]>> = {
  says: ['says', 'say', 'said'],
  insists: ['insists', 'insist', 'insisted'],
  reports: ['reports', 'report', 'reported'],
  suspects: ['suspects', 'suspect', 'suspected'],
  hopes: ['hopes', 'hope', 'hoped'],
  alleges: ['alleges', 'allege', 'alleged'],
  thinks: ['thinks', 'think', 'thought'],
  denies: ['denies', 'deny', 'denied'],
};

const questionWords: Readonly<Partial<Record<EntityType, string>>> = {
  person: 'who',
  group: 'who',
  organisation: 'which body',
  country: 'which country',
  region: 'which region',
  town: 'which town',
  facility: 'which site',
  post: 'which post',
  agreement: 'which agreement',
  work: 'which text',
};

const countWords = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Of one length, so that none stands out. */
const status = {
  author: 'On the author’s own authority',
  'named-source': 'On the word of a cited source',
  'unnamed-source': 'On the word of unnamed people',
} as const;

const stance = {
  disputes: 'By casting doubt on it',
  'leaves-open': 'By leaving it open',
  supports: 'By lending support to it',
} as const;

/** Questions in English. */
const questions: Wording = {
  relations,

  nounPhrase({name, determiner, plural = false}) {
    const full = determiner === undefined ? name : `${determiner} ${name}`;
    return {full, bare: name, possessive: possessive(full, plural), plural};
  },
  bareNounPhrase: text => ({
    full: text,
    bare: text,
    possessive: possessive(text, false),
    plural: false,
  }),
  questionWord: ({type, noun}) =>
    noun === undefined ? (questionWords[type] ?? 'what') : `which ${noun}`,
  questionWordAsObject(entity) {
    const word = questions.questionWord(entity);
    return word === 'who' ? 'whom' : word;
  },
  quantity({value, unit, approximate}, withUnit) {
    const number = groupDigits(value);
    return `${approximate ? 'about ' : ''}${number}${withUnit ? ` ${unit}` : ''}`;
  },
  list: items =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  quote: text => `“${text}”`,
  contentWords,
  startOf: event => `the start of ${event}`,
  time: timeWords,
  sentence: text => `${capitalise(text)}.`,
  capitalise,

  attribute(statement, speaker) {
    if (speaker === undefined) return `the article says that ${statement}`;
    if (speaker.ambiguous) return `the article says or reports that ${statement}`;
    if (speaker.by !== undefined) return questions.report(statement, speaker);
    return `it is ${attitudes[speaker.attitude][2]}, by whom the article does not say, that ${statement}`;
  },
  report(statement, speaker) {
    if (speaker === undefined || speaker.ambiguous) return statement;
    const [says, say, said] = attitudes[speaker.attitude];
    if (speaker.by === undefined) return `it is ${said} that ${statement}`;
    return `${speaker.by.full} ${speaker.by.plural ? say : says} that ${statement}`;
  },
  stemBy(stem, speaker) {
    const rest = uncapitalise(stem);
    if (speaker.ambiguous) return `By what the article says or reports, ${rest}`;
    if (speaker.by === undefined) return `By a view that the article credits to nobody, ${rest}`;
    return `According to ${speaker.by.full}, ${rest}`;
  },

  stems: {
    when: event => [
      `When did ${event} take place?`,
      `To what time does the article date ${event}?`,
      `When does the article say that ${event} came about?`,
    ],
    sinceWhen: event => [
      `Since when has ${event} been going on?`,
      `From what time on does the article date ${event}?`,
      `When does the article say that ${event} set in?`,
    ],
    order: () => [
      'In what order do these events come?',
      'What is the order of these events, from the earliest on?',
      'How do these events follow one another in time?',
    ],
    whichFirst: () => [
      'Which of these comes first?',
      'Which of these is the earliest?',
      'Which of these comes before the others?',
    ],
    whoSays: statement => [
      `Who is the source for the statement that ${statement}?`,
      `To whom does the article credit the statement that ${statement}?`,
      `On whose word does the article report that ${statement}?`,
    ],
    whatDoTheySay: source => [
      `Which view is credited to ${source.full}?`,
      `What does the article report on the word of ${source.full}?`,
      `Which of these statements comes from ${source.full}?`,
    ],
    claimStatus: statement => [
      `How does the article present the statement that ${statement}?`,
      `In what way does the article put the statement that ${statement}?`,
      `As what does the article offer the statement that ${statement}?`,
    ],
    stance: (statement, source) => {
      const claim = source === undefined ? 'the statement' : `${source.possessive} statement`;
      return [
        `How does the author respond to ${claim} that ${statement}?`,
        `What does the author make of ${claim} that ${statement}?`,
        `How does the author treat ${claim} that ${statement}?`,
      ];
    },
    statement: statement => [
      `Is it true, by the article, that ${statement}?`,
      `By the article, is it right that ${statement}?`,
      `Going by the article, is it so that ${statement}?`,
    ],
    metonym: (name, paragraph) => [
      `In paragraph ${paragraph}, what does the name “${name}” stand for?`,
      `What is meant by “${name}” in paragraph ${paragraph}?`,
      `To what does “${name}” refer in paragraph ${paragraph}?`,
    ],
    leftOut: () => [
      'Which detail does the article leave out?',
      'Which of these does the article leave unsaid?',
      'Which detail would a reader look for in vain?',
    ],
    besides: (stem, given) => `Besides ${given}, ${uncapitalise(stem)}`,
    choose: (stem, count) => `${stem} Choose ${countWords[count] ?? count}.`,
    matching: () => [
      'Which description fits whom?',
      'Which description belongs to which name?',
      'How do names and descriptions go together?',
    ],
    classification: () => [
      'Who states what?',
      'On whose word does each statement rest?',
      'To whom does the article credit each statement?',
    ],
    placement: event => [
      `Where on the timeline does ${event} belong?`,
      `At which point of the timeline did ${event} come?`,
      `Which part of the timeline holds ${event}?`,
    ],
    evidence: statement => [
      `Which paragraph shows that ${statement}?`,
      `Where does one read that ${statement}?`,
      `In which paragraph can one read that ${statement}?`,
    ],
    gist: () => [
      'What is the main point of the article?',
      'Which sentence sums the article up?',
      'What does the article as a whole say?',
    ],
  },

  labels: {
    status,
    stance,
    truth: {true: 'True', false: 'False', 'not-stated': 'The article does not say'},
    author: 'The author',
  },

  feedback: {
    notInArticle: 'The article does not say this.',
    explanation: (statement, paragraph) => `${capitalise(statement)} (${place(paragraph)}).`,
    elsewhere: (paragraph, statement) => `That belongs to ${place(paragraph)}: ${statement}.`,
    misread: (paragraph, statement) => `Look again at ${place(paragraph)}. There ${statement}.`,
    lookAgain: paragraph => `Look again at ${place(paragraph)}; it does not support this answer.`,
    notFirst: 'Another of these comes earlier.',
    eventTime: (event, time) => `the article dates ${event} ${time}`,
    eventBefore: (first, second) => `${first} comes before ${second}`,
    metonym: (name, paragraph, meaning) =>
      `in paragraph ${paragraph}, “${name}” stands for ${meaning}`,
    leftOut: detail => `the article leaves out ${detail}`,
    stated: (paragraph, statement) => `That is stated, in ${place(paragraph)}: ${statement}.`,
    tooNarrow: 'That is one part of the article, not its point.',
    tooBroad: 'That goes far beyond what the article is about.',
    contradicted: 'The article says otherwise.',
  },

  rules: {
    stated: 'the article says it',
    inferred: 'it follows from what the article says',
    'closed-list': 'the pack lists all that the article says of this, and this is not there',
    'one-value': 'there is one value at a time, and it is another',
    'one-subject': 'it belongs to one, and that is another',
    denied: 'the article says the opposite',
    'out-of-bounds': 'it lies apart from the right one by more than the tolerance',
    'exclusive-wording': 'the article says that this is the only one',
    'exclusive-labels': 'the labels exclude one another',
    order: 'the order of the events proves it',
  },
};

registerLanguage('en', {questions});

function possessive(text: string, plural: boolean): string {
  return plural && text.endsWith('s') ? `${text}’` : `${text}’s`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For a stem that something is put before; stems begin with a question word or an auxiliary, never a name. */
function uncapitalise(stem: string): string {
  return stem.charAt(0).toLowerCase() + stem.slice(1);
}

function groupDigits(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function place(paragraph: number): string {
  return paragraph === 0 ? 'the heading' : `paragraph ${paragraph}`;
}
