import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Tells the host when the page is being printed, so that it can show on paper what needs a click on the screen. A browser
 * counts the pages before it tells that the medium has changed: what is drawn only then may lack a page.
 */
export class PrintController implements ReactiveController {
  isPrinting = false;

  private readonly _host: ReactiveControllerHost;
  private readonly _query = matchMedia('print');

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this._onBeforePrint);
    window.addEventListener('afterprint', this._update);
    this._query.addEventListener('change', this._update);
    this._update();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this._onBeforePrint);
    window.removeEventListener('afterprint', this._update);
    this._query.removeEventListener('change', this._update);
  }

  private readonly _onBeforePrint = (): void => this._set(true);

  private readonly _update = (): void => this._set(this._query.matches);

  private _set(isPrinting: boolean): void {
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    this._host.requestUpdate();
  }
}
