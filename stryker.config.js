/** How `npm run mutate` breaks the code: see tests/mutate.js. */
export default {
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import=tsx', '--no-experimental-require-module'],
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, would need a process a mutant.
  ignoreStatic: true,
  concurrency: 2,
  // A slow machine finds no mutant.
  timeoutMS: 60_000,
  tempDirName: 'reports/sandbox',
  ignorePatterns: ['demo', 'dist', 'reports', 'src/elements', 'tests/elements'],
  reporters: ['html', 'json', 'progress'],
  logLevel: 'warn',
};
