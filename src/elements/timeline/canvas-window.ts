import {DAY} from '../../pack/time/calendar.js';
import {clip, type Span} from '../../timeline/span.js';

/** What a canvas has to be able to do for its window to be moved. Its times are milliseconds. */
interface MovedCanvas {
  setWindow(start: number, end: number, options: {readonly animation: Glide | false}): void;
}

interface Glide {
  readonly duration: number;
  readonly easingFunction: string;
}

const GLIDE: Glide = {duration: 250, easingFunction: 'easeInOutQuad'};
/** In days: nothing is gained by going nearer. */
const SHORTEST = 6;

/** The stretch of time that a canvas shows, and its moves. It outlives the canvas. */
export class CanvasWindow {
  private readonly _onJump: () => void;
  private _canvas?: MovedCanvas;
  private _shown?: Span;
  /** The canvas has drawn, and with that has taken the window that it was built with. */
  private _isDrawn = false;
  /** The window that was asked for before that. */
  private _early?: Span;
  /** The window that the reader has asked for, while it is on its way. */
  private _asked?: Span;

  /** `onJump` is called after a move without a glide, of which nothing else may tell in time. */
  constructor(onJump: () => void) {
    this._onJump = onJump;
  }

  get shown(): Span | undefined {
    return this._shown;
  }

  /** Begins with the window that a canvas is about to be built with. */
  begin(window: Span): void {
    this._shown = window;
    this._isDrawn = false;
    this._early = undefined;
  }

  /** From now on moves this canvas, or none. */
  attach(canvas: MovedCanvas | undefined): void {
    this._canvas = canvas;
  }

  /** Forgets the window, so that another one can be chosen for other events. */
  clear(): void {
    this._shown = undefined;
  }

  /** Goes to a window: as the reader's move in a glide, where they want motion, else at once. */
  set(window: Span | undefined, gliding = true): void {
    if (!window) return;
    this._shown = window;
    this._asked = gliding ? window : undefined;
    if (!this._isDrawn) this._early = window;
    const still = !gliding || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this._canvas?.setWindow(window.from * DAY, window.to * DAY, {animation: still ? false : GLIDE});
    if (still) this._onJump();
  }

  /** Below 1 shows less of time, above 1 more. */
  zoom(factor: number): void {
    const window = this._shown;
    if (!window) return;
    const middle = (window.from + window.to) / 2;
    const half = Math.max(SHORTEST, (window.to - window.from) * factor) / 2;
    this.set({from: middle - half, to: middle + half});
  }

  /** Moves by a part of the window; positive numbers go to later days. */
  move(part: number): void {
    const window = this._shown;
    if (!window) return;
    const by = (window.to - window.from) * part;
    this.set({from: window.from + by, to: window.to + by});
  }

  /** Moves, without another zoom, to a stretch that lies outside. */
  reach(span: Span): void {
    const window = this._shown;
    if (!window || clip(span, window)) return;
    const length = window.to - window.from;
    const from = span.to <= window.from ? span.to - length * 0.7 : span.from - length * 0.1;
    this.set({from, to: from + length});
    this._asked = undefined;
  }

  /** The canvas has moved. */
  follow(start: Date, end: Date): void {
    this._shown = {from: Number(start) / DAY, to: Number(end) / DAY};
  }

  /** The canvas has drawn. It may draw late, and would undo a move that was faster. */
  confirm(): void {
    if (this._isDrawn) return;
    this._isDrawn = true;
    if (this._early) this.set(this._early, this._asked !== undefined);
  }

  /** True once: when the window that the reader asked for has come. */
  hasArrived(): boolean {
    const asked = this._asked;
    if (!asked || Math.abs(this._shown!.from - asked.from) > 0.5) return false;
    this._asked = undefined;
    return true;
  }
}
