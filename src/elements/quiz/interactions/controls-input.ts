import type {Id} from '../../../pack/article-pack.js';
import type {Question, Response} from '../../../quiz/question.js';
import type {UiText} from '../../../words/ui/ui-text.js';

/** What the controls of one question draw from, and the way back to the quiz. */
export interface ControlsInput<Q extends Question = Question> {
  readonly question: Q;
  readonly draft: Response | undefined;
  /** The answer is given: the controls are off. */
  readonly locked: boolean;
  /** The key may be shown. */
  readonly revealed: boolean;
  /** The option that a hint has refuted. */
  readonly refuted: Id | undefined;
  readonly text: UiText['quiz'];
  /** BCP 47 tag for numbers and dates. */
  readonly language: string;
  /** What a paragraph says, in the pack's words. */
  readonly digestOf: (paragraph: number) => string | undefined;
  readonly setDraft: (response: Response | undefined) => void;
  /** Says something politely, without moving the focus. */
  readonly announce: (message: string) => void;
  /** Puts the focus on a part once the change is drawn. */
  readonly focus: (selector: string) => void;
}
