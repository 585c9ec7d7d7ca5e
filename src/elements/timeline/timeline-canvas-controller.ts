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
import {clip, type Span} from '../../timeline/span.js';
import type {EventGroup} from '../../timeline/window-feed.js';
import {padded} from '../../timeline/window.js';
import {axisLabels} from './axis-labels.js';
import {adoptCanvasStyles, scrollToSelected} from './canvas-dom.js';
import {CanvasFeed, drawLanes} from './canvas-feed.js';
import type {CanvasItem, ItemContext} from './canvas-item.js';
import {CanvasWindow} from './canvas-window.js';
import type {DayChoice} from '../../quiz/progress.js';
import {axisSpan, dayAt, DayMarker} from './day-marker.js';

/** All that the canvas shows, and how the page speaks. It never changes: what is shown later is another one. */
export interface CanvasContent extends ItemContext {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Present while the reader is asked for a day. */
  readonly choice: DayChoice | undefined;
}

/** What is there only while the canvas is. */
interface Drawing {
  readonly timeline: Timeline;
  readonly feed: CanvasFeed;
  readonly lanes: DataSet<TimelineGroup>;
  readonly marker: DayMarker;
  readonly axisFormat: typeof axisFormat;
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
  private _content?: CanvasContent;
  private _drawing?: Drawing;
  private _frame = 0;
  private _near?: IntersectionObserver;
  private _watched?: HTMLElement;
  private _isLoading = false;
  private _hadGroups = false;
  private _isNear = false;
  /** The selected event may be out of sight. */
  private _isSought = true;

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

  /** Shows what differs from what was shown before. The same again costs nothing. */
  show(content: CanvasContent): void {
    const before = this._content;
    if (before && isSame(before, content)) return;
    this._content = content;
    if (before && before.scene.pack !== content.scene.pack) this._window.clear();
    const axis = content.choice?.axis;
    if (axis && axis !== before?.choice?.axis) this.setWindow(padded(axisSpan({axis})), false);
    if (!before || !this._drawing || before.direction !== content.direction) {
      this._takeDown();
      if (this._isNear) void this._build();
      return;
    }
    this._redraw(this._drawing, before, content);
  }

  /** Brings the drawing from one content to another. */
  private _redraw(
    {timeline, feed, lanes, marker, axisFormat}: Drawing,
    before: CanvasContent,
    after: CanvasContent,
  ): void {
    const {scene, text, language} = after;
    const isReworded = before.text !== text;
    const isReselected = before.selected !== after.selected;
    feed.show(after);
    if (before.scene.model !== scene.model || isReworded) drawLanes(lanes, scene, text);
    if (before.language !== language || isReworded) {
      timeline.setOptions({format: axisLabels(text, axisFormat(language))});
    }
    if (!this._window.shown) this.setWindow(this._callbacks.firstWindow(), false);
    else if (isReselected) this._showSelected();
    this._isSought ||= isReselected;
    this._draw(Infinity);
    marker.show(after.choice?.day);
  }

  private _showSelected(): void {
    const span = this._selectedOnAxis();
    if (span) this._window.reach(span);
  }

  private _selectedOnAxis(): (Span & {readonly lane: number}) | undefined {
    const {selected, scene} = this._content!;
    const place = scene.placeOnAxis(selected);
    if (place === undefined) return undefined;
    const {from, to, lane} = scene.model;
    return {from: from[place]!, to: to[place]!, lane: lane[place]!};
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
    if (this._drawing || this._isLoading || !this._content) return;
    this._isLoading = true;
    try {
      const vis = await import('../../generated/vis-timeline.js');
      const container = this._callbacks.container();
      const window = this._window.shown ?? this._callbacks.firstWindow();
      if (!this._host.isConnected || !container || !window || this._drawing) return;
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
    const content = this._content!;
    const {scene, text, language, direction, choice} = content;
    this._window.begin(window);
    const items = new vis.DataSet<CanvasItem>();
    const lanes = new vis.DataSet<TimelineGroup>();
    const feed = new CanvasFeed(items, content);
    drawLanes(lanes, scene, text);
    feed.draw(window, Infinity);
    const timeline = new vis.Timeline(container, items, lanes, {
      start: window.from * DAY,
      end: window.to * DAY,
      format: axisLabels(text, vis.axisFormat(language)),
      rtl: direction === 'rtl',
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
    const marker = new DayMarker(timeline);
    this._drawing = {timeline, feed, lanes, marker, axisFormat: vis.axisFormat};
    this._window.attach(timeline);
    this._listen(timeline, container);
    this._tellGroups(feed);
    marker.show(choice?.day);
  }

  private _listen(timeline: Timeline, container: HTMLElement): void {
    timeline.on('rangechange', ({start, end}) => this._onMove(start, end));
    timeline.on('rangechanged', ({start, end, byUser}) => {
      this._onMove(start, end);
      if (byUser || this._window.hasArrived()) this._callbacks.onWindow(this._window.shown!);
    });
    timeline.on('changed', () => {
      this._window.confirm();
      this._scrollToSelected(container);
    });
    timeline.on('click', place => this._onClick(place));
    timeline.on('timechanged', ({time}) => this._onDay(time));
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
    this._drawing?.timeline.destroy();
    this._drawing = undefined;
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
    const group = this._drawing?.feed.group(item);
    if (group) this._callbacks.onOpen(group);
    else this._callbacks.onSelect(String(item));
  }

  private _onDay(time: Date): void {
    const choice = this._content?.choice;
    if (choice) this._callbacks.onDay(dayAt(time, choice));
  }

  private _draw(limit: number): void {
    const window = this._window.shown;
    const feed = this._drawing?.feed;
    if (!feed || !window) return;
    const isUnfinished = feed.draw(window, limit);
    if (isUnfinished && !this._frame) {
      this._frame = requestAnimationFrame(() => {
        this._frame = 0;
        this._draw(ADDED_IN_A_FRAME);
      });
    }
    this._tellGroups(feed);
  }

  private _tellGroups({hasGroups}: CanvasFeed): void {
    if (hasGroups === this._hadGroups) return;
    this._hadGroups = hasGroups;
    // Not within an update, for only what was drawn in it tells of groups.
    queueMicrotask(() => this._host.requestUpdate());
  }
}

function isSame(a: CanvasContent, b: CanvasContent): boolean {
  return (Object.keys(a) as (keyof CanvasContent)[]).every(key => a[key] === b[key]);
}

function inOrder(a: TimelineItem, b: TimelineItem): number {
  return Number(a.start) - Number(b.start) || Number(a.end) - Number(b.end);
}
