import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ArticlePack, Evidence} from '../../pack/article-pack.js';
import {digestOf, type QuizArticle} from '../../quiz/quiz-article.js';
import {LazyParts} from '../shared/lazy-parts.js';
import type {NotMarked} from './find-on-page.js';
import {sourceLink} from './source-link.js';

/** Where a passage is shown: in the article on the page, in the brief, or only told, with a link if there is a source. */
export interface ShownPassage {
  readonly evidence: Evidence;
  readonly place: 'article' | 'brief' | 'told';
  /** Why it is only told, where the page has the article. */
  readonly notMarked?: NotMarked;
  /** The article's own words, where the page has them; else the pack's. */
  readonly words: string;
  readonly link: string | undefined;
}

/** Where a passage can be shown. */
export interface PassagePlaces {
  /** What the pack says of the article. */
  readonly source: QuizArticle | undefined;
  /** What the passages are to bear out; absent where only a quiz file is played. */
  readonly pack: ArticlePack | undefined;
  /** The article on the page. */
  readonly article: Element | null;
  /** The paragraph of the brief with this number, if the brief is shown. */
  briefParagraph(number: number): Element | null;
}

/** Shows passages: in the page's article, else in the brief, else as words with a link to the source. */
export class PassageController implements ReactiveController {
  /** The passage that is shown now. */
  shown: ShownPassage | undefined;

  private readonly _host: ReactiveControllerHost & Element;
  private readonly _places: () => PassagePlaces;
  private readonly _parts: LazyParts<{mark: () => Promise<typeof import('./mark-passage.js')>}>;
  private _asked?: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element, places: () => PassagePlaces) {
    this._host = host;
    this._places = places;
    this._parts = new LazyParts(host, {mark: () => import('./mark-passage.js')});
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** For the host's `updateComplete`: waits for a passage that is being shown; says whether there was one. */
  arrived(): Promise<boolean> {
    return this._parts.arrived();
  }

  /** Resolves when the passage is shown, unless another one, or none, is to be shown by then. */
  async show(evidence: Evidence): Promise<void> {
    this.hide();
    const {signal} = (this._asked = new AbortController());
    const {_host: host, _places: places} = this;
    const {source, article, briefParagraph} = places();
    const paragraph = article ? null : briefParagraph(evidence.paragraph);
    // What finds and marks it is not loaded for a passage that is only told.
    if ((article ?? paragraph) && !this._parts.take('mark')) await this._parts.load('mark');
    if (signal.aborted) return;
    const mark = this._parts.take('mark');
    const link = sourceLink(source?.url, evidence);
    const words = digestOf(source, evidence) ?? '';
    if (article && mark) {
      return mark.followPassage({host, places, evidence, signal}, found =>
        this._show(
          typeof found === 'string'
            ? {evidence, link, words, place: 'told', notMarked: found}
            : {evidence, link, words: found.words, place: 'article'},
        ),
      );
    }
    if (paragraph) mark?.markParagraph(paragraph, signal);
    this._show({evidence, link, words, place: paragraph ? 'brief' : 'told'});
  }

  hide(): void {
    this._asked?.abort();
    this._show(undefined);
  }

  private _show(shown: ShownPassage | undefined): void {
    this.shown = shown;
    this._host.requestUpdate();
  }
}
