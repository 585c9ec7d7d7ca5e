import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ArticlePack, Evidence} from '../../pack/article-pack.js';
import {digestOf, type QuizArticle} from '../../quiz/quiz-article.js';
import {LazyParts} from '../shared/lazy-parts.js';
import type {NotMarked, Told} from './find-on-page.js';
import {sourceLink} from './source-link.js';

/** Where a passage is shown: in the article on the page, in the brief, or only told, with a link if there is a source. */
export interface ShownPassage {
  readonly evidence: Evidence;
  readonly place: 'article' | 'brief' | 'told';
  /** Why it is only told, where the page has the article. */
  readonly notMarked: NotMarked | undefined;
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

type Mark = typeof import('./mark-passage.js');

/** Shows passages: in the page's article, else in the brief, else as words with a link to the source. */
export class PassageController implements ReactiveController {
  /** The passage that is shown now. */
  shown: ShownPassage | undefined;

  private readonly _host: ReactiveControllerHost & Element;
  private readonly _places: () => PassagePlaces;
  private readonly _parts: LazyParts<{mark: () => Promise<Mark>}>;
  private _asked?: Evidence | undefined;
  private _reading: Told['reading'];
  private _passage?: Range | undefined;
  private _removeMark?: (() => void) | undefined;
  private _endWatch?: (() => void) | undefined;

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
    this._asked = evidence;
    const {source, article, briefParagraph} = this._places();
    const place = article ?? briefParagraph(evidence.paragraph);
    // What finds and marks it is not loaded for a passage that is only told.
    if (place && !this._parts.take('mark')) await this._parts.load('mark');
    const mark = this._parts.take('mark');
    if (article) this._reading = await mark?.readingFor(source?.lang ?? '');
    if (this._asked !== evidence) return;
    this._update(evidence);
    if (this._passage) mark?.scrollToPassage(this._passage);
    const where = () => this._places().article;
    if (article)
      this._endWatch = mark?.watchArticle(this._host, where, () => this._update(evidence));
  }

  hide(): void {
    this._asked = undefined;
    this._endWatch?.();
    this._endWatch = undefined;
    this._mark(undefined);
    this.shown = undefined;
    this._host.requestUpdate();
  }

  /** Finds the passage as the page is now, and marks it. */
  private _update(evidence: Evidence): void {
    const {source, pack, article, briefParagraph} = this._places();
    const link = sourceLink(source?.url, evidence);
    const told = {source, pack, reading: this._reading};
    const found = article && this._parts.take('mark')?.findOnPage(article, evidence, told);
    if (found instanceof Range) {
      this._mark(found);
      this._show({evidence, link, place: 'article', notMarked: undefined, words: found.toString()});
      return;
    }
    const words = digestOf(source, evidence) ?? '';
    const paragraph = article ? null : briefParagraph(evidence.paragraph);
    this._mark(paragraph ? contentsOf(paragraph) : undefined);
    const place = paragraph ? 'brief' : 'told';
    this._show({evidence, link, words, place, notMarked: found ?? undefined});
  }

  private _show(shown: ShownPassage): void {
    const {shown: before} = this;
    const isSame = before?.notMarked === shown.notMarked && before?.words === shown.words;
    if (before && isSame && before.place === shown.place) return;
    this.shown = shown;
    this._host.requestUpdate();
  }

  private _mark(passage: Range | undefined): void {
    this._removeMark?.();
    this._passage = passage;
    this._removeMark = passage && this._parts.take('mark')?.highlightPassage(passage);
  }
}

function contentsOf(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}
