import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Quiz, QuizChange} from '../../quiz/quiz.js';

/** Draws an element anew with every change of its quiz, for as long as the element is on the page. */
export class StoreSubscription implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _store: () => Quiz;
  private readonly _onChange: (change: QuizChange) => void;
  private _isConnected = false;
  private _end?: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    store: () => Quiz,
    onChange: (change: QuizChange) => void,
  ) {
    this._host = host;
    this._store = store;
    this._onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this._isConnected = true;
    this.renew();
  }

  hostDisconnected(): void {
    this._isConnected = false;
    this._end?.();
  }

  /** Follows the quiz that the host has now. */
  renew(): void {
    this._end?.();
    if (!this._isConnected) return;
    this._end = this._store().subscribe(change => {
      this._host.requestUpdate();
      this._onChange(change);
    });
    this._host.requestUpdate();
  }
}
