// Finding and marking a passage: loaded when the first one is asked for.
export {findPassage} from './find-passage.js';
export {highlightPassage} from './highlight-passage.js';
