import {plural} from '../plural.js';

/** What every element says of a pack that is missing or wrong, in English. */
export const source = {
  loading: 'Loading the article’s facts …',
  title: 'This article cannot be shown',
  problems: (count: number) =>
    plural('en', count, {one: 'What is wrong ({n} problem)', other: 'What is wrong ({n} problems)'}),
  at: (path: string) => `at ${path}`,
  wholePack: 'the whole pack',
  badAddress: (address: string) => `“${address}” is not an address.`,
  notFound: (address: string, status: number) => `There is nothing to read at ${address} (status ${status}).`,
  checkAddress: 'Check the address in the src attribute. It is relative to the page.',
  unreachable: (address: string) => `${address} could not be read.`,
  checkNetwork:
    'Check the connection, and that the page’s security policy and the other server allow the request.',
  badJson: (line: number, column: number) =>
    `This is not valid JSON: it breaks off at line ${line}, column ${column}.`,
  checkJson: 'Look for a missing or extra comma, quote or bracket there.',
  looksLikeHtml: 'This looks like a web page. Check that the address leads to the JSON file itself.',
};

export type SourceText = typeof source;
