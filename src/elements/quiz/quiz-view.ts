import type {UiText} from '../../words/ui/ui-text.js';
import type {ArticlePack, Evidence} from '../../pack/article-pack.js';
import type {ShownPassage} from '../passage/passage-controller.js';
import type {renderMore} from './interactions/more-interactions.js';
import type {Session, SessionAction} from '../../quiz/session.js';

/** What the views of a quiz draw from, and what they can ask of it. */
export interface QuizView {
  readonly session: Session;
  readonly text: UiText['quiz'];
  /** BCP 47 tag for numbers and dates. */
  readonly language: string;
  readonly pack: ArticlePack | undefined;
  readonly disabled: boolean;
  /** The passage that the quiz itself shows, if any. */
  readonly shownPassage: ShownPassage | undefined;
  /** The controls of questions that are more than a choice. */
  readonly renderMore: typeof renderMore;
  readonly act: (action: SessionAction) => void;
  readonly showPassage: (evidence: Evidence) => void;
  readonly hidePassage: () => void;
  /** Says something politely, without moving the focus. */
  readonly announce: (message: string) => void;
  /** Puts the focus on a part once the change is drawn. */
  readonly focus: (selector: string) => void;
}

/** What can be done with a quiz as a whole. */
export interface QuizDeeds {
  readonly seed: string;
  /** The page's address chooses the questions, so that it can be shared. */
  readonly hasLinks: boolean;
  /** Asks the questions anew, or those of another seed. */
  readonly restart: (seed?: string) => void;
  /** What was kept on the device is deleted. */
  readonly isCleared: boolean;
  /** Absent: nothing is kept on the device. */
  readonly clear: (() => void) | undefined;
  readonly print: (options?: {readonly bothForms: boolean}) => void;
}

/** What a paragraph says, in the pack's words. */
export function digestOf(pack: ArticlePack | undefined, paragraph: number): string | undefined {
  return pack?.article.paragraphs.find(({number}) => number === paragraph)?.digest;
}

/** Points as the reader's language writes them. */
export function pointsText(language: string, points: number): string {
  return new Intl.NumberFormat(language, {maximumFractionDigits: 1}).format(points);
}
