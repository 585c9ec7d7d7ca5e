/** Counts what is left out, and says so in one line each. */
export class Losses {
  private readonly _counts = new Map<string, number>();

  add(what: string): void {
    this._counts.set(what, (this._counts.get(what) ?? 0) + 1);
  }

  get lines(): readonly string[] {
    return [...this._counts].map(([what, count]) => `${what} (${count} ×)`);
  }
}
