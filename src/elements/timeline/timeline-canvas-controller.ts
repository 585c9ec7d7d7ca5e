import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {
  axisFormat,
  DataSet,
  Timeline,
  TimelineGroup,
  TimelineItem,
} from '../../generated/vis-timeline.js';
import type {TimelineText} from '../../locales/en/timeline.js';
import type {Id} from '../../pack/article-pack.js';
import {clip, type Span} from '../../timeline/span.js';
import type {TimelineView} from '../../timeline/timeline-view.js';
import {WindowFeeder, type EventGroup} from '../../timeline/window-feed.js';
import {axisLabels} from './axis-labels.js';
import {entryItem, groupItem, groupItemId, type CanvasItem} from './canvas-item.js';
import {entryCaption, groupCaption} from './captions.js';
import type {EventMark} from './event-list.js';

/** What the canvas is to show. */
export interface CanvasScene {
  readonly view: TimelineView;
  /** The places of the entries that pass the filter. */
  readonly places: Uint32Array;
  readonly selected: Id | null;
  readonly marks: ReadonlyMap<Id, EventMark>;
  readonly text: TimelineText;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export interface CanvasCallbacks {
  /** The element to draw in, while there is one. */
  container(): HTMLElement | null;
  /** The window to begin with. */
  firstWindow(): Span | undefined;
  onSelect(id: Id): void;
  onOpen(group: EventGroup): void;
  /** The window that the reader has moved has come to rest. */
  onWindow(window: Span): void;
  /** The code of the canvas could not be loaded. The list is still there. */
  onFailure(): void;
}

const DAY = 86_400_000;
/** About as many things as can be told apart. */
const BUDGET = 60;
/** More would make a frame of a moving window late; the rest follow in the next one. */
const ADDED_IN_A_FRAME = 12;
/** How far beyond the window bars are drawn, in windows. */
const REACH = 2;

/**
 * Owns the vis-timeline: the only file that knows it. Loads its code when the canvas comes near the viewport, gives it
 * what the window shows and no more, and takes it down on disconnect; window and selection come back with the element.
 */
export class TimelineCanvasController implements ReactiveController {
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private readonly _callbacks: CanvasCallbacks;
  private _scene?: CanvasScene;
  private _feeder?: WindowFeeder;
  private _timeline?: Timeline;
  private _items?: DataSet<TimelineItem>;
  private _groups?: DataSet<TimelineGroup>;
  /** What stands on the canvas, and what of it was drawn. */
  private readonly _drawn = new Map<string, string>();
  private readonly _eventGroups = new Map<string, EventGroup>();
  private _window?: Span;
  private _reach: Span = {from: 0, to: 0};
  private _frame = 0;
  private _near?: IntersectionObserver;
  private _watched?: HTMLElement;
  private _isLoading = false;
  private _hadGroups = false;
  private _isNear = false;
  /** The reader has asked for the window that is on its way. */
  private _isAsked = false;
  private _axisFormat?: typeof axisFormat;

  constructor(host: ReactiveControllerHost & HTMLElement, callbacks: CanvasCallbacks) {
    this._host = host;
    this._callbacks = callbacks;
    host.addController(this);
  }

  /** The part of time that is shown, in days. */
  get window(): Span | undefined {
    return this._window;
  }

  get isDrawn(): boolean {
    return this._timeline !== undefined;
  }

