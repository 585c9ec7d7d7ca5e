import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {startDevServer, type DevServerConfig} from '@web/dev-server';
import puppeteer, {type Browser, type KeyInput, type Page} from 'puppeteer-core';
// @ts-expect-error It is JavaScript, as the configuration of the test runner that shares it.
import {findChromium} from './browsers.js';
// @ts-expect-error It is JavaScript: the configuration of the demo.
import demoConfig from '../web-dev-server.config.js';
import {until} from './until.js';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Where the focus is, in whatever shadow root. */
export interface Focus {
  readonly id: string;
  readonly tag: string;
  readonly type: string;
  readonly words: string;
  /** The part of the lesson: `article`, `quiz` or `timeline`; empty outside. */
  readonly section: string;
}

/** The demo, served and open in Chromium. */
export interface Demo {
  /** Opens a page of the demo, or another by its path from the root, in a profile of its own: nothing is kept from another. */
  open(path: string, viewport: Viewport): Promise<DemoPage>;
  /** Closes the pages that are open: a browser with many is slow, and may give one up. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly hasTouch?: boolean;
}

/** Answers some requests itself. */
export type Middleware = NonNullable<DevServerConfig['middleware']>[number];

/** Serves the demo, and beside it what `middleware` answers itself. */
export async function serveDemo(...middleware: readonly Middleware[]): Promise<Demo> {
  const server = await startDevServer({
    config: {
      ...demoConfig,
      middleware: [...middleware, ...demoConfig.middleware],
      plugins: demoConfig.plugins.filter(isQuiet),
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  const {launchOptions} = await findChromium();
  const browser: Browser = await puppeteer.launch(launchOptions);
  const {port} = server.config;
  return {
    async open(path, {width, height, hasTouch = false}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(0); // the test has a limit
      await page.setViewport({width, height, hasTouch, isMobile: hasTouch});
      const demo = new DemoPage(page);
      await page.goto(new URL(path, `http://localhost:${port}/demo/`).href);
      return demo;
    },
    async closePages() {
      const contexts = browser.browserContexts();
      const own = contexts.filter(context => context !== browser.defaultBrowserContext());
      for (const context of own) await context.close();
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** The one that prints the address is for people. */
function isQuiet({name}: {readonly name: string}): boolean {
  return name !== 'print-address';
}

/** One page of the demo, used as a reader does. */
export class DemoPage {
  readonly page: Page;
  /** What went wrong on the page: errors, and what its policy forbade. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', error => this.complaints.push(String(error)));
    page.on('console', message => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('response', response => {
      if (response.status() >= 400) this.complaints.push(`${response.status()} ${response.url()}`);
    });
  }

  /** Waits for an element in whatever shadow root; Puppeteer's own waiting sees no change there. */
  async see(selector: string): Promise<void> {
    await until(() => this.has(selector)).catch(() => {
      throw new Error(`never there: ${selector}`);
    });
  }

  async has(selector: string): Promise<boolean> {
    return (await this.page.$(`pierce/${selector}`)) !== null;
  }

  async words(selector: string): Promise<string> {
    return this.page.$eval(`pierce/${selector}`, element => element.textContent!.trim());
  }

  async tap(selector: string): Promise<void> {
    await this.see(selector);
    const element = (await this.page.$(`pierce/${selector}`))!;
    await element.evaluate(node => node.scrollIntoView({block: 'center', behavior: 'instant'}));
    await element.tap();
  }

  async press(...keys: readonly KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async focus(): Promise<Focus> {
    return this.page.evaluate(() => {
      let element: Element | null = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      let section: Element | null = element;
      while (section && !section.matches('section[part~=section]')) {
        const root = section.getRootNode();
        section = section.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      }
      return {
        id: element?.id ?? '',
        tag: element?.localName ?? '',
        type: element?.getAttribute('type') ?? '',
        words: (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim(),
        section: section?.classList[0] ?? '',
      };
    });
  }

  /** Presses Tab until the focus is where it is wanted, and tells all that it came by. */
  async tabTo(wanted: (focus: Focus) => boolean, most = 60): Promise<readonly Focus[]> {
    const passed: Focus[] = [];
    while (passed.length < most) {
      await this.press('Tab');
      const focus = await this.focus();
      passed.push(focus);
      if (wanted(focus)) return passed;
    }
    throw new Error(
      `not reached by Tab: ${passed.map(({tag, words}) => `${tag} ${words}`).join(' | ')}`,
    );
  }

  /** What axe finds wrong, its best practices included. */
  async axe(): Promise<readonly string[]> {
    await this.page.evaluate(axeSource);
    return this.page.evaluate(async () => {
      const {violations} = await (window as unknown as AxeWindow).axe.run(document);
      return violations.flatMap(({id, nodes}) =>
        nodes.map(({target}) => `${id}: ${target.join(' ')}`),
      );
    });
  }
}

interface AxeWindow {
  readonly axe: {
    run(context: Document): Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly {readonly target: readonly unknown[]}[];
      }[];
    }>;
  };
}
