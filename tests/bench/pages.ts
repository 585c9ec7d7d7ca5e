// How soon a page with an element can be used, beside a page by hand that says the same, in the same run.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync} from 'node:zlib';
import puppeteer, {type Browser} from 'puppeteer-core';
import {quizFile} from '../../src/formats/quiz-file.js';
import {parsePack} from '../../src/pack/parse-pack.js';
import {makeQuestions} from '../../src/questions/make-questions.js';
// @ts-expect-error It is JavaScript, as the configuration of the test runner that shares it.
import {findChromium} from '../browsers.js';
import {loadPack} from '../packs.js';
import {
  briefText,
  elementPage,
  eventsText,
  floorPage,
  questionsText,
  quizFilePage,
  styleSheet,
} from './page-texts.js';

/** What a page must show to be of use: a way through shadow roots. */
const cases = [
  {name: 'quiz-file', ready: ['article-quiz', 'input'], floor: ['input']},
  {name: 'quiz', ready: ['article-quiz', 'input'], floor: ['input']},
  {name: 'timeline', ready: ['article-timeline', '[part~=event]'], floor: ['li']},
  {name: 'lesson', ready: ['article-lesson', 'article-quiz', 'input'], floor: ['input']},
] as const;

/** The networks and processors of the lab; the second is what Lighthouse and DevTools call Slow 4G. */
const conditions = [
  {name: 'no throttle', slowness: 1, network: null},
  {
    name: 'Slow 4G, 4× CPU',
    slowness: 4,
    network: {
      offline: false,
      latency: 562.5,
      downloadThroughput: 180_000,
      uploadThroughput: 84_375,
    },
  },
] as const;

interface Load {
  readonly usable: number;
  readonly blocked: number;
  readonly shift: number;
  readonly bytes: number;
}

/** Loads every page, or the one of a name, so many times and prints medians and ratios. */
export async function benchPages(runs: number, only?: string): Promise<void> {
  if (!existsSync('dist/cdn')) return console.log('npm run build, then pages are measured too.');
  const server = await serve(await filesToServe());
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const {launchOptions} = await findChromium();
  const browser = await puppeteer.launch({...launchOptions, protocolTimeout: 120_000});
  try {
    const rows = [];
    for (const condition of conditions) {
      for (const {name, ready, floor} of cases) {
        if (only !== undefined && only !== name) continue;
        const loads: Load[] = [];
        const floors: Load[] = [];
        // In pairs: whatever else the machine does in the meantime slows both down.
        for (let run = 0; run < runs; run++) {
          floors.push(await load(browser, `${address}floor-${name}.html`, floor, condition));
          loads.push(await load(browser, `${address}${name}.html`, ready, condition));
        }
        const ratio = median(loads.map(({usable}, run) => usable / floors[run]!.usable));
        rows.push({
          page: name,
          condition: condition.name,
          'floor ms': Math.round(median(floors.map(({usable}) => usable))),
          'usable ms': Math.round(median(loads.map(({usable}) => usable))),
          ratio: Number(ratio.toFixed(2)),
          'floor blocked ms': Math.round(median(floors.map(({blocked}) => blocked))),
          'blocked ms': Math.round(median(loads.map(({blocked}) => blocked))),
          'layout shift': Number(median(loads.map(({shift}) => shift)).toFixed(3)),
          'kB until then': Number((median(loads.map(({bytes}) => bytes)) / 1000).toFixed(1)),
        });
      }
    }
    console.log(`Pages: medians of ${runs} pairs with empty caches.`);
    console.table(rows);
  } finally {
    await browser.close();
    server.close();
  }
}

