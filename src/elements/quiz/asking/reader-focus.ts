import type {LitElement} from 'lit';
import {interactionOf} from '../../../quiz/interactions/interactions.js';
import {currentQuestion, type Session} from '../../../quiz/session.js';
import type {QuizContext} from '../quiz-context.js';
import {hintText} from './question-view.js';

/** Brings a reader who may not see what has changed to it: moves the focus there, or says it in the host's `#live` region. */
export class ReaderFocus {
  private readonly _host: LitElement;

  constructor(host: LitElement) {
    this._host = host;
  }

  /** Goes from the session before to the one that is drawn now. */
  follow(before: Session, context: QuizContext): void {
    const target = focusAfter(before, context.session);
    if (target !== undefined) void this.moveTo(target);
    const said = saidAfter(before, context);
    if (said !== undefined) this.announce(said);
  }

  /** Says something politely, without moving the focus. The same words twice in a row are said twice. */
  announce(message: string): void {
    const live = this._host.renderRoot.querySelector('#live');
    if (live) live.textContent = live.textContent === message ? `${message}\u00a0` : message;
  }

  /** Puts the focus on a part once the change is drawn. */
  async moveTo(selector: string): Promise<void> {
    await this._host.updateComplete;
    this._host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** Where the focus belongs after the reader has done something; nowhere else if what he was at is still there. */
function focusAfter(before: Session, session: Session): string | undefined {
  const isNew = before.phase !== session.phase || before.position !== session.position;
  if (session.incomplete) return 'fieldset :is(input, select, button):not(:disabled)';
  if (session.phase === 'asking')
    return isNew || before.answers !== session.answers ? '#stem' : undefined;
  if (session.phase === 'feedback')
    return isNew || before.revealed !== session.revealed ? '#feedback' : undefined;
  return isNew ? `#${session.phase}` : undefined;
}

/** What has to be said, because the focus stays where it was. */
function saidAfter(before: Session, context: QuizContext): string | undefined {
  const {session, text} = context;
  const question = currentQuestion(session);
  if (!question) return undefined;
  if (session.incomplete) return text[interactionOf(question).lack(session.draft)];
  return session.hints > before.hints && session.position === before.position
    ? hintText(context, question)
    : undefined;
}
