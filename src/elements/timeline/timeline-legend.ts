import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineText} from '../../locales/en/timeline.js';
import type {LegendShapes} from '../../timeline/legend-shapes.js';
import {sampleBar} from './time-bar.js';

/** Explains the shapes that are in use; `grouped` if the picture gathers events. */
export function renderLegend(
  legend: LegendShapes,
  grouped: boolean,
  text: TimelineText,
): TemplateResult {
  const {shapes, approximate, uncertain, bracketed} = legend;
  return html`<details class="legend" part="legend">
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
      ${grouped ? entry(sampleBar({shape: 'group'}), text.shapes.group) : nothing}
    </ul>
    <p>${text.orderNote}</p>
  </details>`;
}

function entry(sign: TemplateResult, words: string): TemplateResult {
  return html`<li>${sign} ${words}</li>`;
}
