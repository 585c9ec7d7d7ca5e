/** A key position is below this: it decides the place among three or four options, and true or false, each apart from the others. */
export const positions = 12;

/** The position of a place among three that leaves everything else that the position decides as it was. */
export function positionAt(place: number, position: number): number {
  return (4 * place + 9 * position) % positions;
}

/** Where the key of a question stands. */
export interface KeyPlace {
  /** Counted from 0. */
  readonly place: number;
  /** True if it could not stand elsewhere: times are in order, and none lies after the writing. */
  readonly isFixed: boolean;
}

/** How a question is asked for the place of its key, and has it moved. */
export interface KeyPlacing<T> {
  /** `undefined` if the key is not one of a row of options. */
  placeOf(question: T): KeyPlace | undefined;
  /** The question with its key in a place among three, or as it was if that cannot be. */
  movedTo(question: T, place: number): T;
}

/**
 * Moves a key if three would stand in the same place running, with or without those that are fixed, or if one place
 * would have more than its share. All others stay where their own luck has put them: another question moves few.
 */
export function spreadKeys<T>(
  questions: readonly T[],
  {placeOf, movedTo}: KeyPlacing<T>,
): readonly T[] {
  const spread = [...questions];
  const rows = questions.flatMap((question, index): Row[] => {
    const key = placeOf(question);
    return key === undefined ? [] : [{...key, index}];
  });
  const free = rows.filter(({isFixed}) => !isFixed);
  const share = Math.ceil(free.length / 3);
  const uses = [0, 0, 0];
  for (const {place} of free) uses[place]! += 1;

  for (const [freeIndex, row] of free.entries()) {
    const rowIndex = rows.indexOf(row, freeIndex);
    const own = row.place;
    const makesRun = (place: number): boolean => {
      row.place = place;
      const found = isInRun(rows, rowIndex) || isInRun(free, freeIndex);
      row.place = own;
      return found;
    };
    if (uses[own]! <= share && !makesRun(own)) continue;
    const others = [0, 1, 2]
      .filter(place => place !== own && !makesRun(place))
      .sort((a, b) => uses[a]! - uses[b]!);
    for (const place of others) {
      const moved = movedTo(spread[row.index]!, place);
      if (placeOf(moved)?.place !== place) continue;
      spread[row.index] = moved;
      row.place = place;
      uses[own]! -= 1;
      uses[place]! += 1;
      break;
    }
  }
  return spread;
}

/** A question in a row of them. */
interface Row {
  readonly index: number;
  readonly isFixed: boolean;
  place: number;
}

/** True if a key is one of three that follow one another in the same place. */
function isInRun(rows: readonly Row[], index: number): boolean {
  return [index - 2, index - 1, index].some(
    start => start >= 0 && [1, 2].every(step => rows[start + step]?.place === rows[start]?.place),
  );
}
