import 'axe-core'; // a script, not a module: it leaves `axe` on the window
import type axe from 'axe-core';

/** What axe finds wrong with an element: one line a finding, for `expect(…).to.deep.equal([])`. */
export async function axeFindings(element: Element): Promise<readonly string[]> {
  const {violations} = await window.axe.run(element);
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target}) => `${id}: ${help} (${target.join(' ')})`),
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
