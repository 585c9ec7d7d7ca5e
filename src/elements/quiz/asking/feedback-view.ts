import {html, nothing, type TemplateResult} from 'lit';
import type {Question} from '../../../quiz/question.js';
import type {UiText} from '../../../words/ui/ui-text.js';
import {renderEvidence} from './evidence-view.js';
import {canRetry, isComplete, type Marked} from '../../../quiz/session.js';
import type {QuizContext} from '../quiz-context.js';

/** What the last answer is worth and why, the passage that proves it, and the ways to go on. */
export function renderFeedback(context: QuizContext, question: Question): TemplateResult {
  const {session, text, language} = context;
  const shown = session.shown!;
  const withHint = session.hints > 0;
  return html`<section
    class="panel ${panelClass(shown)}"
    part="feedback"
    id="feedback"
    tabindex="-1"
    aria-labelledby="verdict"
    aria-describedby="reason"
  >
    <p class="verdict" id="verdict">${verdict(text, language, shown, withHint)}</p>
    <p id="reason" lang=${question.lang} dir="auto">${shown.feedback}</p>
    ${
      session.revealed && question.explanation !== shown.feedback
        ? html`<p class="explanation" part="explanation" lang=${question.lang} dir="auto">
            ${question.explanation}
          </p>`
        : nothing
    }
    ${renderEvidence(context, session.revealed ? [...question.evidence, ...shown.evidence] : shown.evidence)}
    <div class="actions">
      ${
        canRetry(session)
          ? html`<button type="button" class="primary" @click=${() => context.act({type: 'retry'})}>
                ${text.tryAgain}
              </button>
              <button type="button" @click=${() => context.act({type: 'reveal'})}>
                ${text.showAnswer}
              </button>`
          : nothing
      }
      <button
        type="button"
        class=${canRetry(session) ? '' : 'primary'}
        id="next"
        @click=${() => context.act({type: 'next'})}
      >
        ${isLast(context) ? text.toResults : text.next}
      </button>
    </div>
  </section>`;
}

/** What an answer is worth, in a sentence with a sign. */
export function verdict(
  text: UiText['quiz'],
  language: string,
  {outcome, score}: Marked,
  withHint = false,
): string {
  if (outcome === 'right') return `✓ ${withHint ? text.rightWithHint : text.right}`;
  if (outcome === 'wrong') return `✗ ${text.wrong}`;
  return `○ ${text.partlyRight(new Intl.NumberFormat(language, {style: 'percent'}).format(score))}`;
}

/** The look of an outcome. */
export function panelClass({outcome}: Marked): string {
  return outcome === 'partly-right' ? 'open' : outcome;
}

function isLast({session}: QuizContext): boolean {
  return (
    session.position === session.questions.length - 1 || (session.finished && isComplete(session))
  );
}
