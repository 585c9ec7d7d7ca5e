// What follows the questions of a quiz and stands beside them: loaded once the first question is shown.
import {outcomeStyles} from './outcome-styles.js';
import {paperStyles} from './paper-styles.js';

export {renderOutcome} from './outcome-view.js';
export {renderTeacher} from './teacher-view.js';
export {renderWorksheet} from './worksheet-view.js';

export const styles = [outcomeStyles, paperStyles];
