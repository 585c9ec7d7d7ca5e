import type {TimelineText} from '../words/ui/timeline-text.js';
import type {ArticlePack, Id} from '../pack/article-pack.js';
import {CONTEXT_LANE, type TimelineEntry} from './entries.js';
import {
  filterChoices,
  filterEntries,
  type EntryFilter,
  type FilterChoices,
} from './entry-filter.js';
import {entryWords, type EntryWords} from './entry-words.js';
import {legendShapes, type LegendShapes} from './shapes.js';
import type {Span} from './span.js';
import {timelineModel, type ModelOptions, type TimelineModel} from './timeline-model.js';
import type {EventGroup} from './window-feed.js';
import {mainWindow, wholeWindow, windowFrom} from './window.js';

/** A run of the list under one heading. */
export interface ListSection {
  /** The lane's place in the model, or what keeps the entries from having a place in time. */
  readonly lane: number | 'undated' | 'withheld';
  /** Where it begins and ends (not included) among the listed entries. */
  readonly from: number;
  readonly to: number;
}

/** What does not change with the filter. */
interface Whole {
  readonly pack: ArticlePack;
  readonly model: TimelineModel;
  readonly choices: FilterChoices;
  readonly legend: LegendShapes;
  readonly withheld: ReadonlySet<Id>;
  readonly names: ReadonlyMap<Id, string>;
}

/** Days that even the shortest window does not part. */
const CLOSEST = 1;

/**
 * A pack as a timeline shows it through a filter, with the names that its rows and lanes go by. It never changes: another
 * filter is another scene.
 */
export class TimelineScene {
  /** What the reader has narrowed the timeline to. */
  readonly filter: EntryFilter;
  /** The places in the model of the entries that pass the filter, in the order of the list. */
  readonly places: Uint32Array;
  readonly sections: readonly ListSection[];

  private readonly _whole: Whole;

  private constructor(whole: Whole, filter: EntryFilter) {
    this._whole = whole;
    this.filter = filter;
    this.places = filterEntries(whole.model, whole.pack, filter);
    this.sections = listSections(whole.model, this.places);
  }

  static of(
    pack: ArticlePack,
    options: ModelOptions = {},
    filter: EntryFilter = {},
  ): TimelineScene {
    const model = timelineModel(pack, options);
    const whole = {
      pack,
      model,
      choices: filterChoices(model, pack),
      legend: legendShapes(model),
      withheld: options.withheld ?? new Set(),
      names: new Map(pack.entities.map(({id, name}) => [id, name])),
    };
    return new TimelineScene(whole, filter);
  }

  /** The same pack through another filter. */
  narrowed(filter: EntryFilter): TimelineScene {
    return new TimelineScene(this._whole, filter);
  }

  get pack(): ArticlePack {
    return this._whole.pack;
  }

  get model(): TimelineModel {
    return this._whole.model;
  }

  /** What the filters can be set to. */
  get choices(): FilterChoices {
    return this._whole.choices;
  }

  get legend(): LegendShapes {
    return this._whole.legend;
  }

  entry(id: Id | null): TimelineEntry | undefined {
    return id === null ? undefined : this.model.entries[this.model.placeOf(id) ?? -1];
  }

  /** The place in the model of an entry that has a place on the axis. */
  placeOnAxis(id: Id | null): number | undefined {
    const place = id === null ? undefined : this.model.placeOf(id);
    return place !== undefined && place < this.model.undated ? place : undefined;
  }

  readonly nameOf = (id: Id): string => this._whole.names.get(id) ?? id;

  /** How to open a group whose events lie so close together that no window parts them: by listing no others. */
  filterFor({lane, from, to, unit}: EventGroup): EntryFilter | undefined {
    const isParted = to - from > unit.days || unit.days > CLOSEST;
    return isParted ? undefined : {lane: this.model.lanes[lane]!.id, within: {from, to}};
  }

  /** The window to begin with: from and to the dates that the page asks for, else as the events need. */
  firstWindow(start: string | null, end: string | null): Span | undefined {
    const window = mainWindow(this.model, this.places);
    return window && {...window, ...windowFrom(start, end)};
  }

  /** The window that shows every end that is known. */
  wholeWindow(): Span | undefined {
    return wholeWindow(this.model, this.places);
  }

  wordsOf(entry: TimelineEntry, text: TimelineText): EntryWords {
    return entryWords(entry, this.model, text, this._whole.withheld);
  }

  laneLabel(lane: ListSection['lane'], text: TimelineText): string {
    if (lane === 'undated') return text.undatedLane;
    if (lane === 'withheld') return text.withheldLane;
    const {id = '', label = ''} = this.model.lanes[lane] ?? {};
    return id === CONTEXT_LANE ? text.contextLane : label;
  }
}

/** Parts the listed entries at each change of lane and before the undated and the withheld ones. */
function listSections(model: TimelineModel, places: ArrayLike<number>): readonly ListSection[] {
  const sections: ListSection[] = [];
  const laneAt = (index: number) => {
    const place = places[index]!;
    if (place >= model.withheld) return 'withheld';
    return place >= model.undated ? 'undated' : model.lane[place]!;
  };
  for (let from = 0; from < places.length;) {
    const lane = laneAt(from);
    let to = from + 1;
    while (to < places.length && laneAt(to) === lane) to++;
    sections.push({lane, from, to});
    from = to;
  }
  return sections;
}
