import type {LitElement} from 'lit';
import type {ArticlePack, Evidence} from '../../pack/article-pack.js';
import {PassageShowEvent} from '../shared/events/passage-show-event.js';
import {findArticle} from '../passage/find-article.js';
import {PassageController, type ShownPassage} from '../passage/passage-controller.js';

/** The quiz whose passages are shown. */
export interface PassageQuiz extends LitElement {
  readonly pack: ArticlePack | undefined;
  /** A selector for the article in the page; empty for none. */
  readonly article: string;
}

/** Shows the passages that a reader of a quiz asks for, unless the page shows them elsewhere. */
export class QuizPassages {
  private readonly _quiz: PassageQuiz;
  private readonly _passages: PassageController;
  private readonly _onMark: (evidence: Evidence) => void;

  /** `onMark` is called when a passage is marked in the article, where the focus does not go. */
  constructor(quiz: PassageQuiz, onMark: (evidence: Evidence) => void) {
    this._quiz = quiz;
    this._onMark = onMark;
    this._passages = new PassageController(quiz, () => ({
      pack: quiz.pack,
      article: quiz.article === '' ? null : findArticle(quiz, quiz.article),
      briefParagraph: () => null,
    }));
  }

  /** The passage that is shown now. */
  get shown(): ShownPassage | undefined {
    return this._passages.shown;
  }

  async show(evidence: Evidence): Promise<void> {
    if (!this._quiz.dispatchEvent(new PassageShowEvent(evidence))) return; // somebody else shows it
    await this._passages.show(evidence);
    if (this.shown?.place === 'article') this._onMark(evidence);
  }

  hide(): void {
    this._passages.hide();
  }

  /** For the quiz's `updateComplete`: waits for a passage that is being shown; says whether there was one. */
  arrived(): Promise<boolean> {
    return this._passages.arrived();
  }
}
