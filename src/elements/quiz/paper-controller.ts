import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Quiz} from '../../quiz/quiz.js';
import type {WorksheetForm} from './outcome/worksheet-view.js';
import {seedOfForm} from './share-links.js';

/** Puts a quiz on paper, by its own command and by the browser's. */
export class PaperController implements ReactiveController {
  /** What is being printed. */
  forms: readonly WorksheetForm[] = [];

  private readonly _host: ReactiveControllerHost;
  private readonly _store: () => Quiz;

  constructor(host: ReactiveControllerHost, store: () => Quiz) {
    this._host = host;
    this._store = store;
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

  /** Prints one form, or form A and form B with other questions. */
  async print({bothForms}: {readonly bothForms: boolean}): Promise<void> {
    this._show(bothForms ? await this._bothForms() : this._oneForm);
    await this._host.updateComplete;
    window.print();
  }

  private get _oneForm(): readonly WorksheetForm[] {
    return [{questions: this._store().state.session.questions}];
  }

  /** Form B has the same questions where there are no others. */
  private async _bothForms(): Promise<readonly WorksheetForm[]> {
    const store = this._store();
    const {seed, session} = store.state;
    const others = await store.questionsOf(seedOfForm(seed, 'B'));
    return [
      {name: 'A', questions: session.questions},
      {name: 'B', questions: others.length > 0 ? others : session.questions},
    ];
  }

  private _show(forms: readonly WorksheetForm[]): void {
    this.forms = forms;
    this._host.requestUpdate();
  }

  /** Drawn in a microtask, which comes before the browser lays out the paper. */
  private readonly _onBeforePrint = (): void => {
    const hasQuestions = this._store().state.session.questions.length > 0;
    if (this.forms.length === 0 && hasQuestions) this._show(this._oneForm);
  };

  private readonly _onAfterPrint = (): void => this._show([]);
}
