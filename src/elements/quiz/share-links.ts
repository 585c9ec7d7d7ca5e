/** The seed that the page's address names, as in `?seed=7`. */
export function seedInAddress(address: string): string | undefined {
  return new URL(address).searchParams.get('seed') ?? undefined;
}

/** The page's address with a seed in it: whoever opens it gets the same questions. */
export function addressWithSeed(address: string, seed: string): string {
  const url = new URL(address);
  url.searchParams.set('seed', seed);
  return url.href;
}

/** The seed of a form: form A has the quiz's own, form B one made from it. */
export function seedOfForm(seed: string, form: 'A' | 'B'): string {
  return form === 'A' ? seed : `${seed}-b`;
}

/** A seed that nobody has chosen. */
export function newSeed(): string {
  return crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36);
}
