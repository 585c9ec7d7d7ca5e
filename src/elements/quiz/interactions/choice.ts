import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {live} from 'lit/directives/live.js';
import type {ChoiceQuestion, MultipleChoiceQuestion, Option} from '../../../quiz/question.js';
import type {ControlsInput} from './controls-input.js';
import {optionSign} from './option-sign.js';

/** Options of which one or several are right: radio buttons or checkboxes. */
export function renderChoice(
  input: ControlsInput<ChoiceQuestion | MultipleChoiceQuestion>,
): TemplateResult {
  return html`<div class="options">
    ${input.question.options.map(option => renderOption(input, option))}
  </div>`;
}

function renderOption(
  {
    question,
    draft,
    locked,
    revealed,
    refuted,
    text,
    setDraft,
  }: ControlsInput<ChoiceQuestion | MultipleChoiceQuestion>,
  option: Option,
): TemplateResult {
  const single = 'key' in question;
  const picked = single ? draft === option.id : Array.isArray(draft) && draft.includes(option.id);
  const isRefuted = refuted === option.id;
  const isKey = single ? question.key === option.id : question.keys.includes(option.id);
  const parts = {
    option: true,
    picked,
    refuted: isRefuted,
    right: revealed && isKey,
    wrong: locked && picked && (single ? !isKey : revealed && !isKey),
  };
  const onChange = (event: Event) => {
    if (single) setDraft(option.id);
    else setDraft(toggled(draft, option.id, (event.target as HTMLInputElement).checked));
  };
  return html`<div class=${classMap(parts)} part="option">
    <input
      type=${single ? 'radio' : 'checkbox'}
      name="answer"
      id=${`option-${option.id}`}
      value=${option.id}
      .checked=${live(picked)}
      ?disabled=${isRefuted}
      aria-describedby=${isRefuted ? `refuted-${option.id}` : nothing}
      @change=${onChange}
    />
    <label for=${`option-${option.id}`}>
      <span lang=${question.lang} dir="auto">${option.text}</span>
      ${signFor()}
    </label>
    ${
      isRefuted
        ? html`<p class="refutation" id=${`refuted-${option.id}`} lang=${question.lang}>
            ${option.feedback}
          </p>`
        : nothing
    }
  </div>`;

  function signFor() {
    if (!locked || !(revealed || parts.wrong)) return nothing;
    return optionSign(text, {picked, key: parts.right});
  }
}

function toggled(draft: unknown, id: string, checked: boolean): readonly string[] {
  const others = Array.isArray(draft) ? draft.filter(picked => picked !== id) : [];
  return checked ? [...others, id] : others;
}
