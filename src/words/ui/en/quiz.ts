import {plural} from '../../plural.js';
import {dates} from './dates.js';

/** What `<article-quiz>` says, in English. */
export const quiz = {
  dates,
  // Asking
  progress: (number: number, all: number) => `Question ${number} of ${all}`,
  soFar: (points: string, answered: number) =>
    plural('en', answered, {one: `${points} of {n} point`, other: `${points} of {n} points`}),
  check: 'Check',
  save: 'Save and go on',
  skip: 'Skip',
  back: 'Back',
  next: 'Next question',
  toResults: 'See your results',
  toOverview: 'To the overview',
  hint: 'Hint',
  lookIn: (paragraph: string) => `Look here: ${paragraph}.`,
  oneRefuted: 'One answer is out:',
  nothingChosen: 'There is nothing to check yet. Give an answer first.',
  notANumber: 'Type a number in digits.',
  choose: 'Choose …',
  yourNumber: 'Your number',
  orderHow: 'The earliest first. Move the events with the arrow buttons, or drag them.',
  moveUp: (item: string) => `Move up: ${item}`,
  moveDown: (item: string) => `Move down: ${item}`,
  movedTo: (item: string, place: number, all: number) => `${item}: now ${place} of ${all}.`,
  matchHow: 'Choose the one that belongs to each.',
  classifyHow: 'Choose one for each. The same one may fit several.',
  placeOnLine: 'Move along the line of time',
  exactDay: 'or give the day',
  noDayYet: 'No day chosen yet',
  paragraph: (number: number) => (number === 0 ? 'Heading' : `Paragraph ${number}`),
  // Answered
  right: 'That is right.',
  rightWithHint: 'Right, with a hint.',
  partlyRight: (percent: string) => `Partly right: ${percent}.`,
  wrong: 'That is not it.',
  yours: 'your answer',
  yoursAndRight: 'your answer, and right',
  rightAnswer: 'right answer',
  anyDay: (earliest: string, latest: string) => `Any day from ${earliest} to ${latest}`,
  provedOrder: 'What the article proves about the order:',
  firstThen: (first: string, second: string) => `${first} → ${second}`,
  held: 'In order:',
  notHeld: 'Not in order:',
  tryAgain: 'Try again',
  showAnswer: 'Show the answer',
  showMe: (paragraph: number) =>
    paragraph === 0 ? 'Show me the heading' : `Show me paragraph ${paragraph}`,
  inBrief: (paragraph: number) =>
    paragraph === 0 ? 'The heading, in brief' : `Paragraph ${paragraph}, in brief`,
  openSource: 'Read it in the article',
  marked: (paragraph: number) =>
    paragraph === 0
      ? 'Marked in the heading of the article.'
      : `Marked in paragraph ${paragraph} of the article.`,
  // Before the end of a test
  overview: 'Before you finish',
  overviewHow: 'You can still change every answer. Once you finish, the answers are marked.',
  answered: 'answered',
  open: 'open',
  finish: 'Finish and see the results',
  goTo: (number: number) => `Go to question ${number}`,
  // Results
  results: 'Your results',
  points: (points: string, all: number) =>
    plural('en', all, {one: `${points} of {n} point`, other: `${points} of {n} points`}),
  inWords: (right: number, partly: number, wrong: number, open: number) =>
    [
      `${right} right`,
      partly > 0 ? `${partly} partly right` : '',
      `${wrong} wrong`,
      open > 0 ? `${open} left open` : '',
    ]
      .filter(part => part !== '')
      .join(', ') + '.',
  bySkill: 'By skill',
  byParagraph: 'By paragraph',
  skill: 'Skill',
  paragraphColumn: 'Paragraph',
  pointsColumn: 'Points',
  skills: {
    retrieve: 'Find what is stated',
    infer: 'Draw a conclusion',
    interpret: 'Put ideas together',
    evaluate: 'Weigh who says what',
  },
  readAgain: 'Worth reading again',
  nothingToRead: 'You found everything that was asked about.',
  review: 'Review all answers',
  toResultsAgain: 'Back to the results',
  goOn: 'Go on with the open questions',
  sameQuestions: 'The same questions again',
  newQuestions: 'New questions',
  yourAnswer: 'Your answer',
  noAnswer: 'none',
  rightAnswerIs: 'Right answer',
  aRightOrder: 'One right order',
  why: 'Why',
  tries: (count: number) => plural('en', count, {one: '{n} try', other: '{n} tries'}),
  keepResults: 'Keep or share',
  downloadJson: 'Download as JSON',
  downloadCsv: 'Download as CSV',
  print: 'Print as a worksheet',
  shareLink: 'Link to these questions',
  copy: 'Copy',
  copied: 'Copied.',
  clear: 'Delete my answers from this device',
  cleared: 'Your answers are deleted from this device.',
  // Study
  study: 'Where you stand',
  factsDue: 'Due now',
  factsNew: 'Not yet asked',
  factsMastered: 'Mastered',
  nothingDue: 'Nothing is due now.',
  nextDue: (day: string) => `The next review is due on ${day}.`,
  forecast: 'The next seven days',
  day: 'Day',
  reviews: 'Reviews',
  known: 'Known',
  history: 'Your reviews so far',
  studyMore: 'Ask what is due now',
  // Notices
  fewer: (asked: number, got: number) =>
    `${asked} questions were asked for; the article’s facts can prove ${got}.`,
  noQuestions: 'The article’s facts do not prove any question of this sort.',
  noWordings: (lang: string) =>
    `There are no questions in the language of this article (${lang}) yet.`,
  forbidden:
    'This browser does not let the quiz keep your answers. They last as long as this page is open.',
  full: 'There is no room left on this device. From here on, your answers last as long as this page is open.',
  setAside: 'Your earlier answers could not be read. They are set aside, and the quiz starts anew.',
  packChanged: (kept: number) =>
    plural('en', kept, {
      one: 'The article’s facts have changed since your last visit. {n} answer still fits and is kept.',
      other:
        'The article’s facts have changed since your last visit. {n} answers still fit and are kept.',
    }),
  // Paper
  worksheet: 'Worksheet',
  form: (name: string) => `Form ${name}`,
  nameLine: 'Name',
  dateLine: 'Date',
  source: 'Article',
  key: 'Key',
  teacherOnly: 'For the teacher',
  printForms: 'Print forms A and B',
  linkToForm: (name: string) => `Link to form ${name}`,
  numberInOrder: 'Number the events, the earliest first.',
  writeLetter: 'Write the letter that belongs to each.',
  writeDay: (start: string, end: string) => `Write a day between ${start} and ${end}.`,
};

export type QuizText = typeof quiz;
