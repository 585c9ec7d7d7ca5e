// @ts-expect-error Its types leave out what it exports.
import {DataSet, Timeline} from 'vis-timeline/standalone';
import {ArticleTimeline} from '../../src/elements/article-timeline.js';
import {readPack} from '../../src/elements/shared/source/read-pack.js';
import type {ArticleEvent, ArticlePack} from '../../src/pack/article-pack.js';
import {isoDay} from '../../src/pack/time/calendar.js';

const LANES = ['one', 'two', 'three', 'four', 'five'];
const DAY = 86_400_000;
const DAYS = 9000;

interface Datum {
  readonly id: string;
  readonly label: string;
  readonly lane: string;
  readonly day: number;
  /** 0 for a point. */
  readonly length: number;
}

/** The same events in every run: seven points to three ranges, in five lanes. */
function data(count: number): readonly Datum[] {
  let seed = 7;
  const below = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * limit);
  };
  return Array.from({length: count}, (_, number) => ({
    id: `event-${number}`,
    label: `What happened as number ${number}`,
    lane: LANES[below(5)]!,
    day: below(DAYS),
    length: below(10) < 7 ? 0 : 1 + below(400),
  }));
}

function packOf(events: readonly Datum[]): ArticlePack {
  return {
    format: 'article-pack/1',
    id: 'bench',
    lang: 'en',
    article: {title: 'Bench', paragraphs: [{number: 1, digest: 'All of it.'}]},
    lanes: LANES.map(id => ({id, label: `Lane ${id}`})),
    entities: [],
    events: events.map(({id, label, lane, day, length}): ArticleEvent => ({
      id,
      label,
      kind: length > 0 ? 'state' : 'happening',
      lane,
      time: {
        edtf: length > 0 ? `${isoDay(day)}/${isoDay(day + length)}` : isoDay(day),
        basis: 'stated',
      },
      evidence: [{paragraph: 1}],
      quizworthy: false,
      whyNot: 'For measuring only.',
    })),
    facts: [],
    complete: [],
    notStated: [],
    gists: [],
    background: [],
    relations: [],
  };
}

const frame = () => new Promise<number>(resolve => requestAnimationFrame(resolve));
const painted = async () => {
  await frame();
  await new Promise(resolve => setTimeout(resolve));
  return performance.now();
};

/** A canvas on which to zoom and pan. */
interface Canvas {
  readonly center: HTMLElement;
}

/** Sets up `count` events; returns when the list (if there is one) and the canvas stood on the screen, in milliseconds. */
async function setUp(
  kind: string,
  count: number,
): Promise<Canvas & Record<'parse' | 'list' | 'canvas', number>> {
  const events = data(count);
  if (kind === 'vis-timeline') return setUpVis(events);
  const value = packOf(events);
  const begun = performance.now();
  const result = await readPack(value);
  const parse = performance.now() - begun;
  if (!result.ok) throw new Error(JSON.stringify(result.problems[0]));
  const timeline = new ArticleTimeline();
  document.body.append(timeline);
  await painted();
  const start = performance.now();
  timeline.pack = result.pack;
  await timeline.updateComplete;
  const list = (await painted()) - start;
  const root = timeline.shadowRoot!;
  while (!root.querySelector('.vis-item')) await frame();
  const canvas = (await painted()) - start;
  return {parse, list, canvas, center: root.querySelector<HTMLElement>('.vis-panel.vis-center')!};
}

async function setUpVis(events: readonly Datum[]) {
  const place = document.body.appendChild(document.createElement('div'));
  await painted();
  const start = performance.now();
  const items = new DataSet(
    events.map(({id, label, lane, day, length}) => ({
      id,
      group: lane,
      content: label,
      start: new Date(day * DAY),
      ...(length > 0 && {end: new Date((day + length + 1) * DAY)}),
    })),
  );
  const groups = new DataSet(LANES.map(id => ({id, content: `Lane ${id}`})));
  new Timeline(place, items as never, groups as never, {maxHeight: 560, zoomKey: 'ctrlKey'});
  while (!document.querySelector('.vis-item')) await frame();
  const canvas = (await painted()) - start;
  return {
    parse: NaN,
    list: NaN,
    canvas,
    center: document.querySelector<HTMLElement>('.vis-panel.vis-center')!,
  };
}

/** The time from frame to frame while the reader zooms in and out, and drags to and fro. */
async function move(canvas: Canvas, frames: number): Promise<{zoom: number[]; pan: number[]}> {
  const {center} = canvas;
  const {left, top, width} = center.getBoundingClientRect();
  const at = {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: left + width / 2,
    clientY: top + 40,
  };
  const zoom = await timed(canvas, frames, number => {
    const deltaY = number % 60 < 30 ? -40 : 40;
    center.dispatchEvent(new WheelEvent('wheel', {...at, deltaY, ctrlKey: true}));
  });
  const pointer = (type: string, x: number, buttons: number) =>
    center.dispatchEvent(
      new PointerEvent(type, {
        ...at,
        clientX: x,
        buttons,
        pointerId: 1,
        pointerType: 'mouse',
        isPrimary: true,
      }),
    );
  pointer('pointerdown', at.clientX, 1);
  const pan = await timed(canvas, frames, number => {
    const step = number % 80;
    pointer('pointermove', at.clientX + (step < 40 ? step : 80 - step) * 8, 1);
  });
  pointer('pointerup', at.clientX, 0);
  return {zoom, pan};
}

async function timed(
  {center}: Canvas,
  frames: number,
  step: (number: number) => void,
): Promise<number[]> {
  const times: number[] = [];
  const axis = (center.getRootNode() as ParentNode).querySelector('.vis-time-axis.vis-foreground')!;
  const seen = new Set<string>();
  const end = performance.now() + 20_000;
  let before = await frame();
  for (let number = 0; number < frames && performance.now() < end; number++) {
    step(number);
    const now = await frame();
    times.push(now - before);
    before = now;
    if (number % 10 === 0) seen.add(axis.textContent!);
  }
  if (seen.size < 2) throw new Error('The picture did not move.');
  return times;
}

Object.assign(window, {
  bench: async (kind: string, count: number, frames: number) => {
    const {parse, list, canvas, center} = await setUp(kind, count);
    const {zoom, pan} = await move({center}, frames);
    const nodes = document.querySelectorAll('*').length;
    return {list, canvas, parse, zoom, pan, nodes};
  },
});
