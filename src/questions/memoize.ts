/** Works out each answer once. */
export function memoize<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return key => {
    const value = known.get(key);
    if (value !== undefined || known.has(key)) return value as V;
    const worked = work(key);
    known.set(key, worked);
    return worked;
  };
}
