// What `npm run build` leaves and npm publishes: `npm run check` builds and then runs this.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {expect} from 'chai';
import puppeteer, {type Browser} from 'puppeteer-core';
// @ts-expect-error It is JavaScript, as the configuration of the test runner that shares it.
import {findChromium} from '../browsers.js';
import {fileSizes} from '../bench/sizes.js';

describe('the package', () => {
  const {name, exports} = JSON.parse(readFileSync('package.json', 'utf8'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      stdio: 'pipe',
    }).toString(),
  );
  const paths: readonly string[] = packed.files.map(({path}: {readonly path: string}) => path);

  it('holds what was built, and what everybody looks for', () => {
    expect(packed.name).to.equal(name);
    const rooms = new Set(paths.map(path => path.split('/')[0]));
    expect([...rooms].sort()).to.deep.equal([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
    ]);
  });

  it('holds all that it exports', () => {
    const targets = Object.values(
      exports as Record<string, string | Record<string, string>>,
    ).flatMap(target => (typeof target === 'string' ? [target] : Object.values(target)));
    const missing = targets
      .map(target => target.replace('./', ''))
      .filter(target => {
        const [start = '', end = ''] = target.split('*');
        return !paths.some(path => path.startsWith(start) && path.endsWith(end));
      });
    expect(missing).to.deep.equal([]);
  });

  it('holds every file that its files import', () => {
    const code = paths.filter(path => path.endsWith('.js') && !path.startsWith('dist/cdn/'));
    const astray = code.flatMap(path => {
      const imports = withoutComments(path).matchAll(/\b(?:from|import\(|import) ?'(\.[^']+)'/g);
      return [...imports]
        .map(([, target]) => join(path, '..', target!))
        .filter(target => !paths.includes(target));
    });
    expect(astray).to.deep.equal([]);
  });
});

function withoutComments(path: string): string {
  return readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\//g, '');
}

describe('the files for a CDN', () => {
  it('come in one piece each: nothing that a page shows first has to wait for another file', () => {
    const entries = fileSizes('dist/cdn').filter(({file}) => /^article-\w+\.js$/.test(file));
    expect(entries.map(({file}) => file)).to.deep.equal([
      'article-elements.js',
      'article-quiz.js',
      'article-timeline.js',
    ]);
    for (const {file, imports} of entries) expect(imports, file).to.deep.equal([]);
  });

  it('find all that they load later', () => {
    const files = readdirSync('dist/cdn');
    const asked = fileSizes('dist/cdn').flatMap(({imports, later}) => [...imports, ...later]);
    expect(asked).not.to.be.empty;
    expect(asked.filter(file => !files.includes(file))).to.deep.equal([]);
  });
});

describe('the lines of HTML in the README', () => {
  let server: Server;
  let browser: Browser;

  before(async () => {
    const page = /```html\n(<!doctype html>[^]*?)```/.exec(readFileSync('README.md', 'utf8'))![1]!;
    const types: Readonly<Record<string, string>> = {
      '.js': 'text/javascript',
      '.json': 'application/json',
    };
    server = createServer(({url = '/'}, response) => {
      if (url === '/') response.writeHead(200, {'content-type': 'text/html'}).end(page);
      else if (!url.startsWith('/dist/')) response.writeHead(404).end();
      else
        response
          .writeHead(200, {'content-type': types[extname(url)] ?? 'text/plain'})
          .end(readFileSync(`.${url}`));
    });
    await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
    browser = await puppeteer.launch((await findChromium()).launchOptions);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('give a lesson that can be answered to its end', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(0); // the test has a limit
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(String(error)));
    page.on('requestfailed', request => errors.push(request.url()));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.waitForSelector('article-lesson >>> article-quiz >>> #stem');
    await page.waitForSelector('article-lesson >>> article-timeline >>> [part~=event]');
    for (let skipped = 0; skipped < 12; skipped++) {
      await page.click(
        'article-lesson >>> article-quiz >>> [part=question] .actions .quiet:last-child',
      );
    }
    await page.waitForSelector('article-lesson >>> article-quiz >>> #results table');
    const drawing = (selector: string) =>
      page.$$eval(`article-lesson >>> ${selector}`, elements =>
        elements.map(({children}) => [...children].map(({localName}) => localName).join(' ')),
      );
    expect(new Set(await drawing('article-quiz >>> .bar'))).to.deep.equal(new Set(['rect rect']));
    expect(errors).to.deep.equal([]);
  });
});
