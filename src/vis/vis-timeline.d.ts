/**
 * The slimmed vis-timeline: what `src/generated/vis-timeline.js` exports. Written by hand, and narrower than the
 * types of vis itself: what is not here was left out, or is not to be used.
 */

import type {AxisFormat, AxisScale} from './axis-format.js';

export {axisFormat, type AxisFormat, type AxisScale} from './axis-format.js';

/** Identifies an item or a group. */
export type TimelineId = string | number;

/** A time; text without a zone is UTC. */
export type TimelineTime = Date | number | string;

/** An Element is shown as it is, text as text; markup in it is never parsed. */
export type TimelineContent = Element | string;

/** One thing on the canvas. */
export interface TimelineItem {
  readonly id: TimelineId;
  readonly content: TimelineContent;
  readonly start: TimelineTime;
  readonly end?: TimelineTime;
  readonly type?: 'box' | 'point' | 'range' | 'background';
  readonly group?: TimelineId;
  readonly subgroup?: TimelineId;
  readonly className?: string;
  readonly title?: string;
  readonly align?: 'auto' | 'left' | 'right' | 'center';
  readonly selectable?: boolean;
  readonly limitSize?: boolean;
}

/** One lane of the canvas. */
export interface TimelineGroup {
  readonly id: TimelineId;
  readonly content: TimelineContent;
  readonly className?: string;
  readonly title?: string;
  readonly visible?: boolean;
  readonly order?: number;
  readonly subgroupOrder?: string;
  readonly subgroupStack?: Readonly<Record<string, boolean>> | boolean;
  readonly heightMode?: 'auto' | 'fixed' | 'fitItems';
}

/** What the timeline can be told. See `entry.js` for those that must be set. */
export interface TimelineOptions {
  readonly align?: 'auto' | 'left' | 'right' | 'center';
  readonly autoResize?: boolean;
  readonly start?: TimelineTime;
  readonly end?: TimelineTime;
  readonly min?: TimelineTime;
  readonly max?: TimelineTime;
  readonly format?: AxisFormat;
  readonly groupHeightMode?: 'auto' | 'fixed' | 'fitItems';
  readonly groupOrder?: string | ((a: TimelineGroup, b: TimelineGroup) => number);
  readonly groupTemplate?: (group: TimelineGroup, element: HTMLElement) => TimelineContent;
  readonly height?: number | string;
  readonly minHeight?: number | string;
  readonly maxHeight?: number | string;
  readonly horizontalScroll?: boolean;
  readonly horizontalScrollKey?: 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey';
  readonly verticalScroll?: boolean;
  readonly margin?:
    | number
    | {
        readonly axis?: number;
        readonly item?: number | {readonly horizontal?: number; readonly vertical?: number};
      };
  readonly maxMinorChars?: number;
  readonly moveable?: boolean;
  readonly multiselect?: boolean;
  readonly onInitialDrawComplete?: () => void;
  readonly order?: (a: TimelineItem, b: TimelineItem) => number;
  readonly orientation?:
    | 'top'
    | 'bottom'
    | {readonly axis?: 'top' | 'bottom' | 'both' | 'none'; readonly item?: 'top' | 'bottom'};
  readonly rtl?: boolean;
  readonly selectable?: boolean;
  readonly showMajorLabels?: boolean;
  readonly showMinorLabels?: boolean;
  readonly showTooltips?: boolean;
  readonly showWeekScale?: boolean;
  readonly stack?: boolean;
  readonly stackSubgroups?: boolean;
  readonly template?: (item: TimelineItem, element: HTMLElement) => TimelineContent;
  readonly timeAxis?: {readonly scale: AxisScale; readonly step?: number};
  readonly tooltip?: {
    readonly followMouse?: boolean;
    readonly overflowMethod?: 'cap' | 'flip' | 'none';
    readonly delay?: number;
  };
  readonly type?: 'box' | 'point' | 'range' | 'background';
  /** What stands in the frame of a range, as long as the range is. */
  readonly visibleFrameTemplate?: (item: TimelineItem, element: HTMLElement) => TimelineContent;
  readonly width?: number | string;
  readonly zoomable?: boolean;
  readonly zoomKey?: '' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey';
  readonly zoomFriction?: number;
  readonly zoomMin?: number;
  readonly zoomMax?: number;
}

/** Whether, and how, the window glides to its new place. Vis glides unless told not to. */
export interface TimelineMotion {
  readonly animation?: boolean | {readonly duration?: number; readonly easingFunction?: string};
}

/** The part of time that the canvas shows. */
export interface TimelineWindow {
  readonly start: Date;
  readonly end: Date;
}

