import type {DatesText} from './dates-text.js';

/** What `<article-quiz>` says. A paragraph comes by its number, and 0 is the heading. */
export interface QuizText {
  /** How dates are written. */
  readonly dates: DatesText;

  // Asking
  /** Which of all questions is shown. */
  progress(number: number, all: number): string;
  /** The score beside it. `points` is a number as the language writes it, of so many `answered` questions. */
  soFar(points: string, answered: number): string;
  /** Marks the answer. */
  readonly check: string;
  /** The same button in a test, which marks nothing before its end. */
  readonly save: string;
  /** Goes on without an answer. */
  readonly skip: string;
  readonly back: string;
  readonly next: string;
  readonly toResults: string;
  /** After the last question of a test. */
  readonly toOverview: string;
  /** The button that asks for a hint. */
  readonly hint: string;
  /** A hint. `paragraph` is what `paragraph()` said. */
  lookIn(paragraph: string): string;
  /** A hint. The answer that is out and why follow. */
  readonly oneRefuted: string;
  /** The reader checks an empty answer. */
  readonly nothingChosen: string;
  readonly notANumber: string;
  /** The first entry of a list to choose from; nothing is chosen yet. */
  readonly choose: string;
  /** The name of the field for a number. */
  readonly yourNumber: string;
  /** How to put events in order. */
  readonly orderHow: string;
  /** Names a button with an arrow for screen readers. */
  moveUp(item: string): string;
  /** The same. */
  moveDown(item: string): string;
  /** Announced after a move. */
  movedTo(item: string, place: number, all: number): string;
  /** How to answer where each item has one partner of its own. */
  readonly matchHow: string;
  /** The same where several items may share one. */
  readonly classifyHow: string;
  /** Names the slider on which an event is placed. */
  readonly placeOnLine: string;
  /** Names the field for a day beside it. */
  readonly exactDay: string;
  readonly noDayYet: string;
  paragraph(number: number): string;

  // Answered
  readonly right: string;
  /** Right, after a hint was taken. */
  readonly rightWithHint: string;
  /** `percent` as the language writes it. */
  partlyRight(percent: string): string;
  readonly wrong: string;
  /** Beside an option: the reader chose it. */
  readonly yours: string;
  readonly yoursAndRight: string;
  /** Beside an option: it is right. */
  readonly rightAnswer: string;
  /** Which answers are right where a range of days is. */
  anyDay(earliest: string, latest: string): string;
  /** Heads a list of `firstThen`. */
  readonly provedOrder: string;
  /** One event is proved to be before the other. */
  firstThen(first: string, second: string): string;
  /** Heads the pairs of events that the answer has the right way round. */
  readonly held: string;
  /** Heads the others. */
  readonly notHeld: string;
  readonly tryAgain: string;
  readonly showAnswer: string;
  /** The button that marks a passage in the article. */
  showMe(paragraph: number): string;
  /** Heads what a paragraph says in brief, where the article is not on the page. */
  inBrief(paragraph: number): string;
  /** A link to the passage at the publisher’s. */
  readonly openSource: string;
  /** Announced after `showMe`. */
  marked(paragraph: number): string;

  // Before the end of a test
  /** Heads the list of all questions before a test is finished. */
  readonly overview: string;
  readonly overviewHow: string;
  /** Beside a question in that list. */
  readonly answered: string;
  /** Beside one without an answer. */
  readonly open: string;
  readonly finish: string;
  /** A button of that list. */
  goTo(number: number): string;

  // Results
  readonly results: string;
  /** A score: `points` is a number as the language writes it. */
  points(points: string, all: number): string;
  /** How many answers are right, partly right, wrong and left open. */
  inWords(right: number, partly: number, wrong: number, open: number): string;
  /** Heads a table. */
  readonly bySkill: string;
  /** Heads a table. */
  readonly byParagraph: string;
  /** Heads a column. */
  readonly skill: string;
  /** Heads a column. */
  readonly paragraphColumn: string;
  /** Heads a column. */
  readonly pointsColumn: string;
  /** What a question trains. */
  readonly skills: {
    readonly retrieve: string;
    readonly infer: string;
    readonly interpret: string;
    readonly evaluate: string;
  };
  /** Heads the paragraphs in which most was missed. */
  readonly readAgain: string;
  /** Said where nothing was. */
  readonly nothingToRead: string;
  /** The button to all answers. */
  readonly review: string;
  /** The button back from there. */
  readonly toResultsAgain: string;
  /** The button back to what is left open. */
  readonly goOn: string;
  readonly sameQuestions: string;
  readonly newQuestions: string;
  /** Heads what the reader answered. */
  readonly yourAnswer: string;
  /** In its place where there is none. */
  readonly noAnswer: string;
  readonly rightAnswerIs: string;
  /** Heads one order, where several are right. */
  readonly aRightOrder: string;
  /** Heads the explanation. */
  readonly why: string;
  tries(count: number): string;
  /** Heads the downloads and links. */
  readonly keepResults: string;
  /** `format` is its proper name: `CSV`. */
  readonly downloadAs: (format: string) => string;
  readonly print: string;
  /** Names a link that asks somebody else the same questions. */
  readonly shareLink: string;
  readonly copy: string;
  readonly copied: string;
  /** Deletes what is kept on the device. */
  readonly clear: string;
  readonly cleared: string;

  // Study
  /** Heads what is known and what is due. A fact is what is learned. */
  readonly study: string;
  /** Before a number of facts. */
  readonly factsDue: string;
  /** Before a number of facts. */
  readonly factsNew: string;
  /** Before a number of facts. */
  readonly factsMastered: string;
  readonly nothingDue: string;
  nextDue(day: string): string;
  /** Heads a table of days to come. */
  readonly forecast: string;
  /** Heads a column. */
  readonly day: string;
  /** Heads a column: how many. */
  readonly reviews: string;
  /** Heads a column: how many of the reviews were right. */
  readonly known: string;
  /** Heads a table of days gone by. */
  readonly history: string;
  readonly studyMore: string;

  // Notices
  /** Fewer questions can be proved than were asked for. */
  fewer(asked: number, got: number): string;
  /** No question of the kinds that were asked for can be proved. */
  readonly noQuestions: string;
  /** `lang` is the tag of the article’s language. */
  noWordings(lang: string): string;
  /** The browser refuses to store anything. */
  readonly forbidden: string;
  /** The browser has no room left. */
  readonly full: string;
  /** What was stored is damaged. */
  readonly setAside: string;
  /** So many answers from before still fit. */
  packChanged(kept: number): string;

  // Paper
  readonly worksheet: string;
  /** One of two papers with other questions, `A` and `B`. */
  form(name: string): string;
  /** Before a line to write on. */
  readonly nameLine: string;
  /** Before a line to write on. */
  readonly dateLine: string;
  /** Before the article’s title. */
  readonly source: string;
  /** Heads the right answers. */
  readonly key: string;
  /** Heads what only a teacher sees. */
  readonly teacherOnly: string;
  readonly printForms: string;
  /** Names a link. */
  linkToForm(name: string): string;
  /** How to answer on paper. */
  readonly numberInOrder: string;
  /** How to answer on paper. */
  readonly writeLetter: string;
  /** How to answer on paper. */
  writeDay(start: string, end: string): string;
}
