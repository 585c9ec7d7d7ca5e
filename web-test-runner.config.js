import {esbuildPlugin} from '@web/dev-server-esbuild';
import {findBrowsers} from './tests/browsers.js';

const pureRooms = 'pack,locales,questions,review,study,export';

export default {
  files: [
    `tests/{${pureRooms},elements}/**/*.test.ts`,
    '!tests/**/*.node.test.ts', // leans on a library that only runs in Node
  ],
  nodeResolve: {exportConditions: ['development']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  browsers: (await findBrowsers()).map(browser => browser.launcher),
  concurrency: 2,
  testFramework: {config: {ui: 'bdd', timeout: 20000}},
  testsFinishTimeout: 300000,
};