async function load(
  browser: Browser,
  url: string,
  ready: readonly string[],
  {slowness, network}: (typeof conditions)[number],
): Promise<Load> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  // A binding of the browser's own: asking the page again and again would be work that the page seems to do.
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', {name: 'tellUsable'});
  const usable = new Promise(resolve => client.once('Runtime.bindingCalled', resolve));
  if (network) await client.send('Network.emulateNetworkConditions', network);
  await client.send('Emulation.setCPUThrottlingRate', {rate: slowness});
  await page.evaluateOnNewDocument('globalThis.__name = named => named'); // what esbuild leaves in a function
  await page.evaluateOnNewDocument(watch, ready);
  // The browser opens a window of its own for each context; its work there is not the page's.
  await new Promise(resolve => setTimeout(resolve, 1500));
  await page.goto(url);
  await usable;
  await new Promise(resolve => setTimeout(resolve, 500 * slowness));
  const measured = (await page.evaluate('({usable, blocked, shift, bytes})')) as Load;
  await context.close();
  return measured;
}

/** Runs in the page before all else: notes when the first thing to use is painted, and what is in its way. */
function watch(way: readonly string[]): void {
  const page = Object.assign(window as unknown as Record<string, number>, {blocked: 0, shift: 0});
  new PerformanceObserver(list => {
    for (const {duration} of list.getEntries()) page['blocked']! += Math.max(0, duration - 50);
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      page['shift']! += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});

  function find(): Element | null {
    let root: Document | ShadowRoot | null = document;
    let found: Element | null = null;
    for (const selector of way) {
      found = root?.querySelector(selector) ?? null;
      root = found?.shadowRoot ?? null;
    }
    return found;
  }

  function look(): void {
    if (!find()?.getBoundingClientRect().height) return void requestAnimationFrame(look);
    const files = ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type));
    page['bytes'] = (files as PerformanceResourceTiming[])
      .filter(({responseEnd}) => responseEnd > 0)
      .reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0);
    // A task after the next frame's callbacks: the browser has painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        page['usable'] = performance.now();
        (window as unknown as {tellUsable(message: string): void}).tellUsable('');
      }),
    );
  }

  requestAnimationFrame(look);
}

async function filesToServe(): Promise<ReadonlyMap<string, Buffer>> {
  const value = await loadPack('nazarbaevs-gamble');
  const result = parsePack(value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const {pack} = result;
  const questions = makeQuestions(pack, {count: 12});
  const [quiz, timeline] = [questionsText(questions), eventsText(pack)];
  const texts: Readonly<Record<string, string>> = {
    'page.css': styleSheet,
    'pack.json': JSON.stringify(value),
    'quiz.json': JSON.stringify(quizFile(pack, questions)),
    'floor-quiz-file.html': floorPage(pack, quiz),
    'floor-quiz.html': floorPage(pack, quiz),
    'floor-timeline.html': floorPage(pack, timeline),
    'floor-lesson.html': floorPage(pack, briefText(pack) + quiz + timeline),
    'quiz-file.html': quizFilePage(pack),
    'quiz.html': elementPage(pack, 'article-quiz', 'article-quiz'),
    'timeline.html': elementPage(pack, 'article-timeline', 'article-timeline'),
    'lesson.html': elementPage(pack, 'article-elements', 'article-lesson'),
  };
  const scripts = readdirSync('dist/cdn').filter(name => name.endsWith('.js'));
  return new Map([
    ...Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)] as const),
    ...scripts.map(name => [`cdn/${name}`, readFileSync(`dist/cdn/${name}`)] as const),
  ]);
}

/** A server of files that are compressed beforehand, as a CDN has them. */
async function serve(files: ReadonlyMap<string, Buffer>) {
  const types = {
    html: 'text/html',
    css: 'text/css',
    json: 'application/json',
    js: 'text/javascript',
  };
  const packed = new Map([...files].map(([name, file]) => [name, brotliCompressSync(file)]));
  const server = createServer(({url = '/'}, response) => {
    const name = url.slice(1);
    const file = packed.get(name);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = types[name.split('.').at(-1) as keyof typeof types];
    response
      .writeHead(200, {'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br'})
      .end(file);
  });
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  return server;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
