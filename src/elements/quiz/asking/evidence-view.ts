import {html, nothing, type TemplateResult} from 'lit';
import type {Evidence} from '../../../pack/article-pack.js';
import type {QuizContext} from '../quiz-context.js';

/** A button for each passage, and the passage itself where the page has no article to show it in. */
export function renderEvidence(
  context: QuizContext,
  evidence: readonly Evidence[],
): TemplateResult | typeof nothing {
  if (evidence.length === 0) return nothing;
  const {passages, text} = context;
  return html`<div class="evidence">
    ${onePerParagraph(evidence).map(passage => {
      const isShown = isTold(context, passage);
      return html`<button
          type="button"
          class="quiet chip"
          part="passage-button"
          aria-expanded=${passages.shown?.place === 'article' ? nothing : isShown}
          @click=${() => (isShown ? passages.hide() : void passages.show(passage))}
        >
          ${text.showMe(passage.paragraph)}
        </button>
        ${isShown ? renderPassage(context) : nothing}`;
    })}
  </div>`;
}

function isTold({passages: {shown}}: QuizContext, {paragraph, from}: Evidence): boolean {
  return (
    shown?.place === 'told' &&
    shown.evidence.paragraph === paragraph &&
    shown.evidence.from === from
  );
}

function renderPassage(context: QuizContext): TemplateResult {
  const {passages, text, article} = context;
  const {evidence, words, link, notMarked} = passages.shown!;
  const {sourceText} = context;
  return html`<div class="passage" part="passage">
    ${notMarked ? html`<p>${sourceText.notMarked[notMarked]}</p>` : nothing}
    <p class="label">
      ${notMarked === 'differs' ? sourceText.earlier(evidence.paragraph) : text.inBrief(evidence.paragraph)}
    </p>
    <p lang=${article?.lang ?? nothing} dir="auto">${words}</p>
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
