import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Question} from '../../../quiz/question.js';
import {renderEvidence} from './evidence-view.js';
import {renderFeedback} from './feedback-view.js';
import {renderChoice} from '../interactions/choice.js';
import type {Interaction} from '../interactions/interaction.js';
import {isChoice} from '../interactions/is-choice.js';
import {renderProgress} from './progress-view.js';
import {hintCount} from '../../../quiz/session.js';
import {digestOf, type QuizView} from '../quiz-view.js';
import {refutableOptions} from '../../../quiz/refutable-options.js';

/** One question: where the reader is, the stem with its controls, hints, and the button or the feedback. */
export function renderQuestion(view: QuizView, question: Question): TemplateResult {
  const {session, disabled} = view;
  const locked = session.phase === 'feedback';
  return html`${renderProgress(view)}
    <form part="question" novalidate @submit=${onSubmit}>
      ${keyed(
        question.id,
        html`<fieldset ?disabled=${locked || disabled}>
          <legend>
            <span id="stem" part="stem" tabindex="-1" lang=${question.lang} dir="auto"
              >${question.stem}</span
            >
          </legend>
          ${renderControls(view, question)}
        </fieldset>`,
      )}
      ${renderHints(view, question)}
      ${locked ? renderFeedback(view, question) : renderActions(view, question)}
    </form>`;

  function onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (!disabled) view.act({type: 'check', at: new Date().toISOString()});
  }
}

function renderControls(view: QuizView, question: Question): TemplateResult {
  const {session, language, text, pack} = view;
  const locked = session.phase === 'feedback';
  const rest: Omit<Interaction, 'question'> = {
    draft: session.draft,
    locked,
    revealed: locked && session.revealed,
    refuted: refutedOption(view, question),
    text,
    language,
    digestOf: paragraph => digestOf(pack, paragraph),
    setDraft: response => view.act({type: 'draft', response}),
    announce: view.announce,
    focus: view.focus,
  };
  return isChoice(question) ? renderChoice({...rest, question}) : view.renderMore(question, rest);
}

function renderActions(view: QuizView, question: Question): TemplateResult {
  const {session, text, disabled, act} = view;
  const isTest = session.mode === 'test';
  return html`${
      session.incomplete
        ? html`<p class="incomplete" id="incomplete">
            <span aria-hidden="true">○</span>
            ${question.interaction === 'number' && session.draft ? text.notANumber : text.nothingChosen}
          </p>`
        : nothing
    }
    <div class="actions">
      <button type="submit" class="primary" part="check-button" ?disabled=${disabled}>
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
function renderHints(view: QuizView, question: Question): TemplateResult | typeof nothing {
  const {session, text} = view;
  const paragraph = question.evidence[0]?.paragraph;
  if (session.phase !== 'asking' || session.hints === 0 || paragraph === undefined) return nothing;
  return html`<div class="hint" part="hint">
    <p>${text.lookIn(text.paragraph(paragraph))}</p>
    ${renderEvidence(view, [{paragraph}])}
  </div>`;
}

/** What is said aloud of the hint that was taken last. */
export function hintText({session, text}: QuizView, question: Question): string {
  const option =
    'options' in question && session.hints > 1
      ? question.options.find(({id}) => id === refutableOptions(question)[0])
      : undefined;
  if (option) return `${text.oneRefuted} ${option.text}. ${option.feedback}`;
  return text.lookIn(text.paragraph(question.evidence[0]?.paragraph ?? 0));
}

function refutedOption({session}: QuizView, question: Question): string | undefined {
  return session.hints > 1 ? refutableOptions(question)[0] : undefined;
}
