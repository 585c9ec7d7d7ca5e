import {html, nothing, type TemplateResult} from 'lit';
import {renderLinks, type QuizLink} from './links-view.js';
import type {QuizView} from './quiz-view.js';

/** What only a teacher is offered: both forms on paper with their keys, and links to them. */
export function renderTeacher(
  view: QuizView,
  {print, links}: {readonly print: () => void; readonly links: readonly QuizLink[]},
): TemplateResult | typeof nothing {
  const {text, session} = view;
  if (session.questions.length === 0) return nothing;
  return html`<details class="keep" part="teacher">
    <summary>${text.teacherOnly}</summary>
    <div class="actions"><button type="button" @click=${print}>${text.printForms}</button></div>
    ${renderLinks(view, 'form', links)}
  </details>`;
}
