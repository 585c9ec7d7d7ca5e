import {html, type TemplateResult} from 'lit';
import type {QuizContext} from '../quiz-context.js';

/** The last look before a test is finished: what is answered and what is open. */
export function renderOverview({session, text, act, disabled}: QuizContext): TemplateResult {
  return html`<section part="overview" id="overview" tabindex="-1" aria-labelledby="overview-title">
    <h2 id="overview-title">${text.overview}</h2>
    <p>${text.overviewHow}</p>
    <ol class="overview" role="list">
      ${session.questions.map(({id, stem, lang}, index) => {
        const isAnswered = id in session.answers;
        return html`<li>
          <button
            type="button"
            class="quiet"
            aria-label="${text.goTo(index + 1)}: ${isAnswered ? text.answered : text.open}"
            @click=${() => act({type: 'go-to', questionId: id})}
          >
            ${index + 1}
          </button>
          <span lang=${lang} dir="auto">${stem}</span>
          <span class="state ${isAnswered ? '' : 'open'}"
            >${isAnswered ? `✓ ${text.answered}` : `○ ${text.open}`}</span
          >
        </li>`;
      })}
    </ol>
    <div class="actions">
      <button
        type="button"
        class="primary"
        ?disabled=${disabled}
        @click=${() => act({type: 'finish'})}
      >
        ${text.finish}
      </button>
    </div>
  </section>`;
}
