import type {ArticleEvent} from '../../pack/article-pack.js';
import {timeBounds} from '../../pack/time/bounds.js';
import {isoDay} from '../../pack/time/calendar.js';
import {edtfOf} from '../../pack/time/edtf.js';
import type {Blueprint, QuestionKind} from '../draw/blueprint.js';
import type {Knowledge} from '../knowledge.js';
import {baseOnEvents, blueprintBase, difficultyOf, eventName} from './question-base.js';
import {paragraphOf, pickStem} from '../sentences.js';

/** The axis is this many times as long as the window that counts as right, and never shorter than `shortest` days. */
const stretch = 7;
const shortest = 28;

/** Where an event belongs on the time axis; every day that the article leaves possible is right. */
export const placementKind: QuestionKind = {
  kind: 'placement',
  blueprints: knowledge =>
    [...knowledge.events.values()].flatMap(event => placementBlueprint(knowledge, event) ?? []),
};

/** True if the event has a date of its own, and not only what its order leaves possible. */
function isDated({time}: ArticleEvent): boolean {
  if (time === undefined) return false;
  const {start, end} = timeBounds(time);
  return Number.isFinite(start.first) && Number.isFinite(end.last);
}

function placementBlueprint(knowledge: Knowledge, event: ArticleEvent): Blueprint | undefined {
  const bounds = isDated(event) ? knowledge.bounds.get(event.id) : undefined;
  const stated = edtfOf(event.time?.edtf);
  const time = stated && knowledge.wording.time(stated);
  if (
    !event.quizworthy ||
    event.kind === 'state' ||
    event.time === undefined ||
    bounds === undefined ||
    !Number.isFinite(bounds.start.first) ||
    !Number.isFinite(bounds.end.last)
  )
    return undefined;
  if (time === undefined) return undefined;
  const slack = event.time.slackDays ?? 0;
  const earliest = bounds.start.first - slack;
  const latest = bounds.end.last + slack;
  const base = blueprintBase('placement', 'infer', event.id, [event.id]);
  return {
    ...base,
    write({luck}) {
      const {wording} = knowledge;
      const name = eventName(knowledge, event);
      const length = Math.max(shortest, stretch * (latest - earliest + 1));
      const before = Math.floor((length * (2 + luck.below(4, 'start of the axis'))) / 8);
      const explanation = wording.feedback.explanation(
        wording.feedback.eventTime(name, time),
        paragraphOf(event.evidence),
      );
      return {
        question: {
          ...baseOnEvents(knowledge, base, [event], {
            stem: pickStem(luck, wording.stems.placement(name)),
            query: {asks: 'time', event: event.id},
            proof: {rule: 'stated', grounds: [event.id]},
            explanation,
            difficulty: difficultyOf({level: base.level, nearDistractors: 3}),
          }),
          interaction: 'placement',
          event: event.id,
          window: {earliest: isoDay(earliest), latest: isoDay(latest)},
          axis: {start: isoDay(earliest - before), end: isoDay(latest + length - before)},
        },
      };
    },
  };
}
