import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {UiText} from '../../../words/ui/ui-text.js';

/** The word and the sign beside an option once it is known what it is worth. */
export function optionSign(
  text: UiText['quiz'],
  {picked, key}: {readonly picked: boolean; readonly key: boolean},
): TemplateResult | typeof nothing {
  if (key)
    return html`<span class="sign right"
      >✓ ${picked ? text.yoursAndRight : text.rightAnswer}</span
    >`;
  return picked ? html`<span class="sign wrong">✗ ${text.yours}</span>` : nothing;
}
