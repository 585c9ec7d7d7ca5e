import {plural} from '../../plural.js';
import type {SourceText} from '../ui-text.js';

/** What every element says of a pack that is missing or wrong, in English. */
export const source: SourceText = {
  loading: 'Loading the article’s facts …',
  partLoading: 'Loading …',
  partMissing: 'This part could not be loaded. Check the connection and load the page again.',
  title: 'This article cannot be shown',
  problems: count =>
    plural('en', count, {
      one: 'What is wrong ({n} problem)',
      other: 'What is wrong ({n} problems)',
    }),
  more: count => `and ${count} more`,
  wholePack: 'the whole pack',
};
