import type {LitElement} from 'lit';
import {focusAfter, saidAfter} from './focus-after.js';
import type {Session} from '../../../quiz/session.js';
import type {QuizView} from '../quiz-view.js';

/** Leads a reader who may not see what has changed: moves the focus there, or says it in the host's `#live` region. */
export class ReaderGuide {
  private readonly _host: LitElement;

  constructor(host: LitElement) {
    this._host = host;
  }

  /** Leads the reader on from the session before to the one that the view draws. */
  follow(before: Session, view: QuizView): void {
    const target = focusAfter(before, view.session);
    if (target !== undefined) void this.focus(target);
    const said = saidAfter(before, view);
    if (said !== undefined) this.announce(said);
  }

  /** Says something politely, without moving the focus. The same words twice in a row are said twice. */
  announce(message: string): void {
    const live = this._host.renderRoot.querySelector('#live');
    if (live) live.textContent = live.textContent === message ? `${message}\u00a0` : message;
  }

  /** Puts the focus on a part once the change is drawn. */
  async focus(selector: string): Promise<void> {
    await this._host.updateComplete;
    this._host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
