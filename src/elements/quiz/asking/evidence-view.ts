import {html, nothing, type TemplateResult} from 'lit';
import type {Evidence} from '../../../pack/article-pack.js';
import type {QuizView} from '../quiz-view.js';

/** A button for each passage, and the passage itself where the page has no article to show it in. */
export function renderEvidence(
  view: QuizView,
  evidence: readonly Evidence[],
): TemplateResult | typeof nothing {
  const passages = onePerParagraph(evidence);
  if (passages.length === 0) return nothing;
  return html`<div class="evidence">
    ${passages.map(passage => {
      const isShown = isTold(view, passage);
      return html`<button
          type="button"
          class="quiet chip"
          part="passage-button"
          aria-expanded=${view.shownPassage?.place === 'article' ? nothing : isShown}
          @click=${() => (isShown ? view.hidePassage() : view.showPassage(passage))}
        >
          ${view.text.showMe(passage.paragraph)}
        </button>
        ${isShown ? renderPassage(view) : nothing}`;
    })}
  </div>`;
}

function isTold({shownPassage}: QuizView, {paragraph, from}: Evidence): boolean {
  return (
    shownPassage?.place === 'told' &&
    shownPassage.evidence.paragraph === paragraph &&
    shownPassage.evidence.from === from
  );
}

function renderPassage({shownPassage, text, pack}: QuizView): TemplateResult {
  const {evidence, words, link} = shownPassage!;
  return html`<div class="passage" part="passage">
    <p class="label">${text.inBrief(evidence.paragraph)}</p>
    <p lang=${pack?.lang ?? nothing} dir="auto">${words}</p>
    ${
      link === undefined
        ? nothing
        : html`<p>
            <a href=${link} target="_blank" rel="noopener"
              >${text.openSource} <span aria-hidden="true">↗</span></a
            >
          </p>`
    }
  </div>`;
}

/** Several facts of one paragraph share a button; the first with anchors marks the most. */
function onePerParagraph(evidence: readonly Evidence[]): readonly Evidence[] {
  const paragraphs = [...new Set(evidence.map(({paragraph}) => paragraph))];
  return paragraphs.map(number => {
    const own = evidence.filter(({paragraph}) => paragraph === number);
    return own.find(({from}) => from !== undefined) ?? own[0]!;
  });
}
