import type {Id} from '../../pack/article-pack.js';
import {DAY, instantOf} from '../../pack/time/calendar.js';
import type {Memories} from './fact-memory.js';
import {masteredStability} from './fact-memory.js';

/** Where a reader stands with the facts of an article, and what comes next. */
export interface Outlook {
  readonly all: number;
  readonly unseen: number;
  readonly due: number;
  readonly mastered: number;
  /** Reviews that fall due in each of the next seven days, those that are due already left out. */
  readonly forecast: readonly number[];
  /** When the next review falls due, if none is due now; ISO 8601. */
  readonly next?: string;
  /** Each day with reviews, the last ones: how many, and how many of them were known. */
  readonly history: readonly {
    readonly day: string;
    readonly reviews: number;
    readonly known: number;
  }[];
}

const historyLength = 10;

/** Sums up what is remembered of the given facts. */
export function outlook(facts: readonly Id[], memories: Memories, now: Date): Outlook {
  const seen = facts.flatMap(fact => memories[fact] ?? []);
  const waits = seen.map(({card}) => instantOf(card.due) - now.valueOf()).filter(wait => wait > 0);
  const due = seen.length - waits.length;
  const next = seen.map(({card}) => card.due).sort()[0];
  return {
    all: facts.length,
    unseen: facts.length - seen.length,
    due,
    mastered: seen.filter(({card}) => card.stability >= masteredStability).length,
    forecast: Array.from(
      {length: 7},
      (_, day) => waits.filter(wait => Math.ceil(wait / DAY) === day + 1).length,
    ),
    ...(due === 0 && next !== undefined ? {next} : {}),
    history: historyOf(memories),
  };
}

function historyOf(memories: Memories): Outlook['history'] {
  const reviews = Object.values(memories).flatMap(({log}) => log);
  const days = [...new Set(reviews.map(({at}) => at.slice(0, 10)))].sort().slice(-historyLength);
  return days.map(day => {
    const onDay = reviews.filter(({at}) => at.startsWith(day));
    return {day, reviews: onDay.length, known: onDay.filter(({grade}) => grade !== 'again').length};
  });
}
