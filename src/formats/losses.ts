import {pathStep} from '../pack/problem.js';

/** What is said of a thing that has no place in a pack. */
export const leftOut = 'This is left out';

/** Gathers what of an input cannot be taken along: a line for each thing, with its place as a JSON Pointer. */
export class Losses {
  private readonly _lines: string[] = [];

  add(path: string, what: string): void {
    this._lines.push(`${path}: ${what}.`);
  }

  /** Adds every field that holds something and is not one of those that were read. */
  addOthers(
    path: string,
    fields: Readonly<Record<string, unknown>>,
    read: readonly string[],
  ): void {
    for (const [name, value] of Object.entries(fields)) {
      if (!read.includes(name) && !isEmpty(value)) this.add(path + pathStep(name), leftOut);
    }
  }

  get lines(): readonly string[] {
    return this._lines;
  }
}

/** Formats fill what they do not need with empty text, or with fields that are all empty. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || value instanceof Date) return false;
  return Object.values(value).every(part => part === undefined || part === null || part === '');
}

/** A value as a line can name it. */
export function named(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'A list' : 'An object';
}
