/** The longest row of words that stands in both texts. */
export function longestSharedRun(a: readonly string[], b: readonly string[]): readonly string[] {
  let best: readonly string[] = [];
  let above: readonly number[] = [];
  for (const [place, word] of a.entries()) {
    const row = b.map((other, column) => (other === word ? (above[column - 1] ?? 0) + 1 : 0));
    for (const length of row)
      if (length > best.length) best = a.slice(place + 1 - length, place + 1);
    above = row;
  }
  return best;
}
