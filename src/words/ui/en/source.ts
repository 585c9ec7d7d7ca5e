import {plural} from '../../plural.js';
import type {SourceText} from '../ui-text.js';

/** What every element says of a pack that is missing or wrong, or not borne out by the page’s article, in English. */
export const source: SourceText = {
  loading: 'Loading the article’s facts …',
  partLoading: 'Loading …',
  partMissing: 'This part did not load. Check the connection and load the page again.',
  title: 'This article cannot be shown',
  problems: count =>
    plural('en', count, {
      one: 'What is wrong ({n} problem)',
      other: 'What is wrong ({n} problems)',
    }),
  more: count => `and ${count} more`,
  wholePack: 'the whole pack',
  notMarked: {
    missing: 'The article on this page does not have these words.',
    differs:
      'The article on this page says something else here. The questions go by an earlier text.',
    folded: 'This is in a closed part of the page. Open it, and it will be marked.',
  },
  earlier: paragraph =>
    paragraph === 0
      ? 'Its heading said before, in brief:'
      : `Its paragraph ${paragraph} said before, in brief:`,
};
