/** The parts of the quiz, as the page names them: `stem` → `quiz-stem`. */
export const exportedQuizParts = exported('quiz', [
  'question',
  'stem',
  'option',
  'feedback',
  'results',
  'review',
  'worksheet',
]);

/** The parts of the timeline, in the same way. */
export const exportedTimelineParts = exported('timeline', [
  'canvas',
  'controls',
  'filters',
  'list',
  'lane',
  'event',
  'selected',
  'event-time',
  'event-label',
  'details',
  'digest',
  'legend',
  'pager',
]);

function exported(prefix: string, parts: readonly string[]): string {
  return parts.map(part => `${part}: ${prefix}-${part}`).join(', ');
}
