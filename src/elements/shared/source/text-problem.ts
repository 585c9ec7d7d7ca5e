import type {Problem} from '../../../pack/problem.js';

/** What is wrong with a text that is not JSON. */
export function textProblem(text: string): Problem {
  const start = text.trimStart();
  if (start === '') return {path: '', code: 'no-text', values: {}};
  const place = jsonErrorPosition(text) ?? {line: 1, column: 1};
  return {path: '', code: 'not-json', values: {...place, isPage: start.startsWith('<')}};
}

/** A place in a text, counted from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a text stops being JSON; `null` if it is JSON. For messages: browsers word the errors of `JSON.parse` differently,
 * and some of them leave out the place.
 */
export function jsonErrorPosition(text: string): TextPosition | null {
  const offset = errorOffset(text);
  if (offset === null) return null;
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: before.length, column: before.at(-1)!.length + 1};
}

const token =
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
const space = /[\t\n\r ]*/y;

type Expectation = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

function errorOffset(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let expected: Expectation = 'value';
  let offset = 0;
  for (;;) {
    const start = after(space, text, offset);
    if (start === text.length && expected === ', or end' && open.length === 0) return null;
    token.lastIndex = offset;
    const match = token.exec(text);
    if (!match) return start;
    const [, mark, string] = match;
    const next = follow(expected, open, mark ?? (string === undefined ? 'scalar' : 'string'));
    if (next === null) return start;
    expected = next;
    offset = token.lastIndex;
  }
}

/** What may come after a token; `null` if the token may not stand here. Keeps the stack of open brackets. */
function follow(expected: Expectation, open: ('{' | '[')[], read: string): Expectation | null {
  const inObject = open.at(-1) === '{';
  const takesValue = expected === 'value' || expected === 'value or ]';
  const takesKey = expected === 'key' || expected === 'key or }';
  switch (read) {
    case '{':
    case '[':
      if (!takesValue) return null;
      open.push(read);
      return read === '{' ? 'key or }' : 'value or ]';
    case '}':
      if (!inObject || (expected !== ', or end' && expected !== 'key or }')) return null;
      open.pop();
      return ', or end';
    case ']':
      if (open.at(-1) !== '[' || (expected !== ', or end' && expected !== 'value or ]'))
        return null;
      open.pop();
      return ', or end';
    case ',':
      if (expected !== ', or end' || open.length === 0) return null;
      return inObject ? 'key' : 'value';
    case ':':
      return expected === ':' ? 'value' : null;
    case 'string':
      if (takesKey) return ':';
      return takesValue ? ', or end' : null;
    default:
      return takesValue ? ', or end' : null;
  }
}

function after(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  pattern.exec(text);
  return pattern.lastIndex;
}
