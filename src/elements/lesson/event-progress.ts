import type {ArticlePack, Id} from '../../pack/article-pack.js';
import type {Question} from '../../quiz/question.js';
import type {EventQuestion, GuardedRow} from '../timeline/event-details.js';
import type {EventMark} from '../timeline/event-mark.js';
import {guardedRows} from './guarded-rows.js';
import type {QuizProgress} from './quiz-progress.js';

/** What a quiz means for the events of the timeline. */
export interface EventProgress {
  /** `open` while a question about the event is not answered. */
  readonly marks: ReadonlyMap<Id, EventMark>;
  readonly questions: ReadonlyMap<Id, readonly EventQuestion[]>;
  /** Events whose dates would give away an answer that is still to come. */
  readonly withheld: ReadonlySet<Id>;
  /** Parts of the details of an event that would. */
  readonly guarded: ReadonlyMap<Id, ReadonlySet<GuardedRow>>;
}

/** Without a quiz. */
export const noEvents: EventProgress = {
  marks: new Map(),
  questions: new Map(),
  withheld: new Set(),
  guarded: new Map(),
};

/** Follows from the questions, from which of them were answered right and from which are open. */
export function eventProgress(
  pack: ArticlePack,
  {questions, answers, open}: Pick<QuizProgress, 'questions' | 'answers' | 'open'>,
): EventProgress {
  const byEvent = new Map<Id, Question[]>();
  for (const question of questions) {
    for (const event of question.events) {
      byEvent.set(event, [...(byEvent.get(event) ?? []), question]);
    }
  }
  return {
    marks: new Map([...byEvent].map(([event, asked]) => [event, markOf(asked, answers)])),
    questions: byEvent,
    withheld: new Set(
      open.filter(question => asksWhen(question, pack)).flatMap(({events}) => events),
    ),
    guarded: guardedRows(pack, open),
  };
}

/**
 * What a printed sheet shows, on which nothing is answered yet. A sheet for both forms of the quiz tells no time at all,
 * because form B asks for others.
 */
export function sheetProgress(
  pack: ArticlePack,
  questions: readonly Question[],
  isForBothForms: boolean,
): EventProgress {
  const events = eventProgress(pack, {questions, answers: new Map(), open: questions});
  return {
    ...events,
    marks: new Map(),
    withheld: isForBothForms ? timedEvents(pack) : events.withheld,
  };
}

/** Every event of which a timeline tells when it was, or before and after what. */
function timedEvents({events}: ArticlePack): ReadonlySet<Id> {
  const timed = events.filter(({time, before, after, during}) => time ?? before ?? after ?? during);
  return new Set(timed.map(({id}) => id));
}

/** True if the answer can be read off a timeline: when, in which order, or how long. */
function asksWhen({query}: Question, {facts}: ArticlePack): boolean {
  switch (query.asks) {
    case 'time':
    case 'first':
    case 'order':
      return true;
    case 'number':
      return facts.some(({id, relation}) => id === query.fact && relation === 'lasted');
    default:
      return false;
  }
}

function markOf(questions: readonly Question[], answers: ReadonlyMap<Id, boolean>): EventMark {
  if (questions.some(({id}) => answers.get(id) === false)) return 'wrong';
  return questions.every(({id}) => answers.get(id)) ? 'right' : 'open';
}
