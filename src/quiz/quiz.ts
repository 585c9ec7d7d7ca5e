import type {Keep, KeepProblem} from './keep.js';
import type {Question} from './question.js';
import type {QuizArticle} from './quiz-article.js';
import type {Mode, Session, SessionAction} from './session.js';
import type {Outlook} from './study/outlook.js';
import type {Schedule} from './study/reviews.js';

/** How many questions a quiz has where nobody says. */
export const defaultCount = 12;

/** What the reader has to be told about the quiz itself. */
export type Notice =
  | {readonly about: KeepProblem | 'setAside' | 'noQuestions'}
  | {readonly about: 'packChanged'; readonly kept: number}
  | {readonly about: 'noWordings'; readonly lang: string};

/** Questions to be played. */
export interface QuizSetup {
  /** In study mode all that can be asked: the reader's memory decides which are. Absent: not known yet. */
  readonly questions?: readonly Question[];
  /** Default `practice`. */
  readonly mode?: Mode;
  /** How many questions a study session has at most. Default: all. */
  readonly count?: number;
  /** What the questions are about. Without it nothing is kept, for nobody could tell whose answers they are. */
  readonly article?: QuizArticle;
  /** Answers are kept where there is a place for them. Default true. */
  readonly keeps?: boolean;
  /** Which choice of the article's questions this is. Default `1`. */
  readonly seed?: string;
  /** What has to be told from the beginning. */
  readonly notices?: readonly Notice[];
  /** The same with the questions of another seed. Absent: there are no others. */
  readonly again?: (seed: string) => Promise<QuizSetup>;
}

/** What a quiz needs of the world around it. */
export interface QuizPorts {
  /** The clock. */
  readonly now: () => Date;
  /** Where answers outlive the page. Absent: they do not. */
  readonly keep?: Keep;
  /** When a fact is asked again, for study mode. Loaded at the first review. Absent: it is not worked out. */
  readonly schedule?: () => Promise<Schedule>;
}

/** How a quiz stands: everything that is shown of it follows from this. */
export interface QuizState {
  readonly session: Session;
  /** Absent where bare questions are played. */
  readonly article: QuizArticle | undefined;
  readonly seed: string;
  /** What was kept has been taken up. Before that a study session has no questions yet. */
  readonly isReady: boolean;
  readonly notices: readonly Notice[];
  /** Where the reader stands with the facts of the article; in study mode. */
  readonly outlook: Outlook | undefined;
  /** What was kept is deleted, and the reader has answered nothing since. */
  readonly isCleared: boolean;
  /** Another seed has other questions. */
  readonly hasOthers: boolean;
}

/** A change of a quiz. `action` is what was done in the session; without one, something else has changed. */
export interface QuizChange {
  readonly before: QuizState;
  readonly after: QuizState;
  readonly action: SessionAction | undefined;
}

/** What can be done in a session. The store stamps answers with its own clock. */
export type ReaderAction =
  Exclude<SessionAction, {type: 'check' | 'restore'}> | {readonly type: 'check'};

/** A quiz that is played: its state, what can be done, and whom to tell. */
export interface Quiz {
  readonly state: QuizState;
  act(action: ReaderAction): void;
  /** Calls back after every change; returns what ends that. */
  subscribe(listener: (change: QuizChange) => void): () => void;
  /** Plays other questions in this quiz. Resolves when it is ready, or overtaken by another start. */
  start(setup: QuizSetup): Promise<void>;
  /** Asks the questions anew, or those of another seed. Answers that are kept of them are forgotten. */
  restart(seed?: string): Promise<void>;
  /** The questions of another seed, for paper: they are not played. None, if there are no others. */
  questionsOf(seed: string): Promise<readonly Question[]>;
  /** Deletes what is kept of this quiz. */
  clear(): Promise<void>;
}
