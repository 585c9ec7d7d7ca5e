import {instantOf} from '../../pack/time/calendar.js';
import type {Question} from '../question.js';
import {fields, isFiniteNumber, isText, listOf, recordOf} from '../shape.js';
import type {FactMemory, Grade, Memories} from './fact-memory.js';

/** One review of a fact: a question about it, answered. */
export interface Review {
  /** A fact, or an event. */
  readonly fact: string;
  readonly kind: Question['kind'];
  readonly grade: Grade;
  readonly now: Date;
}

/** Works out when a fact is asked again: the memory of it after a review. */
export type Schedule = (memory: FactMemory | undefined, review: Review) => FactMemory;

/** What is remembered after a question: every fact that it was about is reviewed. */
export function withReviews(
  memories: Memories,
  {about, kind}: Question,
  {grade, now, schedule}: {readonly grade: Grade; readonly now: Date; readonly schedule: Schedule},
): Memories {
  const reviewed = about.map(
    fact => [fact, schedule(memories[fact], {fact, kind, grade, now})] as const,
  );
  return {...memories, ...Object.fromEntries(reviewed)};
}

/** What the first answer to a question says of the memory of its facts. */
export function gradeOf({
  mark,
  hints,
}: {
  readonly mark: {readonly outcome: string};
  readonly hints: number;
}): Grade {
  if (mark.outcome === 'right') return hints > 0 ? 'hard' : 'good';
  return mark.outcome === 'partly-right' ? 'hard' : 'again';
}

/** Whether a kept value can be used as what a reader remembers. */
export function isMemories(value: unknown): value is Memories {
  return memoriesShape(value);
}

const memoriesShape = recordOf(
  fields({
    log: listOf(fields({at: isText, grade: isText})),
    card: fields({due: isDate, stability: isFiniteNumber, state: isFiniteNumber}),
  }),
);

function isDate(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(instantOf(value));
}
