import type {Id} from './article-pack.js';

/** Makes ids out of names, each another: `The bridge opens` becomes `the-bridge-opens`. */
export function idMaker(fallback: string): (name: string) => Id {
  const taken = new Set<Id>();
  const counts = new Map<Id, number>();
  return name => {
    const base = slug(name) || fallback;
    let id = base;
    while (taken.has(id)) {
      const count = (counts.get(base) ?? 1) + 1;
      counts.set(base, count);
      id = `${base}-${count}`;
    }
    taken.add(id);
    return id;
  };
}

const longest = 60;

function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
