import {html, nothing, type TemplateResult} from 'lit';
import type {UiText} from '../../words/ui/ui-text.js';
import type {ShownPassage} from '../passage/passage-controller.js';

/** What is said of a passage. */
type BarText = Pick<UiText, 'lesson' | 'source'>;

/** What the reader can do about a passage that is shown. */
export interface PassageActions {
  readonly goBack: () => void;
  readonly hide: () => void;
}

/** A popover over the lesson while a passage is shown, and what a screen reader says of it. */
export function renderPassageBar(
  shown: ShownPassage | undefined,
  text: BarText,
  actions: PassageActions,
): TemplateResult {
  return html`
    <div class="passage" part="passage" popover="manual">
      ${shown && renderShown(shown, text, actions)}
    </div>
    <p class="visually-hidden" role="status">${shown && spokenWords(shown, text)}</p>
  `;
}

/** Where a passage is marked, and the way back; where it could not be marked, why, and what the pack says. */
function renderShown(
  shown: ShownPassage,
  text: BarText,
  {goBack, hide}: PassageActions,
): TemplateResult {
  const {place, words, link, notMarked} = shown;
  const isMarked = place !== 'told';
  return html`
    ${notMarked ? html`<p>${text.source.notMarked[notMarked]}</p>` : nothing}
    <p>${whereWords(shown, text)}</p>
    ${isMarked || words === '' ? nothing : html`<blockquote dir="auto">${words}</blockquote>`}
    <div class="actions">
      <button class="quiet" @click=${goBack}>${text.lesson.back}</button>
      <button class="quiet" @click=${hide}>
        ${isMarked ? text.lesson.hidePassage : text.lesson.close}
      </button>
      ${
        link === undefined
          ? nothing
          : html`<a href=${link} target="_blank" rel="noopener">${text.lesson.openPassage}</a>`
      }
    </div>
  `;
}

function spokenWords(shown: ShownPassage, text: BarText): string {
  const why = shown.notMarked ? [text.source.notMarked[shown.notMarked]] : [];
  return [...why, whereWords(shown, text), shown.words].join(' ');
}

function whereWords(shown: ShownPassage, {lesson: text, source}: BarText): string {
  const {place, notMarked, evidence} = shown;
  const {paragraph} = evidence;
  switch (place) {
    case 'article':
      return text.markedInArticle(paragraph);
    case 'brief':
      return text.markedInBrief(paragraph);
    case 'told':
      return notMarked === 'differs' ? source.earlier(paragraph) : text.toldOnly(paragraph);
  }
}
