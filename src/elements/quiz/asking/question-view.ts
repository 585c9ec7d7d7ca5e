import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {interactionOf} from '../../../quiz/interactions/interactions.js';
import type {Question} from '../../../quiz/question.js';
import {digestOf} from '../../../quiz/quiz-article.js';
import {hintCount} from '../../../quiz/session.js';
import type {ControlsInput} from '../interactions/controls-input.js';
import {renderControls} from '../interactions/controls.js';
import type {QuizContext} from '../quiz-context.js';
import {renderEvidence} from './evidence-view.js';
import {renderFeedback} from './feedback-view.js';
import {renderProgress} from './progress-view.js';

/** One question: where the reader is, the stem with its controls, hints, and the button or the feedback. */
export function renderQuestion(context: QuizContext, question: Question): TemplateResult {
  const {session, disabled} = context;
  const locked = session.phase === 'feedback';
  return html`${renderProgress(context)}
    <div part="question" @keydown=${onKeyDown}>
      ${keyed(
        question.id,
        html`<fieldset ?disabled=${locked || disabled}>
          <legend>
            <span id="stem" part="stem" tabindex="-1" lang=${question.lang} dir="auto"
              >${question.stem}</span
            >
          </legend>
          ${renderControls(context.parts, controlsInput(context, question))}
        </fieldset>`,
      )}
      ${renderHints(context, question)}
      ${locked ? renderFeedback(context, question) : renderActions(context, question)}
    </div>`;

  /** Enter in a field checks the answer, as in a form; a frame may forbid to submit one. */
  function onKeyDown(event: KeyboardEvent): void {
    const isInField = (event.target as Element).matches('input');
    if (event.key !== 'Enter' || !isInField || event.isComposing || hasModifier(event)) return;
    event.preventDefault();
    if (!disabled) context.act({type: 'check'});
  }
}

function controlsInput(context: QuizContext, question: Question): ControlsInput {
  const {session, language, text, article, focus} = context;
  const locked = session.phase === 'feedback';
  return {
    question,
    draft: session.draft,
    locked,
    revealed: locked && session.revealed,
    refuted: refutedOption(context, question),
    text,
    language,
    digestOf: paragraph => digestOf(article, {paragraph}),
    setDraft: response => context.act({type: 'draft', response}),
    announce: message => focus.announce(message),
    focus: selector => void focus.moveTo(selector),
  };
}

function renderActions(context: QuizContext, question: Question): TemplateResult {
  const {session, text, disabled, act} = context;
  const isTest = session.mode === 'test';
  return html`${
      session.incomplete
        ? html`<p class="incomplete" id="incomplete">
            <span aria-hidden="true">○</span>
            ${text[interactionOf(question).lack(session.draft)]}
          </p>`
        : nothing
    }
    <div class="actions">
      <button
        type="button"
        class="primary"
        id="check"
        part="check-button"
        ?disabled=${disabled}
        @click=${() => act({type: 'check'})}
      >
        ${isTest ? text.save : text.check}
      </button>
      ${
        session.hints < hintCount(session)
          ? html`<button type="button" ?disabled=${disabled} @click=${() => act({type: 'hint'})}>
              ${text.hint}
            </button>`
          : nothing
      }
      <span class="spread"></span>
      ${
        session.position > 0
          ? html`<button
              type="button"
              class="quiet"
              ?disabled=${disabled}
              @click=${() => act({type: 'back'})}
            >
              ${text.back}
            </button>`
          : nothing
      }
      <button type="button" class="quiet" ?disabled=${disabled} @click=${() => act({type: 'next'})}>
        ${isTest && session.position === session.questions.length - 1 ? text.toOverview : text.skip}
      </button>
    </div>`;
}

/** The first hint names the paragraph and offers to show it; the second refutes an option, which says so itself. */
function renderHints(context: QuizContext, question: Question): TemplateResult | typeof nothing {
  const {session, text} = context;
  const paragraph = question.evidence[0]?.paragraph;
  if (session.phase !== 'asking' || session.hints === 0 || paragraph === undefined) return nothing;
  return html`<div class="hint" part="hint">
    <p>${text.lookIn(text.paragraph(paragraph))}</p>
    ${renderEvidence(context, [{paragraph}])}
  </div>`;
}

/** What is said aloud of the hint that was taken last. */
export function hintText({session, text}: QuizContext, question: Question): string {
  const option =
    'options' in question && session.hints > 1
      ? question.options.find(({id}) => id === interactionOf(question).refutable(question)[0])
      : undefined;
  if (option) return `${text.oneRefuted} ${option.text}. ${option.feedback}`;
  return text.lookIn(text.paragraph(question.evidence[0]?.paragraph ?? 0));
}

function hasModifier({altKey, ctrlKey, metaKey}: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}

function refutedOption({session}: QuizContext, question: Question): string | undefined {
  return session.hints > 1 ? interactionOf(question).refutable(question)[0] : undefined;
}
