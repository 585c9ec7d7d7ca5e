import type {TimelineModel} from './timeline-model.js';

/** A run of the list under one heading. */
export interface ListSection {
  /** The lane's place in the model, or what keeps the entries from having a place in time. */
  readonly lane: number | 'undated' | 'withheld';
  /** Where it begins and ends (not included) among the listed entries. */
  readonly from: number;
  readonly to: number;
}

/** Parts the listed entries at each change of lane and before the undated and the withheld ones. */
export function listSections(
  model: TimelineModel,
  places: ArrayLike<number>,
): readonly ListSection[] {
  const sections: ListSection[] = [];
  const laneAt = (index: number) => {
    const place = places[index]!;
    if (place >= model.withheld) return 'withheld';
    return place >= model.undated ? 'undated' : model.lane[place]!;
  };
  for (let from = 0; from < places.length;) {
    const lane = laneAt(from);
    let to = from + 1;
    while (to < places.length && laneAt(to) === lane) to++;
    sections.push({lane, from, to});
    from = to;
  }
  return sections;
}
