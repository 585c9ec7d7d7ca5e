import type {ArticleEvent} from '../../pack/article-pack.js';
import type {Time} from '../../pack/time/time.js';
import type {Blueprint, QuestionKind, Refusal, Turn} from '../draw/blueprint.js';
import {choiceQuestion, lettered, type BlueprintBase, type Candidate} from '../draw/choice.js';
import {dayWindow, gap, neighbours} from '../draw/date-ladder.js';
import type {Knowledge} from '../knowledge.js';
import {baseOnEvents, difficultyOf, eventName} from './question-base.js';
import type {Question} from '../../quiz/question.js';
import {paragraphOf} from '../realise.js';

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
  const base: BlueprintBase = {
    id: `when.${event.id}`,
    kind: 'when',
    level,
    about: [event.id],
    entities: [event.id],
  };
  return {...base, realise: turn => realise(knowledge, event, edtf, base, turn)};
}

function realise(
  knowledge: Knowledge,
  event: ArticleEvent,
  edtf: string,
  base: BlueprintBase,
  {random, keyPosition}: Turn,
): Question | Refusal {
  const {wording} = knowledge;
  const keyTime = wording.time(edtf);
  if (keyTime === undefined) return {refused: `there are no words for the time ${edtf}`};
  const times = ladderAround(knowledge, event, edtf, keyPosition % 3);
  if (times === undefined) return {refused: 'no other times of the same grain lie far enough away'};
  const paragraph = paragraphOf(event.evidence);
  const name = eventName(knowledge, event);
  const explanation = wording.feedback.explanation(
    wording.feedback.eventTime(name, keyTime),
    paragraph,
  );
  const proof = {rule: 'stated', grounds: [event.id]} as const;
  const options = times.map((time): Candidate => ({
    value: {edtf: time},
    text: wording.capitalise(wording.time(time) ?? time),
    role: time === edtf ? 'key' : 'misread',
    proof: time === edtf ? proof : {rule: 'out-of-bounds', grounds: [event.id]},
    feedback: time === edtf ? explanation : wording.feedback.lookAgain(paragraph),
  }));
  const stems = edtf.endsWith('/..') ? wording.stems.sinceWhen(name) : wording.stems.when(name);
  return choiceQuestion(
    baseOnEvents(knowledge, base, [event], {
      stem: random.pick(stems),
      query: {asks: 'time', event: event.id},
      proof,
      explanation,
      difficulty: difficultyOf({level: base.level, nearDistractors: 2}),
    }),
    lettered(options, options[times.indexOf(edtf)]!),
  );
}

/** Three times in order, the right one at `rank` if there is room, all others apart from it by more than the slack. */
function ladderAround(
  knowledge: Knowledge,
  event: ArticleEvent,
  edtf: string,
  rank: number,
): readonly string[] | undefined {
  const year = /\d{4}/.exec(event.time?.resolved ?? '')?.[0] ?? '2001';
  const key = dayWindow(edtf, year);
  if (key === undefined) return undefined;
  const slack = event.time?.slackDays ?? 0;
  const written = dayWindow(timeText(knowledge.pack.article.written), year);
  const fit = neighbours(edtf).filter(time => {
    const window = dayWindow(time, year);
    if (
      window === undefined ||
      gap(key, window) <= slack ||
      knowledge.wording.time(time) === undefined
    )
      return false;
    const afterWriting =
      written !== undefined && key.first <= written.last && window.first > written.last;
    return !afterWriting && !knownElsewhere(knowledge, event, window);
  });
  const isEarlier = (time: string) => dayWindow(time, year)!.last < key.first;
  const earlier = fit.filter(isEarlier);
  const later = fit.filter(time => !isEarlier(time));
  for (const place of [rank, 1, 0, 2]) {
    if (earlier.length >= place && later.length >= 2 - place) {
      return [...earlier.slice(earlier.length - place), edtf, ...later.slice(0, 2 - place)];
    }
  }
  return undefined;
}

/** The world's veto: another source dates the event into this window. */
function knownElsewhere(
  knowledge: Knowledge,
  event: ArticleEvent,
  window: {first: number; last: number},
): boolean {
  return knowledge.pack.background.some(fact => {
    const other = fact.event === event.id ? dayWindow(timeText(fact.time), '2001') : undefined;
    return other !== undefined && gap(other, window) <= 0;
  });
}

function timeText(time: Time | undefined): string {
  return time?.resolved ?? time?.edtf ?? '';
}
