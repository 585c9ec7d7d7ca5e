// Holding the article on a page against its pack: loaded when a lesson has both.
export {readingFor} from '../../words/reading/reading-for.js';
export {countDifferences} from './find-on-page.js';
export {watchArticle} from './watch-article.js';
