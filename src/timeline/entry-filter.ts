import type {ArticlePack, Entity, Id} from '../pack/article-pack.js';
import type {Span} from './span.js';
import type {TimelineEntry} from './entries.js';
import type {TimelineModel} from './timeline-model.js';

/** Stands for the article's author among those who state something. */
export const THE_AUTHOR = 'author:';
/** Stands for sources that the article does not name. */
export const NOBODY_NAMED = 'unnamed:';

/** What a reader narrows the timeline to. What is absent does not narrow it. */
export interface EntryFilter {
  readonly text?: string;
  readonly lane?: Id;
  readonly person?: Id;
  readonly place?: Id;
  /** An entity, `THE_AUTHOR` or `NOBODY_NAMED`. */
  readonly source?: Id;
  /** Only what lies wholly within these days: a group that is opened. */
  readonly within?: Span;
}

/** What the filters can be set to: only what some entry has. */
export interface FilterChoices {
  readonly lanes: readonly Id[];
  readonly persons: readonly Entity[];
  readonly places: readonly Entity[];
  readonly sources: readonly Id[];
}

/** The places in the model of the entries that pass, in the order of the list. */
export function filterEntries(
  model: TimelineModel,
  pack: ArticlePack,
  filter: EntryFilter,
): Uint32Array {
  const words = fold(filter.text ?? '')
    .split(/\s+/)
    .filter(word => word !== '');
  const names = words.length > 0 ? namesOf(pack) : undefined;
  const {within} = filter;
  const passes = (entry: TimelineEntry, place: number) =>
    (!filter.lane || entry.lane === filter.lane) &&
    (!filter.person || !!entry.participants?.includes(filter.person)) &&
    (!filter.place || entry.place === filter.place) &&
    (!filter.source || sourceOf(entry) === filter.source) &&
    (!within || (model.from[place]! >= within.from && model.to[place]! <= within.to)) &&
    (!names || containsAll(searchText(entry, names), words));
  const places = new Uint32Array(model.entries.length);
  let count = 0;
  model.entries.forEach((entry, place) => {
    if (passes(entry, place)) places[count++] = place;
  });
  return places.slice(0, count);
}

export function filterChoices(model: TimelineModel, pack: ArticlePack): FilterChoices {
  const involved = new Set<Id>();
  const places = new Set<Id>();
  const sources = new Set<Id>();
  for (const entry of model.entries) {
    entry.participants?.forEach(id => involved.add(id));
    if (entry.place !== undefined) places.add(entry.place);
    if (!entry.background) sources.add(sourceOf(entry));
  }
  return {
    lanes: model.lanes.map(lane => lane.id),
    persons: pack.entities.filter(({id, type}) => type === 'person' && involved.has(id)),
    places: pack.entities.filter(({id}) => places.has(id)),
    sources: [...sources].sort(),
  };
}

/** Who states that the event took place. */
function sourceOf(entry: TimelineEntry): Id {
  return entry.source ? (entry.source.by ?? NOBODY_NAMED) : THE_AUTHOR;
}

function namesOf(pack: ArticlePack): ReadonlyMap<Id, string> {
  return new Map(
    pack.entities.map(({id, name, aliases}) => [id, [name, ...(aliases ?? [])].join(' ')]),
  );
}

function searchText(entry: TimelineEntry, names: ReadonlyMap<Id, string>): string {
  const involved = [...(entry.participants ?? []), entry.place ?? '', entry.source?.by ?? ''];
  return fold(
    [entry.label, entry.summary ?? '', ...involved.map(id => names.get(id) ?? '')].join(' '),
  );
}

function containsAll(text: string, words: readonly string[]): boolean {
  return words.every(word => text.includes(word));
}

/** Letters without case or marks, so that a search for `uber` finds `Über`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
