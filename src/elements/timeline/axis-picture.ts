import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineText} from '../../words/ui/timeline-text.js';
import {DAY} from '../../pack/time/calendar.js';
import {axisTicks} from '../../timeline/axis.js';
import {fractions, type Span} from '../../timeline/span.js';
import type {TimelineScene} from '../../timeline/timeline-scene.js';
import {WindowFeeder} from '../../timeline/window-feed.js';
import {mainWindow} from '../../timeline/window.js';
import {dayWords} from '../../timeline/dates.js';
import {entryItem, groupItem, type CanvasItem} from './canvas-item.js';

const MOST = 40;
const TICKS = 6;
/** From here on the words stand before the end of their bar, so that they stay on the paper. */
const LATE = 0.6;

/** A still picture of the axis for the printed page, of the same bars and words as the canvas. */
export function renderAxisPicture(
  scene: TimelineScene,
  text: TimelineText,
): TemplateResult | typeof nothing {
  const window = mainWindow(scene.model, scene.places);
  if (!window) return nothing;
  const {days, precision} = axisTicks(window, TICKS);
  const ticks = days.map(day => {
    const tick = placed('tick', {from: day, to: day}, window);
    tick.textContent = dayWords(day, precision, text);
    return tick;
  });
  const lines = itemsIn(window, scene, text).map(item => line(item, window));
  return html`<div class="axis-picture" aria-hidden="true">${ticks} ${lines}</div>`;
}

/** In the order of the list. */
function itemsIn(window: Span, scene: TimelineScene, text: TimelineText): readonly CanvasItem[] {
  const context = {scene, text, selected: null, marks: new Map()};
  const feed = new WindowFeeder(scene.model, scene.places).feed(window, MOST);
  return [
    ...feed.places.map(place => entryItem(place, window, context)),
    ...feed.groups.map(group => groupItem(group, window, text)),
  ]
    .filter(item => item !== undefined)
    .sort((a, b) => a.group - b.group || a.start - b.start || a.end - b.end);
}

function line({start, end, content, bar, className}: CanvasItem, window: Span): HTMLElement {
  const span = {from: start / DAY, to: end / DAY};
  const isLate = fractions(span, window).from > LATE;
  const element = placed(`line ${className}${isLate ? ' late' : ''}`, span, window);
  element.append(content, bar);
  return element;
}

/** The place is set by script, which a page's policy against inline styles allows. */
function placed(className: string, span: Span, window: Span): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  const {from, to} = fractions(span, window);
  element.style.setProperty('--start', String(from));
  element.style.setProperty('--end', String(to));
  return element;
}
