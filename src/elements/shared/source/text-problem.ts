import type {Problem} from '../../../pack/problem.js';
import {jsonErrorPosition} from './json-error-position.js';

/** What is wrong with a text that is not JSON. */
export function textProblem(text: string): Problem {
  const start = text.trimStart();
  if (start === '') return {path: '', code: 'no-text', values: {}};
  const place = jsonErrorPosition(text) ?? {line: 1, column: 1};
  return {path: '', code: 'not-json', values: {...place, isPage: start.startsWith('<')}};
}
