import type {Id} from '../../pack/article-pack.js';
import type {Question} from '../../questions/question.js';
import type {EventQuestion} from '../timeline/event-details.js';
import type {EventMark} from '../timeline/event-mark.js';

/** What a quiz means for the events of the timeline. */
export interface EventProgress {
  /** `open` while a question about the event is not answered. */
  readonly marks: ReadonlyMap<Id, EventMark>;
  readonly questions: ReadonlyMap<Id, readonly EventQuestion[]>;
  /** Events whose dates would give away an answer that is still to come. */
  readonly withheld: ReadonlySet<Id>;
}

/** Follows from the questions and from which of them were answered right. */
export function eventProgress(
  questions: readonly Question[],
  answers: ReadonlyMap<Id, boolean>,
): EventProgress {
  const byEvent = new Map<Id, Question[]>();
  for (const question of questions) {
    for (const event of question.events) {
      byEvent.set(event, [...(byEvent.get(event) ?? []), question]);
    }
  }
  const marks = new Map([...byEvent].map(([event, asked]) => [event, markOf(asked, answers)]));
  const open = questions.filter(({id}) => !answers.has(id));
  return {
    marks,
    questions: byEvent,
    withheld: new Set(open.filter(asksWhen).flatMap(({events}) => events)),
  };
}

/** True if the answer can be read off a timeline. What happened, and who was in it, stands in the article beside the quiz. */
function asksWhen({query}: Question): boolean {
  return query.asks === 'time' || query.asks === 'first' || query.asks === 'order';
}

function markOf(questions: readonly Question[], answers: ReadonlyMap<Id, boolean>): EventMark {
  if (questions.some(({id}) => answers.get(id) === false)) return 'wrong';
  return questions.every(({id}) => answers.get(id)) ? 'right' : 'open';
}
