import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {WorksheetForm} from './outcome/worksheet-view.js';

/** Puts a quiz on paper, by its own command and by the browser's. */
export class PaperController implements ReactiveController {
  /** What is being printed. */
  forms: readonly WorksheetForm[] = [];

  private readonly _host: ReactiveControllerHost;
  private readonly _defaultForms: () => readonly WorksheetForm[];

  constructor(host: ReactiveControllerHost, defaultForms: () => readonly WorksheetForm[]) {
    this._host = host;
    this._defaultForms = defaultForms;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this._onBeforePrint);
    window.addEventListener('afterprint', this._onAfterPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this._onBeforePrint);
    window.removeEventListener('afterprint', this._onAfterPrint);
  }

  async print(forms: readonly WorksheetForm[]): Promise<void> {
    this._show(forms);
    await this._host.updateComplete;
    window.print();
  }

  private _show(forms: readonly WorksheetForm[]): void {
    this.forms = forms;
    this._host.requestUpdate();
  }

  /** Drawn in a microtask, which comes before the browser lays out the paper. */
  private readonly _onBeforePrint = (): void => {
    if (this.forms.length === 0) this._show(this._defaultForms());
  };

  private readonly _onAfterPrint = (): void => this._show([]);
}
