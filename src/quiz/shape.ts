/** Whether a value from outside has a shape. */
export type Shape = (value: unknown) => boolean;

export const isText: Shape = value => typeof value === 'string';
export const isFiniteNumber: Shape = value => Number.isFinite(value);
export const isBoolean: Shape = value => typeof value === 'boolean';

/** An object that is neither a list nor nothing. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of values of one shape. */
export function listOf(shape: Shape): Shape {
  return value => Array.isArray(value) && value.every(shape);
}

/** An object whose values all have one shape. */
export function recordOf(shape: Shape): Shape {
  return value => isRecord(value) && Object.values(value).every(shape);
}

/** An object with fields of certain shapes; it may have others. */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  return value => isRecord(value) && misshapen(value, shapes) === undefined;
}

/** A shape, or nothing at all. */
export function optional(shape: Shape): Shape {
  return value => value === undefined || shape(value);
}

/** The first field of an object that does not have its shape; `undefined` if all have. */
export function misshapen(
  value: Readonly<Record<string, unknown>>,
  shapes: Readonly<Record<string, Shape>>,
): string | undefined {
  return Object.keys(shapes).find(name => !shapes[name]!(value[name]));
}
