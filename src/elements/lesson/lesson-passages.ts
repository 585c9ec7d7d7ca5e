import type {LitElement, ReactiveController} from 'lit';
import type {ArticlePack} from '../../pack/article-pack.js';
import type {QuizArticle} from '../../quiz/quiz-article.js';
import type {PassageShowEvent} from '../shared/events/passage-show-event.js';
import {PassageController, type ShownPassage} from '../passage/passage-controller.js';
import type {ArticleOnPage} from './article-on-page.js';

/** Shows the passages that the parts of a lesson ask for, and leads the reader back to where one was asked for. */
export class LessonPassages implements ReactiveController {
  private readonly _lesson: LitElement;
  private readonly _passages: PassageController;
  private _askedFrom?: HTMLElement | undefined;

  constructor(
    lesson: LitElement,
    {
      source,
      pack,
      article,
    }: {
      readonly source: () => QuizArticle | undefined;
      readonly pack: () => ArticlePack | undefined;
      readonly article: () => ArticleOnPage | undefined;
    },
  ) {
    this._lesson = lesson;
    this._passages = new PassageController(lesson, () => ({
      source: source(),
      pack: pack(),
      article: article()?.element ?? null,
      briefParagraph: number => lesson.renderRoot.querySelector(`[data-paragraph="${number}"]`),
    }));
    lesson.addController(this);
  }

  /** The passage that is shown now. */
  get shown(): ShownPassage | undefined {
    return this._passages.shown;
  }

  hostUpdated(): void {
    if (!this._lesson.isConnected) return;
    const bar = this._lesson.renderRoot.querySelector<HTMLElement>('.passage');
    bar?.togglePopover(this.shown !== undefined);
  }

  /** For the lesson's `updateComplete`: waits for a passage that is being shown; says whether there was one. */
  arrived(): Promise<boolean> {
    return this._passages.arrived();
  }

  readonly hide = (): void => this._passages.hide();

  readonly goBack = (): void => {
    this.hide();
    this._askedFrom?.focus();
    this._askedFrom?.scrollIntoView({block: 'center'});
  };

  readonly onPassageShow = (event: PassageShowEvent): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const origin = event.composedPath()[0];
    this._askedFrom = origin instanceof HTMLElement ? deepFocus(origin) : undefined;
    void this._passages.show(event.evidence);
  };

  readonly onKeyDown = ({key}: KeyboardEvent): void => {
    if (key === 'Escape' && this.shown) this.hide();
  };
}

/** The element that has the focus inside nested shadow roots. */
function deepFocus(element: HTMLElement): HTMLElement {
  const inner = element.shadowRoot?.activeElement;
  return inner instanceof HTMLElement ? deepFocus(inner) : element;
}
