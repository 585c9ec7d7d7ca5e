import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {live} from 'lit/directives/live.js';
import type {PassageQuestion} from '../../../quiz/question.js';
import type {ControlsInput} from './controls-input.js';
import {optionSign} from './option-sign.js';

/** Paragraphs to choose from, each with what it says. */
export function renderPassage({
  question,
  draft,
  locked,
  revealed,
  text,
  digestOf,
  setDraft,
}: ControlsInput<PassageQuestion>): TemplateResult {
  return html`<div class="options">${question.paragraphs.map(renderParagraph)}</div>`;

  function renderParagraph(paragraph: number): TemplateResult {
    const picked = draft === paragraph;
    const right = revealed && question.key === paragraph;
    const wrong = locked && picked && question.key !== paragraph;
    const digest = digestOf(paragraph);
    return html`<div class=${classMap({option: true, picked, right, wrong})} part="option">
      <input
        type="radio"
        name="answer"
        id=${`paragraph-${paragraph}`}
        .checked=${live(picked)}
        @change=${() => setDraft(paragraph)}
      />
      <label for=${`paragraph-${paragraph}`}>
        <b>${text.paragraph(paragraph)}</b>
        ${digest === undefined ? nothing : html`<span lang=${question.lang} dir="auto">${digest}</span>`}
        ${locked && (right || wrong) ? optionSign(text, {picked, key: right}) : nothing}
      </label>
    </div>`;
  }
}
