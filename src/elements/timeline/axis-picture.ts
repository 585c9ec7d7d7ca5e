import {html, nothing, svg, type TemplateResult} from 'lit';
import type {TimelineText} from '../../locales/en/timeline.js';
import {mainWindow} from '../../timeline/main-window.js';
import {certainSpan, clip, fractions, type Span} from '../../timeline/span.js';
import type {TimelineView} from '../../timeline/timeline-view.js';
import {WindowFeeder} from '../../timeline/window-feed.js';
import {windowWords} from '../../timeline/window-words.js';

const WIDTH = 720;
const ROW = 18;
const MOST = 40;

interface Line {
  readonly label: string;
  readonly possible: Span;
  readonly certain?: Span | null;
}

/** A still picture of the axis for the printed page: a thin bar for what is possible, a solid one for what is certain. */
export function renderAxisPicture(
  view: TimelineView,
  text: TimelineText,
): TemplateResult | typeof nothing {
  const window = mainWindow(view.model, view.places);
  if (!window) return nothing;
  const lines = linesIn(window, view, text);
  return html`<figure class="axis-picture">
    <svg viewBox="0 0 ${WIDTH} ${lines.length * ROW + 8}" aria-hidden="true">
      ${lines.map((line, row) => renderLine(line, row, window))}
    </svg>
    <figcaption>${windowWords(window, text)}</figcaption>
  </figure>`;
}

function linesIn(window: Span, {model, places}: TimelineView, text: TimelineText): readonly Line[] {
  const feed = new WindowFeeder(model, places).feed(window, MOST);
  const events = feed.places.map(place => {
    const entry = model.entries[place]!;
    const possible = {from: model.from[place]!, to: model.to[place]!};
    return {
      label: entry.label,
      possible,
      certain: certainSpan(model.boundsOf(entry), model.written),
    };
  });
  const groups = feed.groups.map(group => ({
    label: text.groupCount(group.places.length),
    possible: group,
  }));
  return [...events, ...groups];
}

function renderLine({label, possible, certain}: Line, row: number, window: Span): unknown {
  const y = row * ROW + 14;
  const from = fractions(possible, window).from;
  const isLate = from > 0.6;
  const x = isLate ? fractions(possible, window).to : from;
  return svg`
    <text x=${x * WIDTH} y=${y - 3} text-anchor=${isLate ? 'end' : 'start'}>${label}</text>
    ${renderPart('possible', possible, y, window)}
    ${certain ? renderPart('solid', certain, y, window) : nothing}`;
}

function renderPart(className: string, span: Span, y: number, window: Span): unknown {
  const shown = clip(span, window);
  if (!shown) return nothing;
  const {from, to} = fractions(shown, window);
  const width = Math.max(2, (to - from) * WIDTH);
  return svg`<rect class=${className} x=${from * WIDTH} y=${y} width=${width} height="4" />`;
}
