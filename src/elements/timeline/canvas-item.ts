import type {Id} from '../../pack/article-pack.js';
import {DAY} from '../../pack/time/calendar.js';
import {certainSpan, clip, heldSpan, type Span} from '../../timeline/span.js';
import {timeShape} from '../../timeline/time-shape.js';
import type {TimelineModel} from '../../timeline/timeline-model.js';
import type {EventGroup} from '../../timeline/window-feed.js';
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

/** The words and signs of an item. */
export interface ItemCaption {
  readonly label: string;
  readonly when: string;
  /** ✓, ✗ or ○ from a quiz. */
  readonly sign?: string;
  readonly className?: string;
}

/** Groups have ids that no event can have. */
const GROUP_PREFIX = 'group ';

/** An entry, cut off at `reach`: a bar must not be longer than a browser can draw. */
export function entryItem(
  model: TimelineModel,
  place: number,
  reach: Span,
  caption: ItemCaption,
): CanvasItem | undefined {
  const entry = model.entries[place]!;
  const bounds = model.boundsOf(entry);
  const shape = timeShape(bounds);
  const shown = clip({from: model.from[place]!, to: model.to[place]!}, reach);
  if (!shown) return undefined;
  const bar = timeBar({
    shape,
    approximate: bounds?.approximate ?? false,
    uncertain: bounds?.uncertain ?? false,
    shown,
    certain: certainSpan(bounds, model.written),
    held: bounds && shape === 'around' ? heldSpan(bounds) : null,
  });
  return {
    ...frame(entry.id, model.lane[place]!, shown),
    className: `${shape} ${entry.background ? 'background' : entry.kind} ${caption.className ?? ''}`,
    content: captionOf(caption),
    bar,
  };
}

export function groupItem(
  group: EventGroup,
  reach: Span,
  caption: ItemCaption,
): CanvasItem | undefined {
  const shown = clip(group, reach);
  if (!shown) return undefined;
  return {
    ...frame(groupItemId(group), group.lane, shown),
    className: 'group',
    content: captionOf(caption),
    bar: timeBar({shape: 'group'}),
  };
}

export function groupItemId(group: EventGroup): Id {
  return GROUP_PREFIX + group.id;
}

function frame(id: string, group: number, shown: Span) {
  return {id, group, start: shown.from * DAY, end: shown.to * DAY, limitSize: false} as const;
}

function captionOf({label, when, sign}: ItemCaption): HTMLElement {
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
