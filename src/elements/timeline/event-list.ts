import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {TimelineText} from '../../words/ui/timeline-text.js';
import type {Id} from '../../pack/article-pack.js';
import type {EntryWords} from '../../timeline/entry-words.js';
import {timeShape} from '../../timeline/shapes.js';
import type {TimelineEntry} from '../../timeline/entries.js';
import type {TimelineModel} from '../../timeline/timeline-model.js';
import type {ListSection, TimelineScene} from '../../timeline/timeline-scene.js';
import type {EventListController} from './event-list-controller.js';
import type {EventMark} from '../../quiz/progress.js';
import {markSigns} from './event-mark.js';
import {sampleBar} from './time-bar.js';

export interface EventList {
  readonly scene: TimelineScene;
  readonly list: EventListController;
  readonly text: TimelineText;
  readonly selected: Id | null;
  readonly marks: ReadonlyMap<Id, EventMark>;
  /** Stands beneath the selected event. */
  readonly details: unknown;
  readonly onPick: (entry: TimelineEntry) => void;
}

/** The events as headings and ordered lists, a page of them at a time. */
export function renderEventList(rows: EventList): TemplateResult {
  const {list, text} = rows;
  const {from, to} = list.page;
  if (list.length === 0) return html`<p class="none">${text.noneFound}</p>`;
  return html`
    ${renderPager(rows)}
    <div class="sections" @keydown=${list.onKeyDown} @focusin=${list.onFocus}>
      ${list.sections
        .filter(section => section.from < to && section.to > from)
        .map(section => renderSection(section, rows))}
    </div>
    ${renderPager(rows)}
  `;
}

function renderSection(section: ListSection, rows: EventList): TemplateResult {
  const {scene, list, text} = rows;
  const page = list.page;
  const from = Math.max(section.from, page.from);
  const to = Math.min(section.to, page.to);
  const indices = Array.from({length: to - from}, (_, step) => from + step);
  const label = scene.laneLabel(section.lane, text);
  const isOwn = typeof section.lane === 'number' && label !== text.contextLane;
  return html`<section class="lane" part="lane">
    <h3 lang=${isOwn ? scene.pack.lang : nothing}>${label}</h3>
    <ol start=${from - section.from + 1}>
      ${repeat(
        indices,
        index => scene.model.entries[list.placeAt(index)]!.id,
        index => renderRow(index, section, rows),
      )}
    </ol>
  </section>`;
}

function renderRow(index: number, section: ListSection, rows: EventList): TemplateResult {
  const {scene, list, selected, text} = rows;
  const entry = scene.model.entries[list.placeAt(index)]!;
  const isSelected = entry.id === selected;
  const isPaged = list.length > list.page.to - list.page.from;
  return html`<li
    aria-setsize=${isPaged ? section.to - section.from : nothing}
    aria-posinset=${isPaged ? index - section.from + 1 : nothing}
  >
    <button
      type="button"
      class="event"
      part=${isSelected ? 'event selected' : 'event'}
      data-index=${index}
      tabindex=${index === list.active ? 0 : -1}
      aria-expanded=${isSelected ? 'true' : 'false'}
      @click=${() => rows.onPick(entry)}
    >
      ${renderTime(scene.wordsOf(entry, text))} ${renderSwatch(entry, scene.model)}
      <span class="label" part="event-label" lang=${scene.pack.lang}>${entry.label}</span>
      ${renderMark(rows.marks.get(entry.id), text)}
    </button>
    ${isSelected ? rows.details : nothing}
  </li>`;
}

function renderTime({text, datetime}: EntryWords): TemplateResult {
  return datetime === undefined
    ? html`<span class="when" part="event-time">${text}</span>`
    : html`<time class="when" part="event-time" datetime=${datetime}>${text}</time>`;
}

function renderMark(mark: EventMark | undefined, text: TimelineText): unknown {
  if (!mark) return nothing;
  return html`<span class="mark ${mark}"
    ><span aria-hidden="true">${markSigns[mark]}</span>
    <span class="visually-hidden">${text.marks[mark]}</span></span
  >`;
}

function renderSwatch(entry: TimelineEntry, model: TimelineModel): TemplateResult {
  const bounds = model.boundsOf(entry);
  const {approximate = false, uncertain = false, start, end} = bounds ?? {};
  const exact = start?.first === start?.last && end?.first === end?.last;
  return sampleBar({shape: timeShape(bounds), approximate, uncertain, exact});
}

function renderPager({list, text}: EventList): unknown {
  const {from, to} = list.page;
  if (from === 0 && to === list.length) return nothing;
  return html`<div class="pager" part="pager">
    <button type="button" ?disabled=${from === 0} @click=${() => list.turnPage(-1)}>
      ${text.earlierPage}
    </button>
    <span>${text.page(from + 1, to, list.length)}</span>
    <button type="button" ?disabled=${to === list.length} @click=${() => list.turnPage(1)}>
      ${text.laterPage}
    </button>
  </div>`;
}
