import {html, nothing, type TemplateResult} from 'lit';
import type {LessonText} from '../../words/ui/ui-text.js';
import type {Coverage} from '../../questions/make-bank.js';

/** Why no question asks for the facts of a pack, fact by fact, for whoever writes the pack. */
export function renderCoverage(
  coverage: readonly Coverage[],
  text: LessonText,
): TemplateResult | typeof nothing {
  if (coverage.length === 0) return nothing;
  return html`<details class="coverage" part="coverage">
    <summary>${text.whyNoQuestions}</summary>
    <dl>
      ${coverage.map(
        ({id, questions, excluded}) =>
          html`<dt><code>${id}</code></dt>
            <dd lang=${excluded === undefined ? nothing : 'en'}>
              ${excluded ?? text.otherKinds(questions.length)}
            </dd>`,
      )}
    </dl>
  </details>`;
}