/** What lies at a place on the canvas. */
export interface TimelinePlace {
  readonly event: Event;
  readonly item: TimelineId | null;
  readonly group: TimelineId | null;
  readonly customTime: TimelineId | null;
  readonly what: 'item' | 'axis' | 'group-label' | 'custom-time' | 'background' | null;
  readonly pageX: number;
  readonly pageY: number;
  readonly x: number;
  readonly y: number;
  readonly time: Date;
  readonly snappedTime: Date;
}

/** What vis tells of, by the name of its event. */
export interface TimelineEventMap {
  select: {readonly items: readonly TimelineId[]; readonly event: {readonly srcEvent: Event}};
  rangechange: TimelineWindow & {readonly byUser: boolean; readonly event?: Event};
  rangechanged: TimelineWindow & {readonly byUser: boolean; readonly event?: Event};
  itemover: {readonly item: TimelineId; readonly event: Event};
  itemout: {readonly item: TimelineId; readonly event: Event};
  timechange: {readonly id: TimelineId; readonly time: Date; readonly event: Event};
  timechanged: {readonly id: TimelineId; readonly time: Date; readonly event: Event};
  click: TimelinePlace;
  doubleClick: TimelinePlace;
  contextmenu: TimelinePlace;
  mouseOver: TimelinePlace;
  mouseMove: TimelinePlace;
  mouseDown: TimelinePlace;
  mouseUp: TimelinePlace;
  changed: undefined;
}

/** Items or groups by their id; the timeline follows its changes. */
export class DataSet<T extends {readonly id: TimelineId}> {
  constructor(items?: readonly T[]);
  readonly length: number;
  add(items: T | readonly T[]): TimelineId[];
  update(items: T | readonly T[]): TimelineId[];
  updateOnly(items: Partial<T> | readonly Partial<T>[]): TimelineId[];
  remove(ids: TimelineId | readonly TimelineId[]): TimelineId[];
  clear(): TimelineId[];
  get(id: TimelineId): T | null;
  get(): T[];
  getIds(): TimelineId[];
  forEach(visit: (item: T, id: TimelineId) => void): void;
}

/** The items of a data set that pass a filter. */
export class DataView<T extends {readonly id: TimelineId}> {
  constructor(data: DataSet<T>, options?: {readonly filter?: (item: T) => boolean});
  readonly length: number;
  refresh(): void;
  dispose(): void;
  get(): T[];
  getIds(): TimelineId[];
}

type Data<T extends {readonly id: TimelineId}> = DataSet<T> | DataView<T> | readonly T[];

/** The canvas. */
export class Timeline {
  constructor(
    container: HTMLElement,
    items: Data<TimelineItem>,
    groups: Data<TimelineGroup>,
    options?: TimelineOptions,
  );
  constructor(container: HTMLElement, items: Data<TimelineItem>, options?: TimelineOptions);
  on<K extends keyof TimelineEventMap>(
    event: K,
    listener: (properties: TimelineEventMap[K]) => void,
  ): this;
  off<K extends keyof TimelineEventMap>(
    event: K,
    listener?: (properties: TimelineEventMap[K]) => void,
  ): this;
  setOptions(options: TimelineOptions): void;
  setItems(items: Data<TimelineItem> | null): void;
  setGroups(groups: Data<TimelineGroup> | null): void;
  setSelection(ids: TimelineId | readonly TimelineId[]): void;
  getSelection(): TimelineId[];
  getVisibleItems(): TimelineId[];
  getItemRange(): {readonly min: Date | null; readonly max: Date | null};
  getWindow(): TimelineWindow;
  setWindow(start: TimelineTime, end: TimelineTime, options?: TimelineMotion): void;
  moveTo(time: TimelineTime, options?: TimelineMotion): void;
  zoomIn(percentage: number, options?: TimelineMotion): void;
  zoomOut(percentage: number, options?: TimelineMotion): void;
  fit(options?: TimelineMotion): void;
  focus(
    ids: TimelineId | readonly TimelineId[],
    options?: TimelineMotion & {readonly zoom?: boolean},
  ): void;
  addCustomTime(time: TimelineTime, id: TimelineId): TimelineId;
  setCustomTime(time: TimelineTime, id: TimelineId): void;
  getCustomTime(id: TimelineId): Date;
  setCustomTimeTitle(title: string, id: TimelineId): void;
  removeCustomTime(id: TimelineId): void;
  getEventProperties(event: Event): TimelinePlace;
  redraw(): void;
  destroy(): void;
}

/** The style sheet that the canvas needs in its shadow root. */
export const timelineStyles: string;
