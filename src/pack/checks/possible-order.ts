import {isoDay} from '../time/calendar.js';
import type {Draft} from './draft.js';
import {pointGraph, type Edge, type PointGraph} from '../time/point-graph.js';
import {pointLimits} from '../time/point-limits.js';
import type {Problem} from '../problem.js';

/** The order of the events runs in no circle and does not go against their dates. */
export function* checkOrder(draft: Draft): Iterable<Problem> {
  const graph = pointGraph(draft.pack);
  yield* checkCircles(draft, graph);
  yield* checkDates(draft, graph);
}

function* checkCircles({pack, pathOf}: Draft, graph: PointGraph): Iterable<Problem> {
  for (const circle of circles(graph)) {
    const events = circle.map(point => pack.events[point >> 1]!);
    const ids = events.map(({id}) => id).filter((id, index, all) => id !== all[index - 1]);
    if (ids.length > 1 && ids[0] !== ids.at(-1)) ids.push(ids[0]!);
    yield {path: pathOf(events[0]!), code: 'order-in-a-circle', values: {ids}};
  }
}

/** Circles among the points that could not be sorted: going back from any of them leads into one. */
function* circles({successors, sorted}: PointGraph): Iterable<readonly number[]> {
  const isSorted = new Set(sorted);
  const before = new Map<number, number>();
  for (const [point, edges] of successors) {
    if (!isSorted.has(point)) for (const {to} of edges) before.set(to, point);
  }
  const done = new Set<number>();
  for (const start of before.keys()) {
    const way: number[] = [];
    const places = new Map<number, number>();
    let point = start;
    for (; !done.has(point) && !places.has(point); point = before.get(point)!) {
      places.set(point, way.length);
      way.push(point);
    }
    if (places.has(point)) yield way.slice(places.get(point)).reverse();
    for (const visited of way) done.add(visited);
  }
}

function* checkDates({pack, pathOf}: Draft, graph: PointGraph): Iterable<Problem> {
  const {events} = pack;
  const {earliest, latest, earliestBy, latestBy} = pointLimits(events, graph, {withSlack: true});
  const told = new Set<string>();
  for (const {from, to} of edgesOf(graph)) {
    const [late, early] = [events[earliestBy[from]!], events[latestBy[to]!]];
    if (!late || !early || late === early || earliest[from]! <= latest[to]!) continue;
    const pair = `${late.id} ${early.id}`;
    if (told.has(pair)) continue; // the other steps on the way from one to the other say the same
    told.add(pair);
    const hasEnd = Number.isFinite(earliest[from]);
    yield {
      path: pathOf(late),
      code: 'order-against-dates',
      values: {
        late: late.id,
        early: early.id,
        from: hasEnd ? isoDay(earliest[from]!) : null,
        to: isoDay(latest[to]!),
      },
    };
  }
}

function* edgesOf({successors}: PointGraph): Iterable<Edge> {
  for (const edges of successors.values()) yield* edges;
}
