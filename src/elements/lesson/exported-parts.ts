/** The parts of the quiz, as the page names them: `stem` → `quiz-stem`. */
export const exportedQuizParts = exported('quiz', [
  'progress',
  'question',
  'stem',
  'option',
  'hint',
  'check-button',
  'feedback',
  'explanation',
  'passage-button',
  'passage',
  'overview',
  'results',
  'score',
  'review',
  'review-item',
  'keep',
  'study',
  'notices',
  'teacher',
  'worksheet',
  'key-sheet',
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
