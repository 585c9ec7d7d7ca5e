import {layoutStyles} from './layout-styles.js';
import {printStyles} from './print-styles.js';
import {sectionStyles} from './section-styles.js';

/** All that `<article-lesson>` adds to the look that the elements share. */
export const lessonStyles = [layoutStyles, sectionStyles, printStyles];
