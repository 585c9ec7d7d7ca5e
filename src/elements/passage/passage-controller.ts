import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Evidence} from '../../pack/article-pack.js';
import {digestOf, type QuizArticle} from '../../quiz/quiz-article.js';
import {LazyParts} from '../shared/lazy-parts.js';
import {sourceLink} from './source-link.js';

/** Where a passage is shown: in the article on the page, in the brief, or only told, with a link if there is a source. */
export interface ShownPassage {
  readonly evidence: Evidence;
  readonly place: 'article' | 'brief' | 'told';
  /** The article's own words, where the page has them; else the pack's. */
  readonly words: string;
  readonly link: string | undefined;
}

/** Where a passage can be shown. */
export interface PassagePlaces {
  /** What the pack says of the article. */
  readonly source: QuizArticle | undefined;
  /** The article on the page. */
  readonly article: Element | null;
  /** The paragraph of the brief with this number, if the brief is shown. */
  briefParagraph(number: number): Element | null;
}

/** Shows passages: in the page's article, else in the brief, else as words with a link to the source. */
export class PassageController implements ReactiveController {
  /** The passage that is shown now. */
  shown: ShownPassage | undefined;

  private readonly _host: ReactiveControllerHost;
  private readonly _places: () => PassagePlaces;
  private readonly _parts: LazyParts<{mark: () => Promise<typeof import('./mark-passage.js')>}>;
  private _asked?: Evidence | undefined;
  private _removeMark?: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, places: () => PassagePlaces) {
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
    this._asked = evidence;
    const {article, briefParagraph} = this._places();
    const place = article ?? briefParagraph(evidence.paragraph);
    // What finds and marks it is not loaded for a passage that is only told.
    if (place && !this._parts.take('mark')) await this._parts.load('mark');
    if (this._asked !== evidence) return;
    this.shown = this._find(evidence);
    this._host.requestUpdate();
  }

  hide(): void {
    this._asked = undefined;
    this._removeMark?.();
    this._removeMark = undefined;
    this.shown = undefined;
    this._host.requestUpdate();
  }

  private _find(evidence: Evidence): ShownPassage {
    const {source, article, briefParagraph} = this._places();
    const link = sourceLink(source?.url, evidence);
    const passage =
      article &&
      this._parts.take('mark')?.findPassage(article, evidence, source?.paragraphs.at(-1)?.number);
    if (passage) {
      this._mark(passage);
      return {evidence, link, place: 'article', words: passage.toString()};
    }
    const words = digestOf(source, evidence) ?? '';
    const paragraph = article ? null : briefParagraph(evidence.paragraph);
    if (paragraph) this._mark(contentsOf(paragraph));
    return {evidence, link, words, place: paragraph ? 'brief' : 'told'};
  }

  private _mark(passage: Range): void {
    this._removeMark = this._parts.take('mark')?.highlightPassage(passage);
  }
}

function contentsOf(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}
