// Everything that must pass: `npm test`. Ends with `N passed, N failed`.
import {execFile} from 'node:child_process';
import {readFile, rm} from 'node:fs/promises';
import {relative} from 'node:path';
import {promisify} from 'node:util';
import {startTestRunner} from '@web/test-runner';

const run = promisify(execFile);
const total = {passed: 0, failed: 0};

await step('Prebundles', () => tool('rollup', '-c', '--silent', '--configPrebundle'));
await Promise.all([
  step('Types', () => tool('tsc', '-p', 'tests')),
  step('Lint', () => tool('eslint', '.')),
]);
// Days must not shift with the zone: west of Greenwich in Node, east of it in the browsers.
process.env.TZ = 'America/Los_Angeles';
await step('Node tests', testInNode);
process.env.TZ = 'Asia/Almaty';
await step('Browser tests', testInBrowsers);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs one step and tells how it went; a step that breaks off counts as one failure. */
async function step(name, work) {
  const start = performance.now();
  const summary = await work().catch(error => {
    total.failed += 1;
    return `FAILED\n${error.stdout ?? ''}${error.stderr ?? error.stack}`;
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name} (${seconds} s): ${summary ?? 'ok'}`);
}

async function tool(name, ...args) {
  await run('npx', ['--no-install', name, ...args], {maxBuffer: 2 ** 26});
}

async function testInNode() {
  const files = [
    'tests/*.test.ts',
    'tests/{pack,packs,words,quiz,text,questions,review,timeline,formats}/**/*.test.ts',
  ];
  const report = 'node_modules/.cache/mocha.json';
  await rm(report, {force: true});
  const options = ['--reporter', 'json', '--reporter-option', `output=${report}`];
  const broken = await tool('mocha', ...files, ...options).catch(error => error);
  const json = await readFile(report, 'utf8').catch(() => Promise.reject(broken));
  const {stats, failures, pending} = JSON.parse(json);
  for (const {fullTitle, err} of failures) console.log(`✗ ${fullTitle}\n  ${err.stack}`);
  for (const {fullTitle} of pending) console.log(`Skipped: ${fullTitle}`);
  return count(stats.passes, stats.failures, `Node ${process.versions.node}`);
}

async function testInBrowsers() {
  const {browsers, default: config} = await import('../web-test-runner.config.js');
  const runner = await startTestRunner({
    config: {
      ...config,
      reporters: [],
      staticLogging: true,
      logger: {...console, log() {}, debug() {}},
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise(resolve => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()];
  sessions.filter(session => !session.passed).forEach(printFailures);
  const engines = browsers.map(({name, version, launcher}) => {
    const own = sessions.filter(session => session.browser === launcher);
    const tests = own.flatMap(session => testsOf(session.testResults));
    const passed = tests.filter(test => test.passed).length;
    const failed = tests.filter(isFailure).length;
    for (const {title} of tests.filter(({skipped}) => skipped))
      console.log(`Skipped in ${name}: ${title}`);
    // A file that does not load, or a browser that dies, has no failed test to show for it.
    const broken = own.filter(session => !session.passed && !hasFailure(session)).length;
    const nothingRan = own.length === 0 ? 1 : 0;
    return count(passed, failed + broken + nothingRan, `${name} ${version}`);
  });
  return engines.join('; ');
}

/** What failed in one test file, and what the browser had to say about it. */
function printFailures({browser, testFile, testResults, errors, logs, request404s}) {
  console.log(`✗ ${browser.name}, ${relative('.', testFile)}`);
  for (const {title, error} of testsOf(testResults).filter(isFailure)) {
    console.log(`  ${title}\n  ${error?.message}\n  ${error?.stack}`);
  }
  for (const error of errors) console.log(`  ${error.stack ?? error.message}`);
  for (const url of request404s) console.log(`  not found: ${url}`);
  for (const log of logs) console.log('  console:', ...log);
}

function hasFailure(session) {
  return testsOf(session.testResults).some(isFailure);
}

function isFailure(test) {
  return !test.passed && !test.skipped;
}

/** The tests of a suite and of those within, each with the titles of all that it stands in. */
function testsOf(suite, path = '') {
  if (!suite) return [];
  const title = `${path} ${suite.name}`.trim();
  return [
    ...suite.tests.map(test => ({...test, title: `${title} ${test.name}`})),
    ...suite.suites.flatMap(inner => testsOf(inner, title)),
  ];
}

function count(passed, failed, where) {
  total.passed += passed;
  total.failed += failed;
  return `${passed} passed, ${failed} failed in ${where}`;
}
