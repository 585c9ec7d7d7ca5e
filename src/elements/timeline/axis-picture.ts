import {html, nothing, svg, type TemplateResult} from 'lit';
import type {TimelineText} from '../../locales/en/timeline.js';
import {certainSpan, clip, fractions} from '../../timeline/span.js';
import {mainWindow} from '../../timeline/main-window.js';
import type {TimelineView} from '../../timeline/timeline-view.js';
import {windowWords} from '../../timeline/window-words.js';

const WIDTH = 720;
const ROW = 18;
const MOST = 40;

/** A still picture of the axis for the printed page: a line for what is possible, a bar for what is certain. */
export function renderAxisPicture(
  view: TimelineView,
  text: TimelineText,
): TemplateResult | typeof nothing {
  const {model} = view;
  const window = mainWindow(model, view.places);
  if (!window) return nothing;
  const drawn = [...view.places.slice(0, MOST)].flatMap(place => {
    const shown =
      place < model.undated && clip({from: model.from[place]!, to: model.to[place]!}, window);
    return shown ? {place, shown} : [];
  });
  const bars = drawn.map(({place, shown}, row) => {
    const entry = model.entries[place]!;
    const {from, to} = fractions(shown, window);
    const certain = certainSpan(model.boundsOf(entry), model.written);
    const solid = certain && clip(certain, window);
    const part = solid && fractions(solid, window);
    const y = row * ROW + 14;
    const x = from * WIDTH;
    const isLate = from > 0.6;
    return svg`
      <rect class="possible" x=${x} y=${y} width=${Math.max(2, (to - from) * WIDTH)} height="4" />
      ${part ? svg`<rect class="solid" x=${part.from * WIDTH} y=${y} width=${Math.max(2, (part.to - part.from) * WIDTH)} height="4" />` : nothing}
      <text x=${isLate ? to * WIDTH : x} y=${y - 3} text-anchor=${isLate ? 'end' : 'start'}>${entry.label}</text>`;
  });
  return html`<figure class="axis-picture">
    <svg viewBox="0 0 ${WIDTH} ${drawn.length * ROW + 8}" aria-hidden="true">${bars}</svg>
    <figcaption>${windowWords(window, text)}</figcaption>
  </figure>`;
}
