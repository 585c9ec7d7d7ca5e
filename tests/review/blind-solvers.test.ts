import {expect} from 'chai';
import {blindScores} from '../../src/review/blind-solvers.js';
import type {LintItem} from '../../src/review/lint/lint-item.js';

const item = (options: readonly string[], key: number, stem = 'Which?'): LintItem => ({
  id: 'a',
  stem,
  options,
  key,
});

describe('blindScores', () => {
  it('gives chance and its standard error for the sizes at hand', () => {
    const {longest} = blindScores([item(['a', 'b'], 0), item(['a', 'b', 'c', 'd'], 0)]);
    expect(longest.chance).to.equal(0.375);
    expect(longest.standardError).to.be.closeTo(Math.sqrt(0.25 + 0.1875) / 2, 1e-12);
    expect(longest.items).to.equal(2);
  });
  it('picks the longest, the shortest, the first, the middle and the last', () => {
    const scores = blindScores([
      item(['aaa', 'bb', 'c'], 0),
      item(['aaa', 'bb', 'c'], 1),
      item(['aaa', 'bb', 'c'], 2),
      item(['a', 'bb', 'ccc'], 2),
    ]);
    expect(scores.longest.accuracy).to.equal(0.5);
    expect(scores.shortest.accuracy).to.equal(0.25);
    expect(scores.first.accuracy).to.equal(0.25);
    expect(scores.middle.accuracy).to.equal(0.25);
    expect(scores.last.accuracy).to.equal(0.5);
  });
  it('follows the words of the stem', () => {
    expect(
      blindScores([
        item(['the harbour wall', 'a new school', 'an old mill'], 0, 'Who built the harbour?'),
      ])['stem-overlap'].accuracy,
    ).to.equal(1);
  });
  it('goes where the options meet, or keeps away from there', () => {
    const scores = blindScores([item(['Oslo and Rome', 'Oslo and Bern', 'Rome and Riga'], 0)]);
    expect(scores.convergence.accuracy).to.equal(1);
    expect(scores['odd-one-out'].accuracy).to.equal(0);
  });
  it('gains nothing from a balanced grid', () => {
    const {convergence} = blindScores([
      item(['Oslo and Rome', 'Oslo and Bern', 'Rome and Bern'], 1),
    ]);
    expect(convergence.accuracy).to.be.closeTo(1 / 3, 1e-12);
  });
  it('leaves out items without one right option', () => {
    expect(blindScores([{...item(['a', 'b', 'c'], 0), key: [0, 1]}]).longest).to.deep.equal({
      accuracy: 0,
      chance: 0,
      standardError: 0,
      items: 0,
    });
  });
});
