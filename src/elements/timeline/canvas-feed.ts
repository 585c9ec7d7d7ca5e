import type {TimelineText} from '../../words/ui/timeline-text.js';
import type {Span} from '../../timeline/span.js';
import type {TimelineScene} from '../../timeline/timeline-scene.js';
import {WindowFeeder, type EventGroup} from '../../timeline/window-feed.js';
import {
  entryItem,
  groupItem,
  groupItemId,
  type CanvasItem,
  type ItemContext,
} from './canvas-item.js';

/** Where the items of the canvas are kept. */
interface ItemStore {
  getIds(): readonly (string | number)[];
  update(items: readonly CanvasItem[]): unknown;
  remove(ids: readonly (string | number)[]): unknown;
}

/** A lane of the canvas, with its name beside it. */
interface CanvasLane {
  readonly id: number;
  readonly content: HTMLElement;
  readonly order: number;
}

/** Where the lanes of the canvas are kept. */
interface LaneStore {
  getIds(): readonly (string | number)[];
  update(lanes: readonly CanvasLane[]): unknown;
  remove(ids: readonly (string | number)[]): unknown;
}

/** About as many things as can be told apart. */
const BUDGET = 60;
/** How far beyond the window bars are drawn, in windows. A browser cannot draw a bar of any length. */
const REACH = 2;

/** Brings the lanes of the canvas and their names in line with those of the list. */
export function drawLanes(store: LaneStore, scene: TimelineScene, text: TimelineText): void {
  const lanes = scene.model.lanes.map((_, order) => {
    const content = document.createElement('span');
    content.textContent = scene.laneLabel(order, text);
    return {id: order, content, order};
  });
  const surplus = store.getIds().filter(id => Number(id) >= lanes.length);
  store.update(lanes);
  store.remove(surplus);
}

/** Keeps the items of the canvas in line with its window: what the window shows, and no more. */
export class CanvasFeed {
  private readonly _items: ItemStore;
  private _context: ItemContext;
  private _feeder: WindowFeeder;
  /** What stands on the canvas, and how each bar was cut off. */
  private readonly _drawn = new Map<string, string>();
  private readonly _groups = new Map<string, EventGroup>();
  private _reach: Span = {from: 0, to: 0};

  constructor(items: ItemStore, context: ItemContext) {
    this._items = items;
    this._context = context;
    this._feeder = new WindowFeeder(context.scene.model, context.scene.places);
  }

  /** From now on shows something else, and all of it anew. */
  show(context: ItemContext): void {
    const {scene} = context;
    if (scene !== this._context.scene) this._feeder = new WindowFeeder(scene.model, scene.places);
    this._context = context;
    this._drawn.clear();
  }

  get hasGroups(): boolean {
    return this._groups.size > 0;
  }

  /** The group that an item stands for, if it stands for one. */
  group(id: string | number): EventGroup | undefined {
    return this._groups.get(String(id));
  }

  /** Draws what the window shows; at most `limit` new things. True if some are still missing. */
  draw(window: Span, limit: number): boolean {
    this._moveReach(window);
    const wanted = this._wantedIn(window);
    const stale = this._items.getIds().filter(id => !wanted.has(String(id)));
    for (const id of stale) this._drawn.delete(String(id));
    const fresh: CanvasItem[] = [];
    let isComplete = true;
    for (const [id, {span, make}] of wanted) {
      const stamp = this._cutStamp(span);
      if (this._drawn.get(id) === stamp) continue;
      isComplete = fresh.length < limit;
      if (!isComplete) break;
      this._drawn.set(id, stamp);
      const item = make();
      if (item) fresh.push(item);
    }
    if (stale.length > 0) this._items.remove(stale);
    if (fresh.length > 0) this._items.update(fresh);
    return !isComplete;
  }

  private _wantedIn(window: Span): Map<string, {span: Span; make: () => CanvasItem | undefined}> {
    const context = this._context;
    const {model} = context.scene;
    const {places, groups} = this._feeder.feed(window, BUDGET);
    const wanted = new Map<string, {span: Span; make: () => CanvasItem | undefined}>();
    for (const place of this._withSelected(places)) {
      wanted.set(model.entries[place]!.id, {
        span: {from: model.from[place]!, to: model.to[place]!},
        make: () => entryItem(place, this._reach, context),
      });
    }
    this._groups.clear();
    for (const group of groups) {
      const id = groupItemId(group);
      this._groups.set(id, group);
      const make = () => groupItem(group, this._reach, context.text);
      wanted.set(id, {span: group, make});
    }
    return wanted;
  }

  /** The selected event is always drawn by itself. */
  private _withSelected(places: readonly number[]): readonly number[] {
    const {scene, selected} = this._context;
    const place = scene.placeOnAxis(selected);
    if (place === undefined || places.includes(place)) return places;
    return scene.places.includes(place) ? [...places, place] : places;
  }

  /** Tells how a bar is cut off; it is drawn again when this changes. */
  private _cutStamp({from, to}: Span): string {
    const reach = this._reach;
    return `${from < reach.from ? reach.from : ''} ${to > reach.to ? reach.to : ''}`;
  }

  /** Cuts the bars off anew when the window nears the cut or has become much shorter. */
  private _moveReach({from, to}: Span): void {
    const length = to - from;
    const reach = this._reach;
    const isInside = from - length / 2 > reach.from && to + length / 2 < reach.to;
    if (isInside && reach.to - reach.from < length * 20) return;
    this._reach = {from: from - length * REACH, to: to + length * REACH};
  }
}
