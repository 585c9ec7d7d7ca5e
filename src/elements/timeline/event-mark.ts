/** How the quiz went with the questions about an event. */
export type EventMark = 'right' | 'wrong' | 'open';

export const markSigns: Readonly<Record<EventMark, string>> = {right: '✓', wrong: '✗', open: '○'};
