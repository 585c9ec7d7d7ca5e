import type {TimelineText} from '../../words/ui/timeline-text.js';
import type {Id} from '../../pack/article-pack.js';
import {DAY} from '../../pack/time/calendar.js';
import {spanWords} from '../../timeline/dates.js';
import {timeShape} from '../../timeline/shapes.js';
import {certainSpan, clip, heldSpan, type Span} from '../../timeline/span.js';
import type {TimelineScene} from '../../timeline/timeline-scene.js';
import type {EventGroup} from '../../timeline/window-feed.js';
import type {EventMark} from '../../quiz/progress.js';
import {markSigns} from './event-mark.js';
import {timeBar} from './time-bar.js';

/** One thing on the canvas: a range with a bar in its frame and a line of text above it. */
export interface CanvasItem {
  readonly id: string;
  readonly group: number;
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly className: string;
  readonly limitSize: false;
  readonly content: HTMLElement;
  readonly bar: HTMLElement;
}

/** What the items of the canvas are made from. */
export interface ItemContext {
  readonly scene: TimelineScene;
  readonly selected: Id | null;
  readonly marks: ReadonlyMap<Id, EventMark>;
  readonly text: TimelineText;
}

/** What stands beside a bar, so that the bar alone cannot mislead. */
interface Caption {
  readonly label: string;
  readonly when: string;
  /** ✓, ✗ or ○ from a quiz. */
  readonly sign?: string;
}

/** Groups have ids that no event can have. */
const GROUP_PREFIX = 'group ';

/** An entry, cut off at `reach`: a bar must not be longer than a browser can draw. */
export function entryItem(
  place: number,
  reach: Span,
  {scene, selected, marks, text}: ItemContext,
): CanvasItem | undefined {
  const {model} = scene;
  const entry = model.entries[place]!;
  const bounds = model.boundsOf(entry);
  const shape = timeShape(bounds);
  const shown = clip({from: model.from[place]!, to: model.to[place]!}, reach);
  if (!shown) return undefined;
  const mark = marks.get(entry.id);
  const classes = [shape, entry.background ? 'background' : entry.kind, mark ?? ''];
  return {
    ...frame(entry.id, model.lane[place]!, shown),
    className: [...classes, entry.id === selected ? 'selected' : ''].join(' '),
    content: captionOf({
      label: entry.label,
      when: scene.wordsOf(entry, text).text,
      ...(mark && {sign: markSigns[mark]}),
    }),
    bar: timeBar({
      shape,
      approximate: bounds?.approximate ?? false,
      uncertain: bounds?.uncertain ?? false,
      shown,
      certain: certainSpan(bounds, model.written),
      held: bounds && shape === 'around' ? heldSpan(bounds) : null,
    }),
  };
}

export function groupItem(
  group: EventGroup,
  reach: Span,
  text: TimelineText,
): CanvasItem | undefined {
  const shown = clip(group, reach);
  if (!shown) return undefined;
  return {
    ...frame(groupItemId(group), group.lane, shown),
    className: 'group',
    content: captionOf({label: text.groupCount(group.places.length), when: spanWords(group, text)}),
    bar: timeBar({shape: 'group'}),
  };
}

export function groupItemId(group: EventGroup): Id {
  return GROUP_PREFIX + group.id;
}

function frame(id: string, group: number, shown: Span) {
  return {id, group, start: shown.from * DAY, end: shown.to * DAY, limitSize: false} as const;
}

function captionOf({label, when, sign}: Caption): HTMLElement {
  const content = document.createElement('span');
  content.className = 'caption';
  content.title = when ? `${label}\n${when}` : label;
  if (sign) content.append(part('sign', `${sign} `));
  content.append(part('label', label));
  if (when) content.append(part('when', when));
  return content;
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
