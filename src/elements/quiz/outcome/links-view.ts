import {html, type TemplateResult} from 'lit';
import type {QuizContext} from '../quiz-context.js';

/** An address of the page that leads to certain questions. */
export interface QuizLink {
  readonly label: string;
  readonly address: string;
}

/** Addresses to be copied. */
export function renderLinks(
  {text, focus}: QuizContext,
  name: string,
  links: readonly QuizLink[],
): TemplateResult {
  return html`${links.map(({label, address}, index) => {
    const id = `${name}-${index}`;
    return html`<p class="field link">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="url"
        readonly
        .value=${address}
        @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
      />
      <button
        type="button"
        aria-label=${`${text.copy}: ${label}`}
        @click=${() => void copy(address)}
      >
        ${text.copy}
      </button>
    </p>`;
  })}`;

  async function copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      focus.announce(text.copied);
    } catch {
      // The address stands in the field: it can be copied from there.
    }
  }
}
