/** The words of a text, each once. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** A text of words and their values in turn, `half 1/2 dozen 12`, as a table. */
export function valuesOf(text: string): ReadonlyMap<string, number> {
  const pairs = text.trim().matchAll(/(\S+)\s+(\S+)/g);
  return new Map([...pairs].map(([, word, value]) => [word!, valueOf(value!)]));
}

function valueOf(text: string): number {
  const [part, whole = 1] = text.split('/').map(Number);
  return part! / whole;
}
