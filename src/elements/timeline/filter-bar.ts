import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineText} from '../../words/ui/timeline-text.js';
import type {Id} from '../../pack/article-pack.js';
import {NOBODY_NAMED, THE_AUTHOR, type EntryFilter} from '../../timeline/entry-filter.js';
import type {TimelineScene} from '../../timeline/timeline-scene.js';

export interface FilterBar {
  readonly scene: TimelineScene;
  readonly text: TimelineText;
  readonly onFilter: (filter: EntryFilter) => void;
}

/** A search field, and behind a button the filters that have something to choose. */
export function renderFilterBar(bar: FilterBar): TemplateResult {
  const {scene, text, onFilter} = bar;
  const {filter, choices, model} = scene;
  const laneLabel = (id: Id) =>
    scene.laneLabel(
      model.lanes.findIndex(lane => lane.id === id),
      text,
    );
  const isNarrowed = Object.values(filter).some(value => value);
  const onSearch = (event: Event) =>
    onFilter({...filter, text: (event.target as HTMLInputElement).value});
  return html`<div class="filters" part="filters" role="search" aria-label=${text.filters}>
    <label class="search">
      <span class="visually-hidden">${text.search}</span>
      <input
        type="search"
        placeholder=${text.search}
        .value=${filter.text ?? ''}
        @input=${onSearch}
      />
    </label>
    <details>
      <summary>${text.filters}</summary>
      <div class="choices">
        ${renderSelect(bar, 'lane', choices.lanes, laneLabel)}
        ${renderSelect(
          bar,
          'person',
          choices.persons.map(({id}) => id),
          scene.nameOf,
        )}
        ${renderSelect(
          bar,
          'place',
          choices.places.map(({id}) => id),
          scene.nameOf,
        )}
        ${renderSelect(bar, 'source', choices.sources, id => sourceName(id, bar))}
      </div>
    </details>
    <span class="count">${text.shown(scene.places.length, model.entries.length)}</span>
    ${
      isNarrowed
        ? html`<button type="button" class="quiet" @click=${() => onFilter({})}>
            ${text.clearFilters}
          </button>`
        : nothing
    }
  </div>`;
}

/** How each list to choose from is labelled. */
const labels = {
  lane: 'filterLane',
  person: 'filterPerson',
  place: 'filterPlace',
  source: 'filterSource',
} as const;

function renderSelect(
  {scene, text, onFilter}: FilterBar,
  field: keyof typeof labels,
  ids: readonly Id[],
  labelOf: (id: Id) => string,
): unknown {
  if (ids.length < 2) return nothing;
  const {filter} = scene;
  const onChange = (event: Event) =>
    onFilter({...filter, [field]: (event.target as HTMLSelectElement).value});
  return html`<label>
    <span>${text[labels[field]]}</span>
    <select @change=${onChange} .value=${filter[field] ?? ''}>
      <option value="" ?selected=${!filter[field]}>${text.all}</option>
      ${ids.map(
        id =>
          html`<option value=${id} lang=${scene.pack.lang} ?selected=${filter[field] === id}>
            ${labelOf(id)}
          </option>`,
      )}
    </select>
  </label>`;
}

function sourceName(id: Id, {text, scene}: FilterBar): string {
  if (id === THE_AUTHOR) return text.author;
  return id === NOBODY_NAMED ? text.nobodyNamed : scene.nameOf(id);
}
