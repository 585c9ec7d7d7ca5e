import type {ArticleEvent} from '../../pack/article-pack.js';
import {datesIn, drawnEdtf, edtfOf} from '../../pack/time/edtf.js';
import type {DaySpan} from '../../pack/time/possible-days.js';
import type {Edtf} from '../../pack/time/time.js';
import type {
  Blueprint,
  BlueprintBase,
  Draw,
  QuestionKind,
  Refusal,
  Written,
} from '../draw/blueprint.js';
import {choiceOf, lettered, type PlainOption} from '../draw/choice.js';
import {dayWindow, gap, neighbours} from '../draw/date-ladder.js';
import type {Knowledge} from '../knowledge.js';
import {baseOnEvents, blueprintBase, difficultyOf, eventName} from './question-base.js';
import {paragraphOf, pickStem} from '../sentences.js';

/** When an event came, in the article's own terms, out of other times of the same grain. */
export const whenKind: QuestionKind = {
  kind: 'when',
  blueprints: knowledge =>
    [...knowledge.events.values()].flatMap(event => whenBlueprint(knowledge, event) ?? []),
};

function whenBlueprint(knowledge: Knowledge, event: ArticleEvent): Blueprint | undefined {
  const edtf = event.time?.edtf;
  if (!event.quizworthy || edtf === undefined) return undefined;
  const level =
    new Set(event.evidence.map(({paragraph}) => paragraph)).size > 1 ? 'infer' : 'retrieve';
  const base = blueprintBase('when', level, event.id, [event.id]);
  return {...base, write: draw => write(knowledge, {event, edtf, base}, draw)};
}

function write(
  knowledge: Knowledge,
  {
    event,
    edtf,
    base,
  }: {readonly event: ArticleEvent; readonly edtf: string; readonly base: BlueprintBase},
  {luck, keyPosition}: Draw,
): Written | Refusal {
  const {wording} = knowledge;
  const stated = edtfOf(edtf);
  const keyTime = timeWords(knowledge, edtf);
  if (stated === undefined || keyTime === undefined)
    return {refused: `there are no words for the time ${edtf}`};
  const times = ladderAround(knowledge, event, edtf, keyPosition % 3);
  if (times === undefined) return {refused: 'no other times of the same grain lie far enough away'};
  const paragraph = paragraphOf(event.evidence);
  const name = eventName(knowledge, event);
  const explanation = wording.feedback.explanation(
    wording.feedback.eventTime(name, keyTime),
    paragraph,
  );
  const proof = {rule: 'stated', grounds: [event.id]} as const;
  const options = times.map((time): PlainOption => ({
    value: {edtf: time},
    text: wording.capitalise(timeWords(knowledge, time) ?? time),
    role: time === edtf ? 'key' : 'misread',
    proof: time === edtf ? proof : {rule: 'out-of-bounds', grounds: [event.id]},
    feedback: time === edtf ? explanation : wording.feedback.lookAgain(paragraph),
  }));
  const isOngoing = stated.kind === 'interval' && stated.end === 'open';
  const stems = isOngoing ? wording.stems.sinceWhen(name) : wording.stems.when(name);
  const placed = lettered(options, options[times.indexOf(edtf)]!);
  const written = choiceOf(placed, () =>
    baseOnEvents(knowledge, base, [event], {
      stem: pickStem(luck, stems),
      query: {asks: 'time', event: event.id},
      proof,
      explanation,
      difficulty: difficultyOf({level: base.level, nearDistractors: 2}),
    }),
  );
  return {...written, keyPlace: {place: placed.keyPlace, isFixed: true}};
}

/** Three times in order, the right one at `rank` if there is room, all others apart from it by more than the slack. */
function ladderAround(
  knowledge: Knowledge,
  event: ArticleEvent,
  edtf: string,
  rank: number,
): readonly string[] | undefined {
  const resolved = edtfOf(event.time?.resolved);
  const year = (resolved && datesIn(resolved)[0]?.year) ?? 2001;
  const window = (time: Edtf | undefined) => time && dayWindow(time, year);
  const stated = edtfOf(edtf);
  const key = window(stated);
  if (stated === undefined || key === undefined) return undefined;
  const slack = event.time?.slackDays ?? 0;
  const written = window(drawnEdtf(knowledge.pack.article.written));
  const fit = neighbours(stated).filter(time => {
    const days = window(edtfOf(time));
    if (!days || gap(key, days) <= slack || timeWords(knowledge, time) === undefined) return false;
    const afterWriting =
      written !== undefined && key.first <= written.last && days.first > written.last;
    return !afterWriting && !knownElsewhere(knowledge, event, days);
  });
  const isEarlier = (time: string) => window(edtfOf(time))!.last < key.first;
  const apart = (times: readonly string[]) => nearestApart(times, time => window(edtfOf(time))!);
  const earlier = [...apart(fit.filter(isEarlier).reverse())].reverse();
  const later = apart(fit.filter(time => !isEarlier(time)));
  for (const place of [rank, 1, 0, 2]) {
    if (earlier.length >= place && later.length >= 2 - place) {
      return [...earlier.slice(earlier.length - place), edtf, ...later.slice(0, 2 - place)];
    }
  }
  return undefined;
}

/** Of times that lead away from the right one those that do not meet one another: “about May” reaches into June. */
function nearestApart(
  times: readonly string[],
  daysOf: (time: string) => DaySpan,
): readonly string[] {
  const kept: string[] = [];
  for (const time of times) {
    const last = kept.at(-1);
    if (last === undefined || gap(daysOf(last), daysOf(time)) > 0) kept.push(time);
  }
  return kept;
}

/** The world's veto: another source dates the event into this window. */
function knownElsewhere(knowledge: Knowledge, event: ArticleEvent, days: DaySpan): boolean {
  return knowledge.backgroundOf(event.id).some(fact => {
    const time = drawnEdtf(fact.time);
    const other = time && dayWindow(time, 2001);
    return other !== undefined && gap(other, days) <= 0;
  });
}

function timeWords({wording}: Knowledge, edtf: string): string | undefined {
  const time = edtfOf(edtf);
  return time && wording.time(time);
}
