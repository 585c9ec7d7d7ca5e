// How large the builds are and how long things take: `npm run bench`, or a part of it: `npm run bench -- pages 3 quiz-file`.
import {existsSync} from 'node:fs';
import {parsePack} from '../../src/pack/parse-pack.js';
import {makeQuestions} from '../../src/questions/make-questions.js';
import {loadPack} from '../packs.js';
import {benchPages} from './pages.js';
import {benchQuestions} from './questions.js';
import {printSizes} from './sizes.js';
import {benchTimeline} from './timeline.js';

const parts: Readonly<Record<string, (count: number, page?: string) => unknown>> = {
  rooms: measureRooms,
  questions: benchQuestions,
  sizes: () =>
    existsSync('dist/cdn')
      ? printSizes('dist/cdn')
      : console.log('npm run build, then the sizes are told too.'),
  pages: benchPages,
  timeline: benchTimeline,
};

const [only, count = '7', page] = process.argv.slice(2);
for (const [name, measure] of Object.entries(parts)) {
  if (only === undefined || only === name) await measure(Number(count), page);
}

async function measureRooms(): Promise<void> {
  const value = await loadPack('nazarbaevs-gamble');
  const result = parsePack(value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  measure('parsePack', 200, () => parsePack(value));
  measure('makeQuestions', 50, seed => makeQuestions(result.pack, {seed, count: 12}));
}

function measure(name: string, runs: number, work: (seed: number) => unknown): void {
  const times = Array.from({length: runs}, (_, seed) => {
    const start = performance.now();
    work(seed + 1);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const quantile = (share: number) => (times[Math.floor((runs - 1) * share)] ?? NaN).toFixed(2);
  console.log(`${name}: median ${quantile(0.5)} ms, 95 % within ${quantile(0.95)} ms`);
}
