import type {TimelineText} from '../../words/ui/timeline-text.js';
import type {TimelineView} from '../../timeline/timeline-view.js';

/** A lane of the canvas, with its name beside it. */
interface CanvasLane {
  readonly id: number;
  readonly content: HTMLElement;
  readonly order: number;
}

/** Where the lanes of the canvas are kept. */
interface LaneStore {
  getIds(): readonly (string | number)[];
  update(lanes: readonly CanvasLane[]): unknown;
  remove(ids: readonly (string | number)[]): unknown;
}

/** Brings the lanes of the canvas and their names in line with those of the list. */
export function drawLanes(store: LaneStore, view: TimelineView, text: TimelineText): void {
  const lanes = view.model.lanes.map((_, order) => {
    const content = document.createElement('span');
    content.textContent = view.laneLabel(order, text);
    return {id: order, content, order};
  });
  const surplus = store.getIds().filter(id => Number(id) >= lanes.length);
  store.update(lanes);
  store.remove(surplus);
}