  hostConnected(): void {
    this._near = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) void this._build();
      },
      {rootMargin: '300px'},
    );
    // After a move nothing has changed for the host, yet the canvas is gone.
    this._host.requestUpdate();
  }

  hostUpdated(): void {
    const container = this._callbacks.container() ?? undefined;
    if (container === this._watched) return;
    this._takeDown();
    this._near?.disconnect();
    this._watched = container;
    if (container) this._near?.observe(container);
  }

  hostDisconnected(): void {
    this._near?.disconnect();
    this._watched = undefined;
    this._isNear = false;
    this._takeDown();
  }

  /** The picture gathers some of the events. */
  get hasGroups(): boolean {
    return this._hadGroups;
  }

  /** Shows a scene. The same scene again costs nothing. */
  show(scene: CanvasScene): void {
    const before = this._scene;
    if (before && isSame(before, scene)) return;
    this._scene = scene;
    const isNew = before?.view !== scene.view;
    if (isNew || before?.places !== scene.places) {
      this._feeder = new WindowFeeder(scene.view.model, scene.places);
    }
    if (before && before.view.pack !== scene.view.pack) this._window = undefined;
    if (!this._timeline || before?.direction !== scene.direction) {
      this._takeDown();
      if (this._isNear) void this._build();
      return;
    }
    if (isNew || before.text !== scene.text) this._drawLanes();
    if (before.language !== scene.language || before.text !== scene.text) {
      this._timeline.setOptions({
        format: axisLabels(scene.text, this._axisFormat!(scene.language)),
      });
    }
    this._drawn.clear();
    if (!this._window) this.setWindow(this._callbacks.firstWindow(), false);
    else if (before.selected !== scene.selected) this._showSelected(this._window);
    this._feed(Infinity);
  }

  /** Moves the window, without another zoom, to a selected event that lies outside. */
  private _showSelected(window: Span): void {
    const {view, selected} = this._scene!;
    const place = selected === null ? undefined : view.model.placeOf.get(selected);
    if (place === undefined || place >= view.model.undated) return;
    const span = {from: view.model.from[place]!, to: view.model.to[place]!};
    if (clip(span, window)) return;
    const length = window.to - window.from;
    const from = span.to <= window.from ? span.to - length * 0.7 : span.from - length * 0.1;
    this.setWindow({from, to: from + length});
    this._isAsked = false;
  }

  setWindow(window: Span | undefined, gliding = true): void {
    if (!window) return;
    this._window = window;
    this._isAsked = gliding;
    const still = !gliding || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const animation = still ? false : {duration: 250, easingFunction: 'easeInOutQuad'};
    this._timeline?.setWindow(window.from * DAY, window.to * DAY, {animation});
    if (this._timeline && still) this._feed(Infinity);
  }

  /** Below 1 shows less of time, above 1 more. */
  zoom(factor: number): void {
    const window = this._window;
    if (!window) return;
    const middle = (window.from + window.to) / 2;
    const half = Math.max(3, ((window.to - window.from) * factor) / 2);
    this.setWindow({from: middle - half, to: middle + half});
  }

  /** Moves by a part of the window; positive numbers go to later days. */
  move(part: number): void {
    const window = this._window;
    if (!window) return;
    const by = (window.to - window.from) * part;
    this.setWindow({from: window.from + by, to: window.to + by});
  }

  private async _build(): Promise<void> {
    this._isNear = true;
    if (this._timeline || this._isLoading || !this._scene) return;
    this._isLoading = true;
    try {
      const vis = await import('../../generated/vis-timeline.js');
      const container = this._callbacks.container();
      const window = this._window ?? this._callbacks.firstWindow();
      if (!this._host.isConnected || !container || !window || this._timeline) return;
      this._axisFormat = vis.axisFormat;
      adoptStyles(this._host, vis.timelineStyles);
      this._start(vis, container, window);
    } catch {
      this._callbacks.onFailure();
    } finally {
      this._isLoading = false;
    }
  }

  private _start(
    vis: typeof import('../../generated/vis-timeline.js'),
    container: HTMLElement,
    window: Span,
  ): void {
    const scene = this._scene!;
    this._window = window;
    this._items = new vis.DataSet<TimelineItem>();
    this._groups = new vis.DataSet<TimelineGroup>();
    this._drawLanes();
    this._drawn.clear();
    this._feed(Infinity);
    this._timeline = new vis.Timeline(container, this._items, this._groups, {
      start: window.from * DAY,
      end: window.to * DAY,
      format: axisLabels(scene.text, vis.axisFormat(scene.language)),
      rtl: scene.direction === 'rtl',
      orientation: {axis: 'top', item: 'top'},
      groupOrder: 'order',
      selectable: false,
      showTooltips: false,
      zoomKey: 'ctrlKey',
      zoomMin: 5 * DAY,
      maxHeight: 560,
      verticalScroll: true,
      margin: {axis: 8, item: {horizontal: 8, vertical: 6}},
      order: inOrder,
      visibleFrameTemplate: item => (item as TimelineItem & CanvasItem).bar,
    });
    this._timeline.on('rangechange', ({start, end}) => this._onMove(start, end));
    this._timeline.on('rangechanged', ({start, end, byUser}) => {
      this._onMove(start, end);
      if (byUser || this._isAsked) this._callbacks.onWindow(this._window!);
      this._isAsked = false;
    });
    this._timeline.on('click', ({item}) => this._onClick(item));
    this._host.requestUpdate();
  }

  private _takeDown(): void {
    cancelAnimationFrame(this._frame);
    this._frame = 0;
    this._timeline?.destroy();
    this._timeline = undefined;
    this._items = undefined;
    this._groups = undefined;
    this._drawn.clear();
    this._eventGroups.clear();
  }

  private _drawLanes(): void {
    const {view, text} = this._scene!;
    const lanes = view.model.lanes.map((_, order) => {
      const content = document.createElement('span');
      content.textContent = view.laneLabel(order, text);
      return {id: order, content, order};
    });
    const surplus = this._groups!.getIds().filter(id => Number(id) >= lanes.length);
    this._groups!.update(lanes);
    this._groups!.remove(surplus);
  }

  private _onMove(start: Date, end: Date): void {
    this._window = {from: Number(start) / DAY, to: Number(end) / DAY};
    this._feed(ADDED_IN_A_FRAME);
  }

  private _onClick(item: string | number | null): void {
    if (item === null) return;
    const group = this._eventGroups.get(String(item));
    if (group) this._callbacks.onOpen(group);
    else this._callbacks.onSelect(String(item));
  }

  /** Brings what stands on the canvas in line with the window. */
  private _feed(limit: number): void {
    if (!this._items || !this._feeder || !this._window) return;
    this._moveReach(this._window);
    const scene = this._scene!;
    const {places, groups} = this._feeder.feed(this._window, BUDGET);
    const {from, to, entries} = scene.view.model;
    const wanted = new Map<string, {span: Span; make: () => CanvasItem | undefined}>();
    this._eventGroups.clear();
    for (const place of this._withSelected(places)) {
      wanted.set(entries[place]!.id, {
        span: {from: from[place]!, to: to[place]!},
        make: () => entryItem(scene.view.model, place, this._reach, entryCaption(place, scene)),
      });
    }
    for (const group of groups) {
      this._eventGroups.set(groupItemId(group), group);
      const make = () => groupItem(group, this._reach, groupCaption(group, scene.text));
      wanted.set(groupItemId(group), {span: group, make});
    }
    const stale = this._items.getIds().filter(id => !wanted.has(String(id)));
    for (const id of stale) this._drawn.delete(String(id));
    const fresh: CanvasItem[] = [];
    for (const [id, {span, make}] of wanted) {
      const stamp = this._cutStamp(span);
      if (this._drawn.get(id) === stamp) continue;
      if (fresh.length >= limit) {
        this._feedLater();
        break;
      }
      const item = make();
      this._drawn.set(id, stamp);
      if (item) fresh.push(item);
    }
    if (this._eventGroups.size > 0 !== this._hadGroups) {
      this._hadGroups = !this._hadGroups;
      this._host.requestUpdate();
    }
    if (stale.length > 0) this._items.remove(stale);
    if (fresh.length > 0) this._items.update(fresh);
  }

  /** The selected event is always drawn by itself. */
  private _withSelected(places: readonly number[]): readonly number[] {
    const {view, selected, places: passing} = this._scene!;
    const {model} = view;
    const place = selected === null ? undefined : model.placeOf.get(selected);
    if (place === undefined || place >= model.undated || places.includes(place)) return places;
    return passing.includes(place) ? [...places, place] : places;
  }

  private _feedLater(): void {
    if (this._frame) return;
    this._frame = requestAnimationFrame(() => {
      this._frame = 0;
      this._feed(ADDED_IN_A_FRAME);
    });
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

function isSame(a: CanvasScene, b: CanvasScene): boolean {
  return (Object.keys(a) as (keyof CanvasScene)[]).every(key => a[key] === b[key]);
}

function inOrder(a: TimelineItem, b: TimelineItem): number {
  return Number(a.start) - Number(b.start) || Number(a.end) - Number(b.end);
}

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Puts the styles of the canvas into the shadow root of the host, once. */
function adoptStyles(host: HTMLElement, styles: string): void {
  const root = host.shadowRoot!;
  let sheet = sheets.get(host.ownerDocument);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(host.ownerDocument, sheet);
  }
  // First, so that the element's own styles overrule them.
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
  }
}
