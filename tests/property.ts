import fc from 'fast-check';

// A browser has no environment: there the seed is always the fixed one.
const {SEED = '1', RUNS = '1'} = globalThis.process?.env ?? {};

/**
 * Asserts a property by examples. In `npm test` they are the same each time, so that nobody's tests fail by luck; `npm run fuzz`
 * draws others, and more. There is no time limit: a slow machine comes to the same end.
 */
export function always<Drawn>(property: fc.IProperty<Drawn>, runs = 100): void {
  fc.assert(property, {seed: Number(SEED), numRuns: runs * Number(RUNS)});
}
