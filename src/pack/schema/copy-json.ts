import {
  mostProblems,
  pathStep,
  type Problem,
  type ProblemCode,
  type ProblemValues,
} from '../problem.js';

/** What a copy came to: plain data that nobody else holds, and what could not be taken. */
export interface JsonCopy {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** How many more there are. */
  readonly more: number;
}

const deepest = 32;
const mostValues = 1_000_000;

class TooLarge extends Error {}

/**
 * Copies a value as JSON data. Whatever it meets, a getter that throws, a proxy, a circle, a function, it tells of and
 * goes on, so that everything after it can trust what it reads.
 */
export function copyJson(value: unknown): JsonCopy {
  const problems: Problem[] = [];
  const holders: object[] = []; // from the whole down to what is being copied
  const steps: (string | number)[] = []; // the way there
  let count = 0;
  let more = 0;

  function refuse<Code extends ProblemCode>(code: Code, values: ProblemValues[Code]): undefined {
    if (problems.length < mostProblems) {
      problems.push({path: steps.map(pathStep).join(''), code, values} as Problem);
    } else {
      more += 1;
    }
    return undefined;
  }

  function copy(source: unknown): unknown {
    count += 1;
    if (count > mostValues) throw new TooLarge();
    switch (typeof source) {
      case 'string':
      case 'boolean':
        return source;
      case 'number':
        return Number.isFinite(source)
          ? source
          : refuse('no-json-number', {number: String(source)});
      case 'object':
        return source === null ? null : copyObject(source);
      default:
        return refuse('no-json-type', {type: typeof source});
    }
  }

  function copyObject(source: object): unknown {
    if (holders.includes(source)) return refuse('holds-itself', {});
    if (holders.length >= deepest) return refuse('too-deep', {});
    const depth = steps.length;
    holders.push(source);
    try {
      if (source instanceof Date) return source.toISOString(); // as JSON.stringify writes it
      return Array.isArray(source) ? copyList(source) : copyFields(source);
    } catch (error) {
      if (error instanceof TooLarge) throw error;
      steps.length = depth;
      return refuse('unreadable', {});
    } finally {
      holders.pop();
    }
  }

  function copyList(source: readonly unknown[]): unknown[] {
    const list: unknown[] = [];
    for (let index = 0; index < source.length; index += 1) {
      steps.push(index);
      list.push(copy(source[index]) ?? null);
      steps.pop();
    }
    return list;
  }

  function copyFields(source: object): object {
    const fields: Record<string, unknown> = {};
    for (const key of Object.keys(source)) {
      steps.push(key);
      const field: unknown = source[key as keyof typeof source];
      if (field !== undefined) define(fields, key, copy(field));
      steps.pop();
    }
    return fields;
  }

  try {
    return {value: copy(value), problems, more};
  } catch {
    return {value: undefined, problems: [tooLarge], more: 0};
  }
}

/** Sets a field; even `__proto__` is one like any other. */
function define(fields: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') fields[key] = value;
  else
    Object.defineProperty(fields, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

const tooLarge: Problem = {path: '', code: 'too-large', values: {most: mostValues}};
