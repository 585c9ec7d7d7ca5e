import {isEmpty, named, type Losses} from './losses.js';
import {wordsOfHtml} from './html-words.js';

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; undefined for all else, lists included. */
export function fieldsOf(value: unknown): Fields | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Fields) : undefined;
}

/** The fields of what should be an object; none, and a line in the losses, if it is something else. */
export function readFields(value: unknown, path: string, losses: Losses): Fields {
  const fields = fieldsOf(value);
  if (!fields && !isEmpty(value)) losses.add(path, `${named(value)} is left out`);
  return fields ?? {};
}

/** The words that stand in a field, without markup; none, and a line in the losses, if it holds something else. */
export function readWords(value: unknown, path: string, losses: Losses): string {
  if (typeof value === 'string') return wordsOfHtml(value);
  if (typeof value === 'number') return String(value);
  if (!isEmpty(value)) losses.add(path, `${named(value)} is no text, and is left out`);
  return '';
}
