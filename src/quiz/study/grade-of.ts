import type {Grade} from './fact-memory.js';

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
