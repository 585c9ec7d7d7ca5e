import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteerCore from 'puppeteer-core';
import {webkitEnvironment, webkitLauncher} from './webkit.js';

/**
 * `BROWSERS=chromium,firefox,webkit` names the engines to run in: without it Chromium and those that
 * are there already. `REQUIRE_BROWSERS` names those without which the tests must not pass.
 */
const required = list(process.env.REQUIRE_BROWSERS);
const named = [...list(process.env.BROWSERS), ...required];

/** A slow machine is no failure: whoever waits for a browser has a limit of its own. */
const unhurried = {timeout: 0, protocolTimeout: 0};

const engines = {chromium: findChromium, firefox: findFirefox, webkit: findWebKit};

/** Finds each engine, or installs it if it was named, or says why it is left out. */
export async function findBrowsers() {
  const browsers = [];
  for (const engine of named.length > 0 ? new Set(named) : Object.keys(engines)) {
    try {
      if (!(engine in engines)) throw new Error(`not one of ${Object.keys(engines).join(', ')}`);
      browsers.push(await engines[engine]());
    } catch (error) {
      if (required.includes(engine) || engine === 'chromium') throw error;
      console.log(`Skipped ${engine}: ${error.message}`);
    }
  }
  if (browsers.length === 0) throw new Error('No browser to run the tests in.');
  return browsers;
}

/** Finds a Chromium, or brings one. */
export async function findChromium() {
  const executablePath =
    process.env.CHROME_PATH ??
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome') ??
    firstExisting(
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ) ??
    (aptInstall('chromium') && onPath('chromium')) ??
    (await chromiumFromNpm());
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-gpu',
    '--disable-dev-shm-usage', // small in a container, and a page that finds it full is gone
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const launchOptions = {executablePath, args, ...unhurried};
  return {
    name: 'Chromium',
    version: versionOf(executablePath),
    launchOptions,
    launcher: chromeLauncher({launchOptions}),
  };
}

async function findFirefox() {
  const executablePath =
    process.env.FIREFOX_PATH ??
    onPath('firefox-esr', 'firefox') ??
    firstExisting('/Applications/Firefox.app/Contents/MacOS/firefox') ??
    (named.includes('firefox') && aptInstall('firefox-esr') && onPath('firefox-esr'));
  if (!executablePath) throw new Error('not installed (on Debian: apt-get install firefox-esr)');
  return {
    name: 'Firefox',
    version: versionOf(executablePath),
    launcher: chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: {browser: 'firefox', executablePath, ...unhurried},
    }),
  };
}

async function findWebKit() {
  const packages = ['webkit2gtk-driver', 'xvfb'];
  if (!webkitParts() && named.includes('webkit')) aptInstall(...packages);
  const parts = webkitParts();
  if (!parts) throw new Error(`not installed (on Debian: apt-get install ${packages.join(' ')})`);
  const env = await webkitEnvironment(parts.xvfb);
  return {
    name: 'WebKitGTK',
    version: versionOf(parts.miniBrowser, env),
    launcher: await webkitLauncher(parts, env),
  };
}

function webkitParts() {
  const parts = {
    driver: onPath('WebKitWebDriver'),
    xvfb: onPath('Xvfb'),
    miniBrowser: firstExisting(
      ...['x86_64', 'aarch64'].flatMap(machine =>
        ['4.1', '4.0', '6.0'].map(
          api => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${api}/MiniBrowser`,
        ),
      ),
    ),
  };
  return Object.values(parts).every(Boolean) ? parts : undefined;
}

/** Unpacks the Chromium of the npm package `@sparticuz/chromium`. */
async function chromiumFromNpm() {
  // The package unpacks its libraries only where it believes to be AWS Lambda, and into TMPDIR,
  // where another user's copy would be in the way.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const folder = mkdtempSync(join(tmpdir(), 'article-elements-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  process.env.TMPDIR = folder;
  try {
    const {default: chromium} = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    versionOf(executablePath);
    return executablePath;
  } catch (error) {
    throw new Error(
      'No Chrome or Chromium. Install one (on Debian: sudo apt-get install chromium) ' +
        `or set CHROME_PATH. The one from npm does not start: ${error.message}`,
    );
  }
}

/** Installs Debian packages if this is Debian and we may; says so, for it takes a while. */
function aptInstall(...packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return undefined;
  console.log(`Installing ${packages.join(' ')} with apt-get …`);
  try {
    execFileSync('apt-get', ['update', '-qq'], {stdio: 'ignore'});
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'ignore',
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
    return true;
  } catch (error) {
    console.log(`apt-get could not install ${packages.join(' ')}: ${error.message}`);
    return undefined;
  }
}

function versionOf(executablePath, env = process.env) {
  const stdio = ['ignore', 'pipe', 'ignore'];
  const printed = execFileSync(executablePath, ['--version'], {stdio, env, encoding: 'utf8'});
  return /\d+(\.\d+)+/.exec(printed)?.[0] ?? 'of unknown version';
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstExisting(...names.flatMap(name => folders.map(folder => join(folder, name))));
}

function firstExisting(...paths) {
  return paths.find(path => existsSync(path));
}

function list(names = '') {
  return names.split(',').filter(name => name !== '');
}
