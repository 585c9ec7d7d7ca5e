import {html, nothing, svg, type TemplateResult} from 'lit';
import type {TimelineText} from '../../locales/en/timeline.js';
import {axisTicks} from '../../timeline/axis-ticks.js';
import {mainWindow} from '../../timeline/main-window.js';
import {certainSpan, clip, fractions, type Span} from '../../timeline/span.js';
import {timeShape, type TimeShape} from '../../timeline/time-shape.js';
import type {TimelineView} from '../../timeline/timeline-view.js';
import {WindowFeeder} from '../../timeline/window-feed.js';
import {dayWords} from '../../timeline/window-words.js';

const WIDTH = 720;
const ROW = 18;
const MOST = 40;

interface Line {
  readonly label: string;
  readonly shape?: TimeShape;
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
  const height = (lines.length + 1) * ROW + 8;
  return html`<svg class="axis-picture" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">
    ${renderTicks(window, height, text)}
    ${lines.map((line, row) => renderLine(line, (row + 1) * ROW, window))}
  </svg>`;
}

function renderTicks(window: Span, height: number, text: TimelineText): unknown {
  const {days, precision} = axisTicks(window, 6);
  return days.map(day => {
    const x = fractions({from: day, to: day}, window).from * WIDTH;
    return svg`<line x1=${x} x2=${x} y1="0" y2=${height} />
      <text x=${x + 3} y="10">${dayWords(day, precision, text)}</text>`;
  });
}

function linesIn(window: Span, {model, places}: TimelineView, text: TimelineText): readonly Line[] {
  const feed = new WindowFeeder(model, places).feed(window, MOST);
  const events = feed.places.map(place => {
    const entry = model.entries[place]!;
    const bounds = model.boundsOf(entry);
    return {
      label: entry.label,
      shape: timeShape(bounds),
      possible: {from: model.from[place]!, to: model.to[place]!},
      certain: certainSpan(bounds, model.written),
    };
  });
  const groups = feed.groups.map(group => ({
    label: text.groupCount(group.places.length),
    possible: group,
  }));
  return [...events, ...groups];
}

function renderLine({label, shape, possible, certain}: Line, top: number, window: Span): unknown {
  const y = top + 14;
  const {from, to} = fractions(possible, window);
  const isLate = from > 0.6;
  const x = (isLate ? to : from) * WIDTH;
  const isPoint = shape === 'before' || shape === 'after';
  return svg`
    <text x=${x} y=${y - 3} text-anchor=${isLate ? 'end' : 'start'}>${label}</text>
    ${
      isPoint
        ? svg`<line class=${shape} x1=${from * WIDTH} x2=${to * WIDTH} y1=${y + 2} y2=${y + 2} />`
        : renderPart('possible', possible, y, window)
    }
    ${certain ? renderPart('solid', certain, y, window) : nothing}`;
}

function renderPart(className: string, span: Span, y: number, window: Span): unknown {
  const shown = clip(span, window);
  if (!shown) return nothing;
  const {from, to} = fractions(shown, window);
  const width = Math.max(2, (to - from) * WIDTH);
  return svg`<rect class=${className} x=${from * WIDTH} y=${y} width=${width} height="4" />`;
}
