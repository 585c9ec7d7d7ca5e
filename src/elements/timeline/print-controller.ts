import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells the host when the page is being printed, so that it can show on paper what needs a click on the screen. */
export class PrintController implements ReactiveController {
  isPrinting = false;

  private readonly _host: ReactiveControllerHost;
  private readonly _query = matchMedia('print');

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._query.addEventListener('change', this._update);
    this._update();
  }

  hostDisconnected(): void {
    this._query.removeEventListener('change', this._update);
  }

  private readonly _update = (): void => {
    if (this._query.matches === this.isPrinting) return;
    this.isPrinting = this._query.matches;
    this._host.requestUpdate();
  };
}
