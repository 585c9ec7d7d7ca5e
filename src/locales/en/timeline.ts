/** What `<article-timeline>` says, in English. */
export const timeline = {};

export type TimelineText = typeof timeline;
