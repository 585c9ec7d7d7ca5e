import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {webdriverLauncher} from '@web/test-runner-webdriver';

/** A screen that nobody sees, for a browser that cannot do without; it ends with this process. */
export async function webkitEnvironment(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = start(xvfb, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const own = {
    DISPLAY: `:${await firstLine(screen.stdio[3])}`,
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
  return {...process.env, ...own};
}

/** The line may come in parts; whoever hangs up after the first part ends the program that writes it. */
async function firstLine(stream) {
  let text = '';
  while (!text.includes('\n')) text += String((await once(stream, 'data'))[0]);
  stream.destroy();
  return text.trim();
}

/** Starts WebKitWebDriver, which starts the browser; it too ends with this process. */
export async function webkitLauncher({driver, miniBrowser}, env) {
  const port = await freePort();
  start(driver, [`--port=${port}`], {stdio: 'ignore', env});
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    logLevel: 'silent',
    connectionRetryTimeout: 600_000,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']},
    },
  });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function start(command, args, options) {
  const child = spawn(command, args, options);
  process.once('exit', () => child.kill());
  child.unref();
  return child;
}
