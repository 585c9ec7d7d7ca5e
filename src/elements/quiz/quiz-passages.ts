import type {LitElement} from 'lit';
import type {ArticlePack, Evidence} from '../../pack/article-pack.js';
import type {QuizArticle} from '../../quiz/quiz-article.js';
import {findArticle} from '../passage/find-article.js';
import {PassageController, type ShownPassage} from '../passage/passage-controller.js';
import {PassageShowEvent} from '../shared/events/passage-show-event.js';

/** Shows the passages that a reader of a quiz asks for, unless the page shows them elsewhere. */
export class QuizPassages {
  private readonly _host: LitElement;
  private readonly _passages: PassageController;
  private readonly _onMark: (evidence: Evidence) => void;

  constructor(
    host: LitElement,
    {
      article,
      pack,
      selector,
      onMark,
    }: {
      readonly article: () => QuizArticle | undefined;
      readonly pack: () => ArticlePack | undefined;
      /** A selector for the article in the page; empty for none. */
      readonly selector: () => string;
      /** Called when a passage is marked in the article, where the focus does not go. */
      readonly onMark: (evidence: Evidence) => void;
    },
  ) {
    this._host = host;
    this._onMark = onMark;
    this._passages = new PassageController(host, () => ({
      source: article(),
      pack: pack(),
      article: selector() === '' ? null : findArticle(host, selector()),
      briefParagraph: () => null,
    }));
  }

  /** The passage that is shown now. */
  get shown(): ShownPassage | undefined {
    return this._passages.shown;
  }

  async show(evidence: Evidence): Promise<void> {
    if (!this._host.dispatchEvent(new PassageShowEvent(evidence))) return; // somebody else shows it
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
