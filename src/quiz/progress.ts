import type {ArticlePack, Id} from '../pack/article-pack.js';
import type {IsoDay} from '../pack/time/time.js';
import {interactionOf} from './interactions/interactions.js';
import type {Question} from './question.js';
import {secretsOf, type EventDetail} from './secrets.js';
import {currentQuestion, type Session} from './session.js';

/** How the quiz goes with the questions about an event; `open` while some are not answered. */
export type EventMark = 'right' | 'wrong' | 'open';

/** A question of the quiz, as the details of its event offer it. */
export interface EventQuestion {
  readonly id: Id;
  readonly stem: string;
}

/** A day that the reader is asked to pick. */
export interface DayChoice {
  /** The stretch of time to pick from. */
  readonly axis: {readonly start: IsoDay; readonly end: IsoDay};
  /** The day that is picked now. */
  readonly day?: IsoDay;
}

/** What a quiz means for the events of a timeline: the properties of `<article-timeline>` that follow from it. */
export interface Progress {
  readonly marks: ReadonlyMap<Id, EventMark>;
  readonly questions: ReadonlyMap<Id, readonly EventQuestion[]>;
  /** Events whose dates would give away an answer that is still to come. */
  readonly withheld: ReadonlySet<Id>;
  /** Parts of the details of an event that would. */
  readonly guarded: ReadonlyMap<Id, ReadonlySet<EventDetail>>;
  /** The day that the question of the moment asks for; `undefined` if it asks for none. */
  readonly choice: DayChoice | undefined;
}

/** Without a quiz. */
export const noProgress: Progress = {
  marks: new Map(),
  questions: new Map(),
  withheld: new Set(),
  guarded: new Map(),
  choice: undefined,
};

/** What a session means for the timeline of the pack that its questions come from. */
export function progressOf(pack: ArticlePack, session: Session): Progress {
  const {questions} = session;
  const answers = toldAnswers(session);
  const asked = currentQuestion(session);
  const isOpen = ({id}: Question) =>
    !answers.has(id) || (session.phase === 'asking' && id === asked?.id);
  const byEvent = questionsByEvent(questions);
  return {
    marks: new Map([...byEvent].map(([event, about]) => [event, markOf(about, answers)])),
    questions: byEvent,
    ...secretsOf(pack, session.finished ? [] : questions.filter(isOpen)),
    choice: dayChoice(session),
  };
}

/**
 * What the timeline on a printed sheet shows, on which nothing is answered yet. A sheet for both forms of the quiz tells no
 * time at all, because form B asks for others.
 */
export function sheetProgress(
  pack: ArticlePack,
  {questions}: Session,
  {forBothForms}: {readonly forBothForms: boolean},
): Progress {
  const secrets = secretsOf(pack, questions);
  return {
    marks: new Map(),
    questions: questionsByEvent(questions),
    guarded: secrets.guarded,
    withheld: forBothForms ? timedEvents(pack) : secrets.withheld,
    choice: undefined,
  };
}

/** The day that is asked for now, and what is filled in. */
export function dayChoice(session: Session): DayChoice | undefined {
  const question = session.phase === 'asking' ? currentQuestion(session) : undefined;
  const axis = question && interactionOf(question).axis(question);
  const {draft} = session;
  return axis && {axis, ...(typeof draft === 'string' && {day: draft})};
}

/** Which answers were right. A test keeps this to itself until it is finished. */
function toldAnswers({mode, finished, answers}: Session): ReadonlyMap<Id, boolean> {
  const told = mode === 'test' && !finished ? [] : Object.entries(answers);
  return new Map(told.map(([id, {mark}]) => [id, mark.outcome === 'right']));
}

function questionsByEvent(questions: readonly Question[]): ReadonlyMap<Id, readonly Question[]> {
  const byEvent = new Map<Id, Question[]>();
  for (const question of questions) {
    for (const event of question.events) {
      byEvent.set(event, [...(byEvent.get(event) ?? []), question]);
    }
  }
  return byEvent;
}

function markOf(questions: readonly Question[], answers: ReadonlyMap<Id, boolean>): EventMark {
  if (questions.some(({id}) => answers.get(id) === false)) return 'wrong';
  return questions.every(({id}) => answers.get(id)) ? 'right' : 'open';
}

/** Every event of which a timeline tells when it was, or before and after what. */
function timedEvents({events}: ArticlePack): ReadonlySet<Id> {
  const timed = events.filter(({time, before, after, during}) => time ?? before ?? after ?? during);
  return new Set(timed.map(({id}) => id));
}
