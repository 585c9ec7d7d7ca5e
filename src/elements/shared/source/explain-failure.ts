import {parsePack, type ParseResult} from '../../../pack/parse-pack.js';
import {failure} from './failure.js';
import {jsonErrorPosition} from './json-error-position.js';

/** What is wrong with a value that is no sound pack. */
export const explainValue: (value: unknown) => ParseResult = parsePack;

/** What is wrong with a text that is not JSON. */
export function explainText(text: string): ParseResult {
  const start = text.trimStart();
  if (start === '') return failure('an article pack', 'an empty text', 'Put a JSON object there.');
  const {line, column} = jsonErrorPosition(text) ?? {line: 1, column: 1};
  const hint = start.startsWith('<')
    ? 'It looks like a web page. Check that the address leads to the JSON file itself.'
    : 'Look there for a missing or extra comma, quote or bracket.';
  return failure('valid JSON', `a mistake in line ${line}, column ${column}`, hint);
}
