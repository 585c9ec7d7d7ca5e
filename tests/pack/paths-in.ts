/** Every place in some data, as a JSON Pointer. */
export function pathsIn(data: unknown, path = ''): readonly string[] {
  if (typeof data !== 'object' || data === null) return [path];
  return [
    path,
    ...Object.entries(data).flatMap(([key, value]) => pathsIn(value, `${path}/${key}`)),
  ];
}
