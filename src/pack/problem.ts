/** One thing that is wrong with a pack, in words for the person who wrote it. */
export interface Problem {
  /** Where, as a JSON Pointer: `/facts/3/object`. Empty for the pack as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** What would mend it. */
  readonly mend: string;
}

/** A step of a path, escaped as a JSON Pointer asks. */
export function pathStep(key: string | number): string {
  return '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** How a value is shown to a person: texts in quotes and cut short, the rest named. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? value.slice(0, 57) + '…' : value}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return value === undefined ? 'nothing' : String(value);
}

/** `"a", "b" or "c"` */
export function showChoice(values: readonly unknown[]): string {
  const shown = values.map(show);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
