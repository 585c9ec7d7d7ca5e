import fc from 'fast-check';
import type {ArticlePack} from '../../src/pack/article-pack.js';
import {parsePack} from '../../src/pack/parse-pack.js';
import {buildPack, type Draw} from './build-pack.js';

/** Packs that `parsePack` takes. They shrink by the number of their facts alone: choice by choice it would take hours. */
export const arbitraryPack: fc.Arbitrary<ArticlePack> = fc
  .record({
    facts: fc.integer({min: 4, max: 30}),
    choices: fc.noShrink(fc.array(fc.nat(9999), {minLength: 100, maxLength: 1500, size: 'max'})),
  })
  .map(({facts, choices}) => parsePack(buildPack(following(choices), facts)))
  .filter(result => result.ok)
  .map(result => (result as Extract<typeof result, {ok: true}>).pack);

/** Draws what is written down, then 0 for ever. */
function following(choices: readonly number[]): Draw {
  let next = 0;
  return bound => (choices[next++] ?? 0) % bound;
}
