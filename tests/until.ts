/** Waits for what is not there yet. The limit is for what never comes: no slow machine comes near it. */
export async function until<T>(get: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = performance.now() + 120_000;
  for (;;) {
    const got = await get();
    if (got) return got;
    if (performance.now() > end) throw new Error(`waited in vain until ${get}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}
