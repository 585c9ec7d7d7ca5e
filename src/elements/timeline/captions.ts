import type {TimelineText} from '../../words/ui/timeline-text.js';
import type {Id} from '../../pack/article-pack.js';
import type {TimelineView} from '../../timeline/timeline-view.js';
import {spanWords} from '../../timeline/window-words.js';
import type {EventGroup} from '../../timeline/window-feed.js';
import type {ItemCaption} from './canvas-item.js';
import {markSigns, type EventMark} from './event-mark.js';

export interface CaptionContext {
  readonly view: TimelineView;
  readonly selected: Id | null;
  readonly marks: ReadonlyMap<Id, EventMark>;
  readonly text: TimelineText;
}

/** What stands beside the bar of an event: its label and when it was, so that the bar alone cannot mislead. */
export function entryCaption(
  place: number,
  {view, selected, marks, text}: CaptionContext,
): ItemCaption {
  const entry = view.model.entries[place]!;
  const mark = marks.get(entry.id);
  return {
    label: entry.label,
    when: view.wordsOf(entry, text).text,
    ...(mark && {sign: markSigns[mark]}),
    className: `${mark ?? ''} ${entry.id === selected ? 'selected' : ''}`,
  };
}

export function groupCaption(group: EventGroup, text: TimelineText): ItemCaption {
  return {label: text.groupCount(group.places.length), when: spanWords(group, text)};
}
