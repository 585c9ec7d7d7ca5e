import {axisUnits, type AxisUnit} from './axis.js';
import type {Span} from './span.js';
import type {TimelineModel} from './timeline-model.js';

/** Events of one lane that stand too close together to be told apart. */
export interface EventGroup {
  /** The same for the same events, whatever the window. */
  readonly id: string;
  readonly lane: number;
  readonly unit: AxisUnit;
  /** The places of the events in the model. */
  readonly places: readonly number[];
  /** From the first to the last possible day; infinite where some event is open. */
  readonly from: number;
  readonly to: number;
}

/** What a window shows: single entries by their place in the model, and groups of those that are too many. */
export interface WindowFeed {
  readonly places: readonly number[];
  readonly groups: readonly EventGroup[];
}

/**
 * Chooses what to draw. At most `budget` things, shared out over the lanes: a lane with few events shows each of them,
 * a crowded one shows groups by day, week, month … whatever is fine enough to fit.
 */
export class WindowFeeder {
  private readonly _lanes: readonly LaneLevels[];

  /** `places` are the entries to draw, as `filterEntries` gives them. */
  constructor(model: TimelineModel, places: ArrayLike<number>) {
    const byLane = model.lanes.map((): number[] => []);
    for (let i = 0; i < places.length; i++) {
      const place = places[i]!;
      if (place < model.undated) byLane[model.lane[place]!]!.push(place);
    }
    this._lanes = byLane.map((ofLane, lane) => new LaneLevels(model, lane, ofLane));
  }

  feed(window: Span, budget: number): WindowFeed {
    const places: number[] = [];
    const groups: EventGroup[] = [];
    const bySize = this._lanes
      .map(lane => ({lane, size: lane.count(0, window, budget)}))
      .sort((a, b) => a.size - b.size);
    let left = budget;
    bySize.forEach(({lane, size}, index) => {
      const share = Math.max(1, Math.floor(left / (bySize.length - index)));
      const level = size <= share ? 0 : lane.finest(window, share);
      left -= lane.take(level, window, places, groups);
    });
    return {places, groups};
  }
}

/** The things of one lane at one level: level 0 has every entry, each level above gathers them by a coarser unit. */
interface Magnification {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly members: readonly (number | EventGroup)[];
}

/** The levels of one lane. They are made when a window first needs them. */
class LaneLevels {
  private readonly _model: TimelineModel;
  private readonly _lane: number;
  private readonly _places: readonly number[];
  private readonly _levels: Magnification[] = [];

  constructor(model: TimelineModel, lane: number, places: readonly number[]) {
    this._model = model;
    this._lane = lane;
    this._places = places;
  }

  /** How many things of a level the window meets; counts no further than just above `limit`. */
  count(number: number, window: Span, limit: number): number {
    const {from, to} = this._level(number);
    let count = 0;
    for (let i = 0; i < from.length && from[i]! < window.to && count <= limit; i++) {
      if (to[i]! > window.from) count++;
    }
    return count;
  }

  /** The finest level of groups of which the window meets no more than `limit`. */
  finest(window: Span, limit: number): number {
    const days = window.to - window.from;
    let level = 1;
    // A unit far finer than the window cannot fit, unless nearly all of the window is empty.
    while (level < axisUnits.length && axisUnits[level - 1]!.days * limit * 16 < days) level++;
    while (level < axisUnits.length && this.count(level, window, limit) > limit) level++;
    return level;
  }

  take(number: number, window: Span, places: number[], groups: EventGroup[]): number {
    const {from, to, members} = this._level(number);
    let taken = 0;
    for (let i = 0; i < from.length && from[i]! < window.to; i++) {
      if (to[i]! <= window.from) continue;
      const member = members[i]!;
      if (typeof member === 'number') places.push(member);
      else groups.push(member);
      taken++;
    }
    return taken;
  }

  private _level(number: number): Magnification {
    return (this._levels[number] ??= number === 0 ? this._single() : this._grouped(number));
  }

  private _single(): Magnification {
    const {from, to} = this._model;
    return {
      from: Float64Array.from(this._places, place => from[place]!),
      to: Float64Array.from(this._places, place => to[place]!),
      members: this._places,
    };
  }

  /** Gathers entries that begin in the same unit and are about as long. */
  private _grouped(number: number): Magnification {
    const {from, to} = this._model;
    const gathered = new Map<number, {unit: AxisUnit; places: number[]}>();
    for (const place of this._places) {
      const index = unitFor(to[place]! - from[place]!, number - 1);
      const key = groupKey(index, from[place]!, to[place]!);
      const group = gathered.get(key);
      if (group) group.places.push(place);
      else gathered.set(key, {unit: axisUnits[index]!, places: [place]});
    }
    const members = [...gathered].map(([key, {unit, places}]): number | EventGroup => {
      if (places.length === 1) return places[0]!;
      const first = places.reduce((day, place) => Math.min(day, from[place]!), Infinity);
      const last = places.reduce((day, place) => Math.max(day, to[place]!), -Infinity);
      return {id: `${this._lane} ${key}`, lane: this._lane, unit, places, from: first, to: last};
    });
    const start = (member: number | EventGroup) =>
      typeof member === 'number' ? from[member]! : member.from;
    const end = (member: number | EventGroup) =>
      typeof member === 'number' ? to[member]! : member.to;
    members.sort((a, b) => (start(a) < start(b) ? -1 : Number(start(a) > start(b))));
    return {
      from: Float64Array.from(members, start),
      to: Float64Array.from(members, end),
      members,
    };
  }
}

/** Long events are gathered by units at least half as long as they are, so that a group says something of its members. */
function unitFor(length: number, finest: number): number {
  let index = finest;
  while (index < axisUnits.length - 1 && axisUnits[index]!.days * 2 < length) index++;
  return index;
}

const MOST_UNITS = 2 ** 36;

/** A number for each unit of time, apart for events that are open at one end or at both. */
function groupKey(index: number, from: number, to: number): number {
  const unit = axisUnits[index]!;
  const open = 2 * Number(from === -Infinity) + Number(to === Infinity);
  const at = open === 3 ? 0 : unit.at(from === -Infinity ? to - 1 : from);
  return (index * 4 + open) * MOST_UNITS + at + MOST_UNITS / 2;
}
