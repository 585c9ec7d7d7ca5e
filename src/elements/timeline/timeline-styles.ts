import {barStyles} from './bar-styles.js';
import {canvasStyles} from './canvas-styles.js';
import {listStyles} from './list-styles.js';
import {printStyles} from './print-styles.js';

/** All that `<article-timeline>` adds to the look that the elements share. */
export const timelineStyles = [barStyles, canvasStyles, listStyles, printStyles];
