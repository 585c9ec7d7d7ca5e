/** Declares a test that not every machine or browser can run; where it cannot, its title says why, and `npm test` prints it. */
export function itIf(canRun: boolean, why: string): (title: string, test: Mocha.Func) => void {
  return (title, test) => (canRun ? it(title, test) : it.skip(`${title}: ${why}`, test));
}
