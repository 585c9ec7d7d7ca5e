import type {EventMark} from '../../quiz/progress.js';

export const markSigns: Readonly<Record<EventMark, string>> = {right: '✓', wrong: '✗', open: '○'};
