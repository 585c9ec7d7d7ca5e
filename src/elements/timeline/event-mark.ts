/** How the quiz goes with the questions about an event; `open` while some are not answered. */
export type EventMark = 'right' | 'wrong' | 'open';

export const markSigns: Readonly<Record<EventMark, string>> = {right: '✓', wrong: '✗', open: '○'};
