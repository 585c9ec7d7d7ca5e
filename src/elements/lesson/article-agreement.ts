import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ArticlePack} from '../../pack/article-pack.js';

/** Counts the facts of a pack that the article on the page contradicts, and counts anew when the article changes. */
export class ArticleAgreement implements ReactiveController {
  /** How many facts and events differ, as far as is known by now. */
  differences = 0;

  private readonly _host: ReactiveControllerHost & Element;
  private readonly _sides: () => {
    readonly pack: ArticlePack | undefined;
    readonly article: Element | undefined;
  };
  private _held?: {readonly pack: ArticlePack; readonly article: Element} | undefined;
  private _endWatch?: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, sides: ArticleAgreement['_sides']) {
    this._host = host;
    this._sides = sides;
    host.addController(this);
  }

  hostUpdated(): void {
    const {pack, article} = this._sides();
    if (pack === this._held?.pack && article === this._held?.article) return;
    this._let();
    if (!pack || !article || !this._host.isConnected) return;
    this._held = {pack, article};
    // Without the part that compares, passages are not marked either.
    this._hold(this._held).catch(() => undefined);
  }

  hostDisconnected(): void {
    this._let();
  }

  private _let(): void {
    this._endWatch?.();
    this._endWatch = undefined;
    this._held = undefined;
    this._say(0);
  }

  private async _hold(held: {
    readonly pack: ArticlePack;
    readonly article: Element;
  }): Promise<void> {
    const {countDifferences, readingFor, watchArticle} =
      await import('../passage/compare-article.js');
    const {pack, article} = held;
    const told = {source: pack.article, pack, reading: await readingFor(pack.lang)};
    if (this._held !== held) return;
    const count = () => this._say(countDifferences(article, told));
    const where = () => this._sides().article ?? null;
    this._endWatch = watchArticle(this._host, where, () =>
      where() === article ? count() : this._host.requestUpdate(),
    );
    count();
  }

  private _say(differences: number): void {
    if (differences === this.differences) return;
    this.differences = differences;
    this._host.requestUpdate();
  }
}
