import type {Draft} from './draft.js';
import {pathStep, type Problem} from '../problem.js';
import type {Evidence} from '../article-pack.js';

const mostWords = 4;

/** Paragraphs that the pack speaks of are there, and anchors are short. */
export function* checkEvidence({pack, whole, pathOf}: Draft): Iterable<Problem> {
  const numbers = pack.article.paragraphs.map(({number}) => number);
  const known = new Set(numbers);
  const sorted = [...known].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];

  function* checkNumber(path: string, number: number): Iterable<Problem> {
    // A pack that digests no paragraph leaves the numbers to the article on the page.
    if (known.size === 0 || known.has(number) || !whole) return;
    yield {path, code: 'unknown-paragraph', values: {number, first, last}};
  }

  function* checkPassages(path: string, passages: readonly Evidence[]): Iterable<Problem> {
    for (const [index, {paragraph, from, to}] of passages.entries()) {
      const place = `${path}/evidence${pathStep(index)}`;
      yield* checkNumber(`${place}/paragraph`, paragraph);
      if (from !== undefined) yield* checkAnchor(`${place}/from`, from);
      if (to !== undefined) yield* checkAnchor(`${place}/to`, to);
    }
  }

  const seen = new Set<number>();
  for (const [index, number] of numbers.entries()) {
    if (!seen.has(number)) {
      seen.add(number);
      continue;
    }
    yield {
      path: `/article/paragraphs${pathStep(index)}/number`,
      code: 'paragraph-twice',
      values: {number},
    };
  }
  for (const part of [...pack.events, ...pack.facts, ...pack.gists])
    yield* checkPassages(pathOf(part), part.evidence);
  for (const detail of pack.notStated)
    yield* checkNumber(`${pathOf(detail)}/paragraph`, detail.paragraph);
  for (const entity of pack.entities) {
    for (const [index, {paragraph}] of (entity.metonyms ?? []).entries()) {
      yield* checkNumber(`${pathOf(entity)}/metonyms${pathStep(index)}/paragraph`, paragraph);
    }
  }
}

function* checkAnchor(path: string, words: string): Iterable<Problem> {
  const count = words.trim().split(/\s+/).length;
  if (count <= mostWords) return;
  yield {path, code: 'long-anchor', values: {words, count, most: mostWords}};
}
