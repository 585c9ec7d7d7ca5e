import {expect} from 'chai';
import {parsePack} from '../../src/pack/parse-pack.js';
import {makeQuestions} from '../../src/questions/make-questions.js';
import {buildPack} from './build-pack.js';

/**
 * The same pack and seed give the same bytes in Node and in every browser. If this fails, questions of published pages
 * with a seed change. Other words are no harm: copy the digests that the failure shows into this table. If other
 * questions or options are chosen, say so in the changelog.
 */
const golden: Readonly<Record<string, string>> = {
  frozen: '0eff72a42b28cb2503002fd0392a2ab484626714175388bc9245a65472fd0bf9',
  built: '2c2a1d5854b65fd0e5d86fb8cba50ab327e4e663340c2904f757ab852f953237',
};

describe('the questions of fixed packs and seeds', () => {
  it('frozen: are the same bytes as ever', async () => {
    expect(await digestOfForms(await frozenPack())).to.equal(golden['frozen']);
  });

  it('built: are the same bytes as ever', async () => {
    expect(await digestOfForms(buildPack(counting(), 60))).to.equal(golden['built']);
  });
});

/** A pack as it once was, which nobody edits. Read from its file, in Node and in the browser alike. */
async function frozenPack(): Promise<unknown> {
  const url = new URL('./frozen-pack.json', import.meta.url);
  if (url.protocol !== 'file:') return (await fetch(url)).json();
  const {readFile} = await import('node:fs/promises');
  return JSON.parse(await readFile(url, 'utf8'));
}

async function digestOfForms(json: unknown): Promise<string> {
  const result = parsePack(json);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return digest([1, 2, 'three'].map(seed => makeQuestions(result.pack, {seed, count: 12})));
}

/** Draws that repeat no pattern soon: a linear congruence. */
function counting(): (bound: number) => number {
  let state = 7;
  return bound => {
    state = (state * 1103 + 12345) % 65536;
    return Math.floor((state * bound) / 65536);
  };
}

async function digest(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
