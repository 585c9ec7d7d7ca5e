import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {
  axisFormat,
  DataSet,
  Timeline,
  TimelineGroup,
  TimelineItem,
  TimelinePlace,
} from '../../generated/vis-timeline.js';
import type {Id} from '../../pack/article-pack.js';
import {DAY} from '../../pack/time/calendar.js';
import type {IsoDay} from '../../pack/time/time.js';
import {padded} from '../../timeline/main-window.js';
import {clip, type Span} from '../../timeline/span.js';
import type {EventGroup} from '../../timeline/window-feed.js';
import {adoptCanvasStyles} from './adopt-canvas-styles.js';
import {axisLabels} from './axis-labels.js';
import {CanvasFeed, type CanvasScene} from './canvas-feed.js';
import type {CanvasItem} from './canvas-item.js';
import {drawLanes} from './canvas-lanes.js';
import {scrollToSelected} from './canvas-scroll.js';
import {CanvasWindow} from './canvas-window.js';
import {axisSpan, dayAt, DayMarker, type DayChoice} from './day-marker.js';

/** A scene, and how the page speaks. */
export interface CanvasSetting extends CanvasScene {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Present while the reader is asked for a day. */
  readonly choice: DayChoice | undefined;
}

export interface CanvasCallbacks {
  /** The element to draw in, while there is one. */
  container(): HTMLElement | null;
  /** The window to begin with. */
  firstWindow(): Span | undefined;
  onSelect(id: Id): void;
  onOpen(group: EventGroup): void;
  onDay(day: IsoDay): void;
  /** The window that the reader has moved has come to rest. */
  onWindow(window: Span): void;
  /** The code of the canvas could not be loaded. The list is still there. */
  onFailure(): void;
}

/** More would make a frame of a moving window late; the rest follow in the next one. */
const ADDED_IN_A_FRAME = 12;

/**
 * Owns the vis-timeline: the only file that knows it. Loads its code when the canvas comes near the viewport, gives it
 * what the window shows and no more, and takes it down on disconnect; window and selection come back with the element.
 */
export class TimelineCanvasController implements ReactiveController {
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private readonly _callbacks: CanvasCallbacks;
  private readonly _window = new CanvasWindow(() => this._draw(Infinity));
  private _setting?: CanvasSetting;
  private _timeline?: Timeline;
  private _feed?: CanvasFeed;
  private _marker?: DayMarker;
  private _lanes?: DataSet<TimelineGroup>;
  private _frame = 0;
  private _near?: IntersectionObserver;
  private _watched?: HTMLElement;
  private _isLoading = false;
  private _hadGroups = false;
  private _isNear = false;
  /** The selected event may be out of sight. */
  private _isSought = true;
  private _axisFormat?: typeof axisFormat;

