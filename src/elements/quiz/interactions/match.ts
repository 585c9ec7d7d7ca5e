import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Item, MatchQuestion} from '../../../quiz/question.js';
import type {ControlsInput} from './controls-input.js';
import {optionSign} from './option-sign.js';

/** Items on the left, each with a list to choose its partner from. */
export function renderMatch({
  question,
  draft,
  locked,
  revealed,
  text,
  setDraft,
}: ControlsInput<MatchQuestion>): TemplateResult {
  const chosen: Readonly<Record<string, string>> =
    typeof draft === 'object' && !Array.isArray(draft) ? (draft as Record<string, string>) : {};
  return html`<p class="how">${question.manyToOne ? text.classifyHow : text.matchHow}</p>
    <ul class="match" role="list">
      ${question.left.map(renderRow)}
    </ul>`;

  function renderRow(item: Item): TemplateResult {
    const picked = Object.hasOwn(chosen, item.id) ? chosen[item.id] : undefined;
    return html`<li>
      <label for=${`match-${item.id}`} lang=${question.lang} dir="auto">${item.text}</label>
      <select
        id=${`match-${item.id}`}
        .value=${live(picked ?? '')}
        @change=${(event: Event) => onChange(item.id, event)}
      >
        <option value="" ?selected=${picked === undefined}>${text.choose}</option>
        ${question.right.map(
          right =>
            html`<option value=${right.id} lang=${question.lang} ?selected=${picked === right.id}>
              ${right.text}
            </option>`,
        )}
      </select>
      ${locked && revealed ? renderKey(item.id, picked) : nothing}
    </li>`;
  }

  function renderKey(left: string, picked: string | undefined): TemplateResult {
    const key = question.key[left];
    if (picked === key)
      return html`<p class="key">${optionSign(text, {picked: true, key: true})}</p>`;
    return html`<p class="key">
      ${optionSign(text, {picked: false, key: true})}
      <span lang=${question.lang}>${question.right.find(({id}) => id === key)?.text}</span>
    </p>`;
  }

  function onChange(left: string, event: Event): void {
    const right = (event.target as HTMLSelectElement).value;
    const {[left]: _, ...others} = chosen;
    const next = right === '' ? others : {...others, [left]: right};
    setDraft(Object.keys(next).length === 0 ? undefined : next);
  }
}
