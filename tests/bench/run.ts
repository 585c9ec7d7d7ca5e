// How long the pure rooms take and how large the builds are: `npm run bench`.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {parsePack} from '../../src/pack/parse-pack.js';
import {loadPack} from '../packs.js';
import {benchQuestions} from './questions.js';
import {benchTimeline} from './timeline.js';

const value = await loadPack('nazarbaevs-gamble');

measure('parsePack', 200, () => parsePack(value));
benchQuestions();
printSizes('dist/cdn');
await benchTimeline();

function measure(name: string, runs: number, work: (seed: number) => unknown): void {
  const times = Array.from({length: runs}, (_, seed) => {
    const start = performance.now();
    work(seed + 1);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const quantile = (share: number) => (times[Math.floor((runs - 1) * share)] ?? NaN).toFixed(2);
  console.log(`${name}: median ${quantile(0.5)} ms, 95 % within ${quantile(0.95)} ms`);
}

function printSizes(folder: string): void {
  if (!existsSync(folder)) return console.log('npm run build, then the sizes are told too.');
  for (const file of readdirSync(folder).filter(name => name.endsWith('.js'))) {
    const code = readFileSync(`${folder}/${file}`);
    const [plain, zipped] = [code, gzipSync(code)].map(({length}) => (length / 1024).toFixed(1));
    console.log(`${file}: ${plain} kB, ${zipped} kB gzipped`);
  }
}
