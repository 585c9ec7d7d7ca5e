import type {Quantity} from '../../pack/article-pack.js';

/**
 * Three numbers in ascending order with the right one at `rank`, evenly spaced by a step of its own rounding that is
 * wider than twice the tolerance and 15 per cent. `undefined` if the legal range or the vetoed numbers leave no room.
 */
export function ladder(
  quantity: Quantity,
  rank: number,
  vetoed: readonly number[],
): readonly number[] | undefined {
  const step = stepOf(quantity);
  const ranks = [rank, 1, 0, 2].filter((candidate, index, all) => all.indexOf(candidate) === index);
  for (const place of ranks) {
    // Rounded, since 2.7 and 1.2 do not add up to 3.9 in binary.
    const numbers = [0, 1, 2].map(index =>
      Number((quantity.value + (index - place) * step).toPrecision(12)),
    );
    if (numbers.every(number => legal(quantity, number) && allowed(quantity, number, vetoed)))
      return numbers;
  }
  return undefined;
}

/** A step in the number's own decimals. */
function stepOf({value, tolerance}: Quantity): number {
  const scale = 10 ** (String(value).split('.')[1]?.length ?? 0);
  return wholeStep(Math.round(Math.abs(value) * scale), Math.ceil(tolerance * scale)) / scale;
}

/** The unit of a whole number's own rounding (30 → 10, 250 → 50, 7 → 1), as often as the spacing needs. */
function wholeStep(size: number, tolerance: number): number {
  const needed = Math.max(2 * tolerance + 1, Math.ceil((15 * size) / 100));
  const rounding = [
    1_000_000, 500_000, 100_000, 50_000, 10_000, 5_000, 1_000, 500, 100, 50, 10, 5,
  ].find(unit => size % unit === 0 && unit * 2 <= size);
  const unit = rounding ?? 1;
  return unit * Math.ceil(needed / unit);
}

function legal({unit, value}: Quantity, number: number): boolean {
  return (
    number > 0 &&
    (unit !== 'per cent' || number < 100) &&
    (value >= 1900 && value <= 2100 ? number <= 2100 : true)
  );
}

function allowed({value, tolerance}: Quantity, number: number, vetoed: readonly number[]): boolean {
  return number === value || vetoed.every(other => Math.abs(other - number) > tolerance);
}
