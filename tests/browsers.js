import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {chromeLauncher} from '@web/test-runner-chrome';

/** `BROWSERS=chromium,firefox` names the engines to run; `REQUIRE_BROWSERS` those that must. */
const required = list(process.env.REQUIRE_BROWSERS);
const wanted = list(process.env.BROWSERS ?? 'chromium').concat(required);

/** Finds each wanted engine, or installs it, or says why it is left out. */
export async function findBrowsers() {
  const browsers = [];
  for (const engine of new Set(wanted)) {
    try {
      browsers.push(await engines[engine]());
    } catch (error) {
      if (required.includes(engine) || engine === 'chromium') throw error;
      console.log(`Skipped ${engine}: ${error.message}`);
    }
  }
  return browsers;
}

const engines = {chromium: findChromium};

async function findChromium() {
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
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  return {
    name: 'Chromium',
    version: versionOf(executablePath),
    launcher: chromeLauncher({launchOptions: {executablePath, args}}),
  };
}

/** Unpacks the Chromium of the npm package `@sparticuz/chromium`. */
async function chromiumFromNpm() {
  // The package unpacks its libraries only where it believes to be AWS Lambda, and into TMPDIR,
  // where another user's copy would be in the way.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'article-elements-'));
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

function versionOf(executablePath) {
  const printed = execFileSync(executablePath, ['--version'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /\d+(\.\d+)+/.exec(String(printed))?.[0] ?? 'of unknown version';
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
