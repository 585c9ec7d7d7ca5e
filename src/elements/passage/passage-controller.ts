import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ArticlePack, Evidence} from '../../pack/article-pack.js';
import {findPassage} from './find-passage.js';
import {highlightPassage} from './highlight-passage.js';
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

  private readonly _host: ReactiveControllerHost;
  private readonly _places: () => PassagePlaces;
  private _removeMark?: () => void;

  constructor(host: ReactiveControllerHost, places: () => PassagePlaces) {
    this._host = host;
    this._places = places;
    host.addController(this);
  }

  show(evidence: Evidence): void {
    this.hide();
    const {pack, article, briefParagraph} = this._places();
    const paragraphs = pack?.article.paragraphs ?? [];
    const link = sourceLink(pack?.article.url, evidence);
    const passage = article && findPassage(article, evidence, paragraphs.at(-1)?.number);
    if (passage) {
      this._mark(passage);
      this.shown = {evidence, link, place: 'article', words: passage.toString()};
      return;
    }
    const words = paragraphs.find(({number}) => number === evidence.paragraph)?.digest ?? '';
    const paragraph = article ? null : briefParagraph(evidence.paragraph);
    if (paragraph) this._mark(contentsOf(paragraph));
    this.shown = {evidence, link, words, place: paragraph ? 'brief' : 'told'};
  }

  hide(): void {
    this._removeMark?.();
    this._removeMark = undefined;
    this.shown = undefined;
    this._host.requestUpdate();
  }

  hostDisconnected(): void {
    this.hide();
  }

  private _mark(passage: Range): void {
    this._removeMark = highlightPassage(passage);
  }
}

function contentsOf(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}
