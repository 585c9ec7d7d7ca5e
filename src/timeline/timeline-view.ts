import type {TimelineText} from '../words/ui/timeline-text.js';
import type {ArticlePack, Id} from '../pack/article-pack.js';
import {
  filterChoices,
  filterEntries,
  type EntryFilter,
  type FilterChoices,
} from './entry-filter.js';
import {entryWords, type EntryWords} from './entry-words.js';
import {legendShapes, type LegendShapes} from './legend-shapes.js';
import type {ListSection} from './list-sections.js';
import {mainWindow, wholeWindow} from './main-window.js';
import {packModel} from './pack-model.js';
import type {Span} from './span.js';
import {CONTEXT_LANE, type TimelineEntry} from './timeline-entry.js';
import type {TimelineModel} from './timeline-model.js';
import type {EventGroup} from './window-feed.js';
import {windowFrom} from './window-words.js';

/** Days that even the shortest window does not part. */
const CLOSEST = 1;

/** A pack as a timeline shows it, with the names that its rows and lanes go by. */
export class TimelineView {
  readonly pack: ArticlePack;
  readonly model: TimelineModel;
  readonly choices: FilterChoices;
  readonly legend: LegendShapes;

  private readonly _withheld: ReadonlySet<Id>;
  private readonly _names: ReadonlyMap<Id, string>;
  private _filter: EntryFilter;
  private _places: Uint32Array;

  /** `before` hands on the filter, if it is a view of the same pack. */
  constructor(
    pack: ArticlePack,
    context: boolean,
    withheld: ReadonlySet<Id>,
    before?: TimelineView,
  ) {
    this.pack = pack;
    this.model = packModel(pack, context, withheld);
    this.choices = filterChoices(this.model, pack);
    this.legend = legendShapes(this.model);
    this._withheld = withheld;
    this._names = new Map(pack.entities.map(({id, name}) => [id, name]));
    this._filter = before?.pack === pack ? before.filter : {};
    this._places = filterEntries(this.model, pack, this._filter);
  }

  /** What the reader has narrowed the timeline to. */
  get filter(): EntryFilter {
    return this._filter;
  }
  set filter(filter: EntryFilter) {
    this._filter = filter;
    this._places = filterEntries(this.model, this.pack, filter);
  }

  /** The places of the entries that pass the filter, in the order of the list. */
  get places(): Uint32Array {
    return this._places;
  }

  readonly entry = (id: Id | null): TimelineEntry | undefined =>
    id === null ? undefined : this.model.entries[this.model.placeOf(id) ?? -1];

  readonly nameOf = (id: Id): string => this._names.get(id) ?? id;

  /** How to open a group whose events lie so close together that no window parts them: by listing no others. */
  filterFor({lane, from, to, unit}: EventGroup): EntryFilter | undefined {
    const isParted = to - from > unit.days || unit.days > CLOSEST;
    return isParted ? undefined : {lane: this.model.lanes[lane]!.id, within: {from, to}};
  }

  /** The window to begin with: from and to the dates that the page asks for, else as the events need. */
  firstWindow(start: string | null, end: string | null): Span | undefined {
    const window = mainWindow(this.model, this._places);
    return window && {...window, ...windowFrom(start, end)};
  }

  /** The window that shows every end that is known. */
  wholeWindow(): Span | undefined {
    return wholeWindow(this.model, this._places);
  }

  wordsOf(entry: TimelineEntry, text: TimelineText): EntryWords {
    return entryWords(entry, this.model, text, this._withheld);
  }

  laneLabel(lane: ListSection['lane'], text: TimelineText): string {
    if (lane === 'undated') return text.undatedLane;
    if (lane === 'withheld') return text.withheldLane;
    const {id = '', label = ''} = this.model.lanes[lane] ?? {};
    return id === CONTEXT_LANE ? text.contextLane : label;
  }
}
