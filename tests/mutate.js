// Breaks the code of a room in small ways, one at a time, and counts what its own tests notice: `npm run mutate` for all rooms,
// `npm run mutate -- quiz pack/time quiz/session.ts` for some of them, for parts or for files. Each is tried by the tests in its
// own folder of `tests/`, or in the nearest above it that there is. What nobody noticed is listed in reports/NAME.html.
import {existsSync} from 'node:fs';
import {dirname} from 'node:path/posix';
import {Stryker} from '@stryker-mutator/core';

const rooms = ['pack', 'quiz', 'text', 'questions', 'timeline', 'formats'];
const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];

process.env.TZ = 'America/Los_Angeles'; // as in tests/run.js
const asked = process.argv.slice(2);
const scores = [];
for (const part of asked.length > 0 ? asked : rooms) scores.push(await scoreOf(part));
console.log(scores.join('\n'));

async function scoreOf(part) {
  const [room] = part.split('/');
  if (!rooms.includes(room)) return `${part}: is not of a room of ${rooms.join(', ')}`;
  const name = part.replaceAll('/', '-');
  const mutants = await new Stryker({
    mutate: [part.endsWith('.ts') ? `src/${part}` : `src/${part}/**/*.ts`],
    mochaOptions: {spec: [`tests/${folderOf(part)}/**/*.test.ts`]},
    jsonReporter: {fileName: `reports/${name}.json`},
    htmlReporter: {fileName: `reports/${name}.html`},
  }).runMutationTest();
  const killed = count(mutants, noticed);
  const all = killed + count(mutants, unnoticed);
  return `${part}: ${((100 * killed) / all).toFixed(1)} % (${killed} of ${all})`;
}

/** The folder of tests for a part. A room has one. */
function folderOf(part) {
  const isFolder = !part.endsWith('.ts') && existsSync(`tests/${part}`);
  return isFolder ? part : folderOf(dirname(part));
}

function count(mutants, statuses) {
  return mutants.filter(({status}) => statuses.includes(status)).length;
}
