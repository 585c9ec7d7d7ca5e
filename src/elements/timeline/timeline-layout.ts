import {html, nothing, type TemplateResult} from 'lit';
import {renderAxisPicture} from './axis-picture.js';
import {renderEventList, type EventList} from './event-list.js';
import {renderFilterBar, type FilterBar} from './filter-bar.js';
import {renderControls, type TimelineControls} from './timeline-controls.js';
import {renderLegend} from './timeline-legend.js';

export interface TimelineLayout extends FilterBar, TimelineControls, EventList {
  /** There is something to draw, and a canvas to draw it on. */
  readonly hasCanvas: boolean;
  /** The picture is to stand without the list. */
  readonly isCanvasOnly: boolean;
  /** The picture gathers some of the events. */
  readonly hasGroups: boolean;
  readonly isPrinting: boolean;
  /** What has just happened, for those who do not see it. */
  readonly said: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The parts of a timeline in their order on the page. */
export function renderTimelineLayout(layout: TimelineLayout): TemplateResult {
  const {scene, text, details, hasCanvas, isPrinting} = layout;
  // Where there is no picture, or none on paper, the list takes its place.
  const isPicture = layout.isCanvasOnly && hasCanvas && !isPrinting;
  return html`<div
    class="timeline"
    role="group"
    aria-label=${text.label}
    @keydown=${layout.onKeyDown}
  >
    ${renderFilterBar(layout)} ${hasCanvas ? renderCanvas(layout) : nothing}
    ${isPrinting ? renderAxisPicture(scene, text) : nothing} ${isPicture ? details : nothing}
    <div class=${isPicture ? 'list visually-hidden focusable' : 'list'} part="list">
      ${renderEventList({...layout, details: isPicture ? nothing : details})}
    </div>
    ${renderLegend({
      legend: scene.legend,
      hasGroups: hasCanvas && layout.hasGroups,
      isOpen: isPrinting,
      text,
    })}
    <p class="visually-hidden" role="status">${layout.said}</p>
  </div>`;
}

function renderCanvas(layout: TimelineLayout): TemplateResult {
  return html`${renderControls(layout)}
    <div
      class="canvas"
      part="canvas"
      aria-hidden="true"
      lang=${layout.scene.pack.lang}
      @wheel=${plainWheel}
    ></div>`;
}

/** The plain wheel scrolls the page; vis would keep it for a canvas that is taller than its frame. */
const plainWheel = {
  capture: true,
  passive: true,
  handleEvent(event: WheelEvent): void {
    if (!event.ctrlKey) event.stopPropagation();
  },
};
