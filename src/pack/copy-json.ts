import {pathStep, type Problem} from './problem.js';

/** What a copy came to: plain data that nobody else holds, and what could not be taken. */
export interface JsonCopy {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

const deepest = 32;
const mostValues = 10_000_000;

class TooLarge extends Error {}

/**
 * Copies a value as JSON data. Whatever it meets, a getter that throws, a proxy, a circle, a function, it tells of and
 * goes on, so that everything after it can trust what it reads.
 */
export function copyJson(value: unknown): JsonCopy {
  const problems: Problem[] = [];
  const open = new Set<object>();
  let count = 0;

  function refuse(path: string, found: string, mend: string): undefined {
    problems.push({path, expected: 'plain data, as in a JSON file', found, mend});
    return undefined;
  }

  function copy(source: unknown, path: string): unknown {
    count += 1;
    if (count > mostValues) throw new TooLarge();
    switch (typeof source) {
      case 'string':
      case 'boolean':
        return source;
      case 'number':
        if (Number.isFinite(source)) return source;
        return refuse(path, `the number ${source}`, 'Give a number that can be written down.');
      case 'object':
        return source === null ? null : copyObject(source, path);
      default:
        return refuse(
          path,
          `a value of type ${typeof source}`,
          'Give text, a number, true or false.',
        );
    }
  }

  function copyObject(source: object, path: string): unknown {
    if (open.has(source))
      return refuse(path, 'a part of the pack that holds itself', 'Take it out.');
    if (open.size >= deepest) return refuse(path, 'data in data too deep', 'Take it out.');
    open.add(source);
    try {
      return Array.isArray(source) ? copyList(source, path) : copyFields(source, path);
    } catch (error) {
      if (error instanceof TooLarge) throw error;
      return refuse(path, 'data that cannot be read', 'Give plain data: `JSON.parse` of the file.');
    } finally {
      open.delete(source);
    }
  }

  function copyList(source: readonly unknown[], path: string): unknown[] {
    const list: unknown[] = [];
    for (let index = 0; index < source.length; index += 1) {
      list.push(copy(source[index], path + pathStep(index)) ?? null);
    }
    return list;
  }

  function copyFields(source: object, path: string): object {
    const fields: [string, unknown][] = [];
    for (const key of Object.keys(source)) {
      const field: unknown = source[key as keyof typeof source];
      if (field !== undefined) fields.push([key, copy(field, path + pathStep(key))]);
    }
    return Object.fromEntries(fields); // defines even `__proto__` as a field like any other
  }

  try {
    return {value: copy(value, ''), problems};
  } catch {
    return {value: undefined, problems: [...problems, tooLarge]};
  }
}

const tooLarge: Problem = {
  path: '',
  expected: `a pack of at most ${mostValues} values`,
  found: 'more',
  mend: 'Divide it into several packs.',
};
