const mostCandidates = 5000;

/** The candidates that a mistyped word may have meant, nearest first: at most two, each at most a third changed. */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
  const pool = [...candidates];
  if (pool.length > mostCandidates) return [];
  const most = Math.max(1, Math.floor(word.length / 3));
  return pool
    .filter(candidate => Math.abs(candidate.length - word.length) <= most)
    .map(candidate => ({candidate, distance: editDistance(word, candidate)}))
    .filter(({distance}) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 2)
    .map(({candidate}) => candidate);
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= b.length; column += 1) {
      const change = row[column - 1]! + (a[line - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(change, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
