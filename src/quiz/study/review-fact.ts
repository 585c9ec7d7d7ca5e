import {createEmptyCard, fsrs, Rating} from 'ts-fsrs';
import type {Schedule} from './reviews.js';

/** Whole days and no chance: the same answers give the same dates. */
const scheduler = fsrs({enable_fuzz: false, enable_short_term: false});

const ratings = {again: Rating.Again, hard: Rating.Hard, good: Rating.Good} as const;

/** Longer histories say nothing that the scheduler's state does not hold. */
const logLength = 60;

/** The memory of a fact after a question about it, by the FSRS model of forgetting. */
export const reviewFact: Schedule = (memory, {fact, kind, grade, now}) => {
  const {card} = scheduler.next(memory?.card ?? createEmptyCard(now), now, ratings[grade]);
  const at = now.toISOString();
  return {
    fact,
    card: {...card, due: card.due.toISOString(), last_review: at},
    lastKind: kind,
    log: [...(memory?.log ?? []), {at, grade}].slice(-logLength),
  };
};
