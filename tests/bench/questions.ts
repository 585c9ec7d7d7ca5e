import type {ArticlePack} from '../../src/pack/article-pack.js';
import {parsePack} from '../../src/pack/parse-pack.js';
import {makeBank} from '../../src/questions/make-bank.js';
import {makeQuestions} from '../../src/questions/make-questions.js';
import {luckFrom} from '../../src/questions/draw/luck.js';
import {buildPack} from '../questions/build-pack.js';

const sizes = [60, 600, 6000];

/**
 * Prints how long forms and banks take for packs of three sizes, each ten times the last, and how the time grows: 10 is
 * linear. The first form of a pack includes reading it; every further one does not.
 */
export function benchQuestions(): void {
  const works: readonly [string, (pack: ArticlePack, run: number) => {readonly length: number}][] =
    [
      ['first form of 10', (pack, run) => makeQuestions({...pack}, {seed: run})],
      ['further form of 10', (pack, run) => makeQuestions(pack, {seed: run})],
      ['form of 60', (pack, run) => makeQuestions(pack, {seed: run, count: 60})],
      ['bank', (pack, run) => makeBank(pack, {seed: String(run)}).questions],
    ];
  const packs = sizes.map(packOf);
  console.log(
    `\n${'ms, median'.padEnd(20)}${sizes.map(size => `${size} facts`.padStart(12)).join('')}   growth`,
  );
  for (const [name, work] of works) {
    const times = packs.map((pack, index) =>
      medianTime(index === 0 ? 40 : index === 1 ? 10 : 3, run => work(pack, run)),
    );
    const growth = times.slice(1).map((time, index) => `×${(time / times[index]!).toFixed(1)}`);
    console.log(
      `${name.padEnd(20)}${times.map(time => time.toFixed(1).padStart(12)).join('')}   ${growth.join(' ')}`,
    );
  }
  console.log(
    `questions in a bank: ${packs.map(pack => makeBank(pack).questions.length).join(', ')}`,
  );
}

function packOf(facts: number): ArticlePack {
  const luck = luckFrom(`a pack of ${facts}`);
  let draws = 0;
  const result = parsePack(buildPack(bound => luck.below(bound, String(draws++)), facts));
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.pack;
}

function medianTime(runs: number, work: (run: number) => unknown): number {
  work(0);
  const times = Array.from({length: runs}, (_, run) => {
    const start = performance.now();
    work(run + 1);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}
