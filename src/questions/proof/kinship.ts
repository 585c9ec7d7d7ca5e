import type {Fact, Id} from '../../pack/article-pack.js';
import {memoize} from '../memoize.js';

/** Which facts say the same, or nearly. */
export interface Kinship {
  /** Every fact that says what this one says, in these words, in others, or by saying more. It is among them. */
  saying(fact: Id): ReadonlySet<Id>;
  /** Every fact whose content a reader could take for this one's. It is among them. */
  near(fact: Id): ReadonlySet<Id>;
}

type Links = Map<Id, Id[]>;

/**
 * Kinship by what facts say (`contentOf` is the same text for the same content) and by `equivalentTo` and `entails`,
 * over any number of steps; `near` and `inferredFrom` add a last step.
 */
export function kinshipOf(facts: readonly Fact[], contentOf: (fact: Fact) => string): Kinship {
  const sayers: Links = new Map();
  const said: Links = new Map();
  const beside: Links = new Map();
  const firstWith = new Map<string, Id>();
  for (const fact of facts) {
    const {id, entails = [], equivalentTo = [], near = [], inferredFrom = []} = fact;
    const content = contentOf(fact);
    const twin = firstWith.get(content);
    if (twin === undefined) firstWith.set(content, id);
    for (const same of twin === undefined ? equivalentTo : [twin, ...equivalentTo]) {
      for (const links of [sayers, said]) linkBoth(links, id, same);
    }
    for (const less of entails) {
      link(said, id, less);
      link(sayers, less, id);
    }
    for (const other of [...near, ...inferredFrom]) linkBoth(beside, id, other);
  }

  const saying = memoize((id: Id) => reachedFrom(sayers, id));
  const alike = memoize((id: Id) => new Set([...saying(id), ...reachedFrom(said, id)]));
  const near = memoize((id: Id) => {
    const told = alike(id);
    return new Set([
      ...told,
      ...[...told].flatMap(other => beside.get(other) ?? []).flatMap(other => [...alike(other)]),
    ]);
  });
  return {saying, near};
}

function link(links: Links, from: Id, to: Id): void {
  const known = links.get(from);
  if (known === undefined) links.set(from, [to]);
  else known.push(to);
}

function linkBoth(links: Links, a: Id, b: Id): void {
  link(links, a, b);
  link(links, b, a);
}

function reachedFrom(links: Links, start: Id): ReadonlySet<Id> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of links.get(id) ?? []) reached.add(next);
  return reached;
}