  constructor(host: ReactiveControllerHost & HTMLElement, callbacks: CanvasCallbacks) {
    this._host = host;
    this._callbacks = callbacks;
    host.addController(this);
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
  show(setting: CanvasSetting): void {
    const before = this._setting;
    if (before && isSame(before, setting)) return;
    this._setting = setting;
    if (before && before.view.pack !== setting.view.pack) this._window.clear();
    const axis = setting.choice?.axis;
    if (axis && axis !== before?.choice?.axis) this.setWindow(padded(axisSpan({axis})), false);
    if (!this._feed || !this._timeline || before?.direction !== setting.direction) {
      this._takeDown();
      if (this._isNear) void this._build();
      return;
    }
    this._feed.setScene(setting);
    if (before.view !== setting.view || before.text !== setting.text) {
      drawLanes(this._lanes!, setting.view, setting.text);
    }
    if (before.language !== setting.language || before.text !== setting.text) {
      const format = axisLabels(setting.text, this._axisFormat!(setting.language));
      this._timeline.setOptions({format});
    }
    if (!this._window.shown) this.setWindow(this._callbacks.firstWindow(), false);
    else if (before.selected !== setting.selected) this._showSelected();
    this._isSought ||= before.selected !== setting.selected;
    this._draw(Infinity);
    this._marker?.show(setting.choice?.day);
  }

  private _showSelected(): void {
    const span = this._selectedOnAxis();
    if (span) this._window.reach(span);
  }

  private _selectedOnAxis(): (Span & {readonly lane: number}) | undefined {
    const {selected, view} = this._setting!;
    const {model} = view;
    const place = selected === null ? undefined : model.placeOf(selected);
    if (place === undefined || place >= model.undated) return undefined;
    return {from: model.from[place]!, to: model.to[place]!, lane: model.lane[place]!};
  }

  /** Shows another stretch of time. */
  setWindow(window: Span | undefined, gliding = true): void {
    this._window.set(window, gliding);
  }

  /** Below 1 shows less of time, above 1 more. */
  zoom(factor: number): void {
    this._window.zoom(factor);
  }

  /** Moves by a part of the window; positive numbers go to later days. */
  move(part: number): void {
    this._window.move(part);
  }

  private async _build(): Promise<void> {
    this._isNear = true;
    if (this._timeline || this._isLoading || !this._setting) return;
    this._isLoading = true;
    try {
      const vis = await import('../../generated/vis-timeline.js');
      const container = this._callbacks.container();
      const window = this._window.shown ?? this._callbacks.firstWindow();
      if (!this._host.isConnected || !container || !window || this._timeline) return;
      this._axisFormat = vis.axisFormat;
      adoptCanvasStyles(this._host, vis.timelineStyles);
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
    const setting = this._setting!;
    this._window.begin(window);
    const items = new vis.DataSet<CanvasItem>();
    this._feed = new CanvasFeed(items, setting);
    this._lanes = new vis.DataSet<TimelineGroup>();
    drawLanes(this._lanes, setting.view, setting.text);
    this._draw(Infinity);
    this._timeline = new vis.Timeline(container, items, this._lanes, {
      start: window.from * DAY,
      end: window.to * DAY,
      format: axisLabels(setting.text, vis.axisFormat(setting.language)),
      rtl: setting.direction === 'rtl',
      orientation: {axis: 'top', item: 'top'},
      groupOrder: 'order',
      selectable: false,
      showTooltips: false,
      zoomKey: 'ctrlKey',
      zoomMin: 5 * DAY,
      maxMinorChars: 5, // the longest label of the axis, so that days appear as soon as there is room
      maxHeight: 560,
      verticalScroll: true,
      margin: {axis: 8, item: {horizontal: 8, vertical: 6}},
      order: inOrder,
      visibleFrameTemplate: item => (item as TimelineItem & CanvasItem).bar,
    });
    this._window.attach(this._timeline);
    this._timeline.on('rangechange', ({start, end}) => this._onMove(start, end));
    this._timeline.on('rangechanged', ({start, end, byUser}) => {
      this._onMove(start, end);
      if (byUser || this._window.hasArrived()) this._callbacks.onWindow(this._window.shown!);
    });
    this._timeline.on('changed', () => {
      this._window.confirm();
      this._scrollToSelected(container);
    });
    this._timeline.on('click', place => this._onClick(place));
    this._timeline.on('timechanged', ({time}) => this._onDay(time));
    this._marker = new DayMarker(this._timeline);
    this._marker.show(setting.choice?.day);
  }

  private _scrollToSelected(container: HTMLElement): void {
    const selected = this._isSought && this._selectedOnAxis();
    if (!selected || !clip(selected, this._window.shown!)) return;
    this._isSought = !scrollToSelected(container, selected.lane);
  }

  private _takeDown(): void {
    cancelAnimationFrame(this._frame);
    this._frame = 0;
    this._isSought = true;
    this._window.attach(undefined);
    this._timeline?.destroy();
    this._timeline = undefined;
    this._feed = undefined;
    this._marker = undefined;
    this._lanes = undefined;
  }

  private _onMove(start: Date, end: Date): void {
    this._window.follow(start, end);
    this._draw(ADDED_IN_A_FRAME);
  }

  private _onClick({item, what, time}: TimelinePlace): void {
    if (item === null) {
      if (what === 'background' || what === 'axis') this._onDay(time);
      return;
    }
    const group = this._feed?.group(item);
    if (group) this._callbacks.onOpen(group);
    else this._callbacks.onSelect(String(item));
  }

  private _onDay(time: Date): void {
    const choice = this._setting?.choice;
    if (choice) this._callbacks.onDay(dayAt(time, choice));
  }

  private _draw(limit: number): void {
    const window = this._window.shown;
    if (!this._feed || !window) return;
    const isUnfinished = this._feed.draw(window, limit);
    if (isUnfinished && !this._frame) {
      this._frame = requestAnimationFrame(() => {
        this._frame = 0;
        this._draw(ADDED_IN_A_FRAME);
      });
    }
    if (this._feed.hasGroups !== this._hadGroups) {
      this._hadGroups = this._feed.hasGroups;
      // Not within an update, for only what was drawn in it tells of groups.
      queueMicrotask(() => this._host.requestUpdate());
    }
  }
}

function isSame(a: CanvasSetting, b: CanvasSetting): boolean {
  return (Object.keys(a) as (keyof CanvasSetting)[]).every(key => a[key] === b[key]);
}

function inOrder(a: TimelineItem, b: TimelineItem): number {
  return Number(a.start) - Number(b.start) || Number(a.end) - Number(b.end);
}
