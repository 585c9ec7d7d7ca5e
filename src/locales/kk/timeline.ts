import type {TimelineText} from '../en/timeline.js';

export const timeline: TimelineText = {};
