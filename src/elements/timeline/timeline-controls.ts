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
