import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {NumberQuestion} from '../../../quiz/question.js';
import type {ControlsInput} from './controls-input.js';
import {optionSign} from './option-sign.js';

/**
 * A number to be typed. A text field with a numeric keyboard: `type="number"` refuses other scripts' digits and the decimal
 * comma of the reader's language, and changes the number when the wheel turns over it.
 */
export function renderNumber({
  question,
  draft,
  locked,
  revealed,
  text,
  language,
  setDraft,
}: ControlsInput<NumberQuestion>): TemplateResult {
  return html`<div class="number">
    <label for="number">${text.yourNumber}</label>
    <span class="field">
      <input
        id="number"
        type="text"
        inputmode="decimal"
        enterkeyhint="done"
        autocomplete="off"
        size="8"
        dir="ltr"
        aria-describedby="unit"
        .value=${live(draft === undefined ? '' : String(draft))}
        @input=${(event: InputEvent) => setDraft((event.target as HTMLInputElement).value)}
      />
      <span id="unit" lang=${question.lang}>${question.unit}</span>
    </span>
    ${
      locked && revealed
        ? html`<p class="key">
            ${optionSign(text, {picked: false, key: true})}
            <span dir="auto" lang=${question.lang}
              >${new Intl.NumberFormat(language).format(question.key)} ${question.unit}</span
            >
          </p>`
        : nothing
    }
  </div>`;
}
