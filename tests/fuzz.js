// The property tests with other examples than those of `npm test`, and more of them. What this finds becomes a test of its own.
// `SEED=… npm run fuzz` draws the same once more; `RUNS=…` says how many times as many as `npm test`.
import {spawnSync} from 'node:child_process';
import {randomInt} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const {SEED = String(randomInt(2 ** 31)), RUNS = '20'} = process.env;
const files = readdirSync('tests', {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.test.ts'))
  .map(name => join('tests', name))
  .filter(file => readFileSync(file, 'utf8').includes('always('));
console.log(`SEED=${SEED} RUNS=${RUNS}`);
const {status} = spawnSync('npx', ['--no-install', 'mocha', ...files], {
  stdio: 'inherit',
  env: {...process.env, SEED, RUNS},
});
console.log(`Again with the same examples: SEED=${SEED} RUNS=${RUNS} npm run fuzz`);
process.exitCode = status ?? 1;
