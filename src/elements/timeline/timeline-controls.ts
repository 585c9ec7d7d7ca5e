import {html, type TemplateResult} from 'lit';
import type {TimelineText} from '../../locales/en/timeline.js';

export interface TimelineControls {
  readonly text: TimelineText;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** What a key does to the picture: a zoom factor, or a step as a part of the window. */
export type CanvasMove = {readonly zoom: number} | {readonly step: number};

/** The move that a key stands for: plus, minus and the arrows to either side. */
export function canvasMove(event: KeyboardEvent, direction: 'ltr' | 'rtl'): CanvasMove | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const later = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (event.key) {
    case '+':
    case '=':
      return {zoom: 0.5};
    case '-':
      return {zoom: 2};
    case 'ArrowLeft':
    case 'ArrowRight':
      return {step: event.key === later ? 0.2 : -0.2};
    default:
      return undefined;
  }
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
