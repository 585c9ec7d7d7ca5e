import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineText} from '../../words/ui/timeline-text.js';
import type {LegendShapes} from '../../timeline/shapes.js';
import {sampleBar} from './time-bar.js';

export interface Legend {
  readonly legend: LegendShapes;
  /** The picture gathers some of the events. */
  readonly hasGroups: boolean;
  /** On paper nobody can open it. */
  readonly isOpen: boolean;
  readonly text: TimelineText;
}

/** Explains the shapes that are in use. */
export function renderLegend({legend, hasGroups, isOpen, text}: Legend): TemplateResult {
  const {shapes, approximate, uncertain, bracketed} = legend;
  return html`<details class="legend" part="legend" ?open=${isOpen}>
    <summary>${text.legend}</summary>
    <ul>
      ${shapes.map(shape => entry(sampleBar({shape}), text.shapes[shape]))}
      ${
        approximate
          ? entry(sampleBar({shape: 'year', approximate}), text.shapes.approximate)
          : nothing
      }
      ${uncertain ? entry(sampleBar({shape: 'year', uncertain}), text.shapes.uncertain) : nothing}
      ${bracketed ? entry(html`<span class="swatch" aria-hidden="true">[ ]</span>`, text.shapes.bracketed) : nothing}
      ${hasGroups ? entry(sampleBar({shape: 'group'}), text.shapes.group) : nothing}
    </ul>
    <p>${text.orderNote}</p>
  </details>`;
}

function entry(sign: TemplateResult, words: string): TemplateResult {
  return html`<li>${sign} ${words}</li>`;
}
