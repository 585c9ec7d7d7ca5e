import {html, type TemplateResult} from 'lit';
import type {TimelineText} from '../../words/ui/timeline-text.js';

export interface TimelineControls {
  readonly text: TimelineText;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** The buttons that move the picture and step from event to event. */
export function renderControls({text, onZoom, onFit, onStep}: TimelineControls): TemplateResult {
  const button = (sign: string, label: string, onClick: () => void) =>
    html`<button type="button" title=${label} aria-label=${label} @click=${onClick}>
      ${sign}
    </button>`;
  return html`<div class="controls" part="controls" role="group" aria-label=${text.controls}>
    ${button('−', text.zoomOut, () => onZoom(2))} ${button('+', text.zoomIn, () => onZoom(0.5))}
    <button type="button" class="fit" @click=${onFit}>${text.fit}</button>
    ${button('↑', text.previous, () => onStep(-1))} ${button('↓', text.next, () => onStep(1))}
  </div>`;
}

/** What the keys move. */
interface MovedPicture {
  zoom(factor: number): void;
  move(part: number): void;
}

/** Moves the picture as a key on a button asks: plus, minus and the arrows to either side. Leaves all others alone. */
export function moveByKey(
  event: KeyboardEvent,
  direction: 'ltr' | 'rtl',
  picture: MovedPicture,
): void {
  if (!(event.target as Element).matches('button')) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const later = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (event.key) {
    case '+':
    case '=':
      picture.zoom(0.5);
      break;
    case '-':
      picture.zoom(2);
      break;
    case 'ArrowLeft':
    case 'ArrowRight':
      picture.move(event.key === later ? 0.2 : -0.2);
      break;
    default:
      return;
  }
  event.preventDefault();
}
