import {html, nothing, type TemplateResult} from 'lit';
import type {LessonText} from '../../words/ui/ui-text.js';
import type {ShownPassage} from '../passage/passage-controller.js';

/** What the reader can do about a passage that is shown. */
export interface PassageActions {
  readonly goBack: () => void;
  readonly hide: () => void;
}

/** A popover over the lesson while a passage is shown, and what a screen reader says of it. */
export function renderPassageBar(
  shown: ShownPassage | undefined,
  text: LessonText,
  actions: PassageActions,
): TemplateResult {
  return html`
    <div class="passage" part="passage" popover="manual">
      ${shown && renderShown(shown, text, actions)}
    </div>
    <p class="visually-hidden" role="status">${shown && spokenWords(shown, text)}</p>
  `;
}

/** Where a passage is marked, and the way back; where it could not be marked, what it says. */
function renderShown(
  shown: ShownPassage,
  text: LessonText,
  {goBack, hide}: PassageActions,
): TemplateResult {
  const {place, words, link} = shown;
  const isMarked = place !== 'told';
  return html`
    <p>${whereWords(shown, text)}</p>
    ${isMarked || words === '' ? nothing : html`<blockquote dir="auto">${words}</blockquote>`}
    <div class="actions">
      <button class="quiet" @click=${goBack}>${text.back}</button>
      <button class="quiet" @click=${hide}>${isMarked ? text.hidePassage : text.close}</button>
      ${
        link === undefined
          ? nothing
          : html`<a href=${link} target="_blank" rel="noopener">${text.openPassage}</a>`
      }
    </div>
  `;
}

function spokenWords(shown: ShownPassage, text: LessonText): string {
  return `${whereWords(shown, text)} ${shown.words}`;
}

function whereWords({place, evidence: {paragraph}}: ShownPassage, text: LessonText): string {
  switch (place) {
    case 'article':
      return text.markedInArticle(paragraph);
    case 'brief':
      return text.markedInBrief(paragraph);
    case 'told':
      return text.toldOnly(paragraph);
  }
}
