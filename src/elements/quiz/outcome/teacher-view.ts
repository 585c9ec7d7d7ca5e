import {html, nothing, type TemplateResult} from 'lit';
import {renderLinks} from './links-view.js';
import type {QuizDeeds, QuizView} from '../quiz-view.js';
import {addressWithSeed, seedOfForm} from '../share-links.js';

/** What only a teacher is offered: both forms on paper with their keys, and links to them. */
export function renderTeacher(
  view: QuizView,
  {seed, hasLinks, print}: QuizDeeds,
): TemplateResult | typeof nothing {
  const {text, session} = view;
  if (session.questions.length === 0) return nothing;
  const forms = hasLinks ? (['A', 'B'] as const) : [];
  const links = forms.map(form => ({
    label: text.linkToForm(form),
    address: addressWithSeed(location.href, seedOfForm(seed, form)),
  }));
  return html`<details class="keep" part="teacher">
    <summary>${text.teacherOnly}</summary>
    <div class="actions">
      <button type="button" @click=${() => print({bothForms: true})}>${text.printForms}</button>
    </div>
    ${renderLinks(view, 'form', links)}
  </details>`;
}
