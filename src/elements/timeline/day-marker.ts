import {DAY, isoDay, parseIsoDay} from '../../pack/time/calendar.js';
import type {IsoDay} from '../../pack/time/time.js';
import type {DayChoice} from '../../quiz/progress.js';
import type {Span} from '../../timeline/span.js';

/** What a canvas has to be able to do for a marker. */
interface MarkedCanvas {
  addCustomTime(time: number, id: string): unknown;
  setCustomTime(time: number, id: string): void;
  removeCustomTime(id: string): void;
}

const MARKER = 'picked-day';

/** The picked day as a line over the picture, which can also be dragged. */
export class DayMarker {
  private readonly _canvas: MarkedCanvas;
  private _isDrawn = false;

  constructor(canvas: MarkedCanvas) {
    this._canvas = canvas;
  }

  show(day: IsoDay | undefined): void {
    if (day === undefined) {
      if (this._isDrawn) this._canvas.removeCustomTime(MARKER);
    } else {
      const noon = (parseIsoDay(day) + 0.5) * DAY;
      if (this._isDrawn) this._canvas.setCustomTime(noon, MARKER);
      else this._canvas.addCustomTime(noon, MARKER);
    }
    this._isDrawn = day !== undefined;
  }
}

/** The day at a moment of the axis; before or after the axis, its first or last one. */
export function dayAt(moment: Date, {axis}: DayChoice): IsoDay {
  const {from, to} = axisSpan({axis});
  return isoDay(Math.min(Math.max(Math.floor(Number(moment) / DAY), from), to));
}

/** The axis from its first to its last day. */
export function axisSpan({axis}: Pick<DayChoice, 'axis'>): Span {
  return {from: parseIsoDay(axis.start), to: parseIsoDay(axis.end)};
}
