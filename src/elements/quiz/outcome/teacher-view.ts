import {html, nothing, type TemplateResult} from 'lit';
import {renderLinks} from './links-view.js';
import type {QuizContext} from '../quiz-context.js';
import {addressWithSeed, seedOfForm} from '../share-links.js';

/** What only a teacher is offered: both forms on paper with their keys, and links to them. */
export function renderTeacher(context: QuizContext): TemplateResult | typeof nothing {
  const {text, session, state, hasLinks, print} = context;
  const {seed, hasOthers} = state;
  if (session.questions.length === 0) return nothing;
  const forms = hasLinks ? (['A', 'B'] as const) : [];
  const links = forms.map(form => ({
    label: text.linkToForm(form),
    address: addressWithSeed(location.href, seedOfForm(seed, form)),
  }));
  return html`<details class="keep" part="teacher">
    <summary>${text.teacherOnly}</summary>
    <div class="actions">
      <button type="button" @click=${() => print({bothForms: hasOthers})}>
        ${hasOthers ? text.printForms : text.print}
      </button>
    </div>
    ${renderLinks(context, 'form', links)}
  </details>`;
}
