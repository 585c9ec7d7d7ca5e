// Finding and marking a passage: loaded when the first one is asked for, or when an article is to be held against its pack.
export {readingFor} from '../../words/reading/reading-for.js';
export {countDifferences, findOnPage} from './find-on-page.js';
export {highlightPassage, scrollToPassage} from './highlight-passage.js';
export {watchArticle} from './watch-article.js';
