/** A copy of some data with one value changed: `path` is a JSON Pointer, `undefined` takes the value out. */
export function withChange(data: unknown, path: string, value: unknown): unknown {
  const steps = path.split('/').slice(1);
  const last = steps.pop();
  if (last === undefined) return value;
  const copy: unknown = structuredClone(data);
  const holder = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
  const fields = holder as Record<string, unknown>;
  if (value === undefined) delete fields[last];
  else fields[last] = value;
  return copy;
}
