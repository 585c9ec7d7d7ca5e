import type {ArticlePack} from '../../src/pack/article-pack.js';
import {parsePack} from '../../src/pack/parse-pack.js';
import {luckFrom} from '../../src/questions/draw/luck.js';
import {makeBank} from '../../src/questions/make-bank.js';
import {makeQuestions} from '../../src/questions/make-questions.js';
import {buildPack} from '../questions/build-pack.js';
import {loadPack} from '../packs.js';

const sizes = [60, 600, 6000];

/** What is measured, and how often: the median of the runs is told. */
interface Work {
  readonly name: string;
  readonly runs: number;
  readonly once: (pack: ArticlePack, run: number) => unknown;
}

const works: readonly Work[] = [
  {name: 'first form', runs: 9, once: (pack, run) => makeQuestions({...pack}, {seed: run})},
  {name: 'further form', runs: 200, once: (pack, run) => makeQuestions(pack, {seed: run})},
  {
    name: 'form of 60',
    runs: 20,
    once: (pack, run) => makeQuestions(pack, {seed: run, count: 60}),
  },
  {name: 'bank', runs: 1, once: (pack, run) => makeBank(pack, {seed: String(run)})},
];

/**
 * Prints how long forms and banks take for packs of three sizes, each ten times the last, and how the time grows from
 * one to the next: 10 is linear. The first form of a pack includes reading it; every further one does not. It is the processor’s
 * time, so that other programs on the machine bear less on it.
 */
export async function benchQuestions(): Promise<void> {
  const packs = sizes.map(builtPack);
  console.log(
    `\n${'ms, median'.padEnd(16)}${sizes.map(size => `${size} facts`.padStart(12)).join('')}   growth`,
  );
  for (const {name, runs, once} of works) {
    const times = packs.map(pack => medianTime(runs, run => once(pack, run)));
    const growth = times.slice(1).map((time, step) => `×${(time / times[step]!).toFixed(1)}`);
    growth.push(`in all ×${(times.at(-1)! / times[0]!).toFixed(1)}`);
    console.log(
      `${name.padEnd(16)}${times.map(time => time.toFixed(2).padStart(12)).join('')}   ${growth.join(', ')}`,
    );
  }
  const counts = packs.map(pack => makeBank(pack).questions.length);
  console.log(`questions in a bank: ${counts.join(', ')}`);

  const result = parsePack(await loadPack('nazarbaevs-gamble'));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const time = medianTime(200, seed => makeQuestions(result.pack, {seed}));
  console.log(`further form of nazarbaevs-gamble: ${time.toFixed(2)} ms`);
}

function builtPack(facts: number): ArticlePack {
  const luck = luckFrom(`a pack of ${facts}`);
  let draws = 0;
  const result = parsePack(buildPack(bound => luck.below(bound, String(draws++)), facts));
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.pack;
}

function medianTime(runs: number, work: (run: number) => unknown): number {
  for (let run = 1; run <= Math.min(runs, 10); run++) work(-run); // so that the engine has seen the code
  const times = Array.from({length: runs}, (_, run) => {
    const start = process.cpuUsage();
    work(run + 1);
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}
