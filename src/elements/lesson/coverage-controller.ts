import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ArticlePack} from '../../pack/article-pack.js';
import type {Coverage} from '../../questions/make-bank.js';

/** Works out why the facts of a pack are not asked. Loads what that takes only where it is asked for. */
export class CoverageController implements ReactiveController {
  /** What became of each fact and event; empty until that is known. */
  coverage: readonly Coverage[] = [];

  private readonly _host: ReactiveControllerHost;
  private _pack?: ArticlePack;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Explains a pack, or, without one, nothing. The same pack again costs nothing. */
  async explain(pack: ArticlePack | undefined): Promise<void> {
    if (pack === this._pack) return;
    this._pack = pack;
    this.coverage = [];
    if (!pack) return;
    const {makeBank} = await import('../../questions/make-bank.js');
    if (this._pack !== pack) return;
    this.coverage = makeBank(pack).coverage;
    this._host.requestUpdate();
  }
}
