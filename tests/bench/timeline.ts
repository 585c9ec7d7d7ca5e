// How long <article-timeline> takes at many events, beside plain vis-timeline on the same data in the same run.
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {build} from 'esbuild';
import puppeteer, {type Browser} from 'puppeteer-core';
// @ts-expect-error It is JavaScript, as the configuration of the test runner that shares it.
import {findChromium} from '../browsers.js';

interface Run {
  readonly list: number;
  readonly canvas: number;
  readonly parse: number;
  readonly zoom: readonly number[];
  readonly pan: readonly number[];
}

const COUNTS = [50, 1_000, 10_000, 100_000];
/** Beyond this, plain vis-timeline takes minutes for its first picture. */
const MOST_FOR_VIS = 10_000;

/** Measures and prints a table. */
export async function benchTimeline(): Promise<void> {
  const server = await serve(await bundle());
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const {launchOptions} = await findChromium();
  const browser = await puppeteer.launch({...launchOptions, protocolTimeout: 300_000});
  try {
    const rows: Record<string, string | number>[] = [];
    for (const count of COUNTS) {
      rows.push(await row(browser, address, 'article-timeline', count));
      if (count <= MOST_FOR_VIS) rows.push(await row(browser, address, 'vis-timeline', count));
    }
    console.log(
      'Timeline: milliseconds; frames are from one to the next, 16.7 is the screen’s own.',
    );
    console.table(rows);
  } finally {
    await browser.close();
    server.close();
  }
}

async function row(browser: Browser, address: string, kind: string, count: number) {
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 900});
  await page.goto(address);
  await page.waitForFunction('window.bench');
  const client = await page.createCDPSession();
  const heap = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return ((await page.metrics()).JSHeapUsedSize ?? NaN) / 2 ** 20;
  };
  const before = await heap();
  const run = (await page.evaluate(`bench('${kind}', ${count}, 120)`)) as Run;
  const after = await heap();
  await page.close();
  return {
    what: kind,
    events: count,
    'pack checked': Math.round(run.parse) || '–',
    'list painted': Math.round(run.list) || '–',
    'canvas painted': Math.round(run.canvas),
    'zoom 50 %': quantile(run.zoom, 0.5),
    'zoom 95 %': quantile(run.zoom, 0.95),
    'pan 50 %': quantile(run.pan, 0.5),
    'pan 95 %': quantile(run.pan, 0.95),
    'heap MB': Math.round(after - before),
  };
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Number((sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(1));
}

async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const {outputFiles} = await build({
    entryPoints: ['tests/bench/timeline-page.ts'],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'bench',
    write: false,
    tsconfig: 'tsconfig.json',
  });
  return new Map(outputFiles.map(({path, contents}) => [path.split('/').at(-1)!, contents]));
}

async function serve(files: ReadonlyMap<string, Uint8Array>) {
  const page =
    '<!doctype html><html lang="en"><meta charset="utf-8"><script type="module" src="timeline-page.js"></script>';
  const server = createServer(({url = '/'}, response) => {
    const file = files.get(url.slice(1));
    response.setHeader('content-type', file ? 'text/javascript' : 'text/html');
    response.end(file ?? page);
  });
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  return server;
}
