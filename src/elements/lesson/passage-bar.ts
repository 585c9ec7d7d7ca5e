import {html, nothing, type TemplateResult} from 'lit';
import type {LessonText} from '../../locales/en/lesson.js';
import type {ShownPassage} from '../passage/passage-controller.js';

/** What the reader can do about a passage that is shown. */
export interface PassageActions {
  readonly onBack: () => void;
  readonly onHide: () => void;
}

/** Says where a passage is marked, and the way back; where it could not be marked, what it says. */
export function renderPassageBar(
  {evidence, place, words, link}: ShownPassage,
  text: LessonText,
  {onBack, onHide}: PassageActions,
): TemplateResult {
  const isMarked = place !== 'told';
  return html`
    <p>${whereWords(place, evidence.paragraph, text)}</p>
    ${isMarked || words === '' ? nothing : html`<blockquote dir="auto">${words}</blockquote>`}
    <div class="actions">
      <button class="quiet" @click=${onBack}>${text.back}</button>
      <button class="quiet" @click=${onHide}>${isMarked ? text.hidePassage : text.close}</button>
      ${
        link === undefined
          ? nothing
          : html`<a href=${link} target="_blank" rel="noopener">${text.openPassage}</a>`
      }
    </div>
  `;
}

/** What a screen reader says: where the passage is, and the passage. */
export function passageWords({evidence, place, words}: ShownPassage, text: LessonText): string {
  return `${whereWords(place, evidence.paragraph, text)} ${words}`;
}

function whereWords(place: ShownPassage['place'], paragraph: number, text: LessonText): string {
  switch (place) {
    case 'article':
      return text.markedInArticle(paragraph);
    case 'brief':
      return text.markedInBrief(paragraph);
    case 'told':
      return text.toldOnly(paragraph);
  }
}
