import {esbuildPlugin} from '@web/dev-server-esbuild';
import {findBrowsers} from './tests/browsers.js';

/** The engines that the tests run in, with their versions. */
export const browsers = await findBrowsers();

const minute = 60_000;
const pureRooms = 'pack,packs,words,quiz,text,questions,review,timeline,formats';

/** A sandboxed frame has no origin: to it every file is of another one. */
function allowEveryOrigin(context, next) {
  context.set('access-control-allow-origin', '*');
  return next();
}

export default {
  files: [
    `tests/{${pureRooms},elements}/**/*.test.ts`,
    '!tests/**/*.node.test.ts', // leans on a library that only runs in Node
  ],
  middleware: [allowEveryOrigin],
  nodeResolve: {exportConditions: ['development']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  browsers: browsers.map(browser => browser.launcher),
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  concurrency: 1, // a page in a background tab gets no animation frames
  concurrentBrowsers: 3,
  // Limits are for what never ends. No sound test comes near them, however slow the machine.
  testFramework: {config: {ui: 'bdd', timeout: 10 * minute}},
  browserStartTimeout: 10 * minute,
  testsStartTimeout: 10 * minute,
  testsFinishTimeout: 60 * minute,
};
