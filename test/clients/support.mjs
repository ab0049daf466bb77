import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

export const secret = 'the-clients-secret-of-at-least-32-characters';
const root = new URL('../../', import.meta.url).pathname;
const scripts = {
  '/directline.js': 'botframework-directlinejs/dist/directline.js',
  '/webchat.js': 'botframework-webchat/dist/webchat.js',
};

/** The built program as its own process, a careers page on another origin, and a browser to look at it with. */
export async function startAll() {
  const page = await startPage();
  const bot = await startBot({ ALLOWED_ORIGINS: page.url, DIRECT_LINE_SECRET: secret });
  const browser = await playwright.launch({
    // Its own arguments switch off what keeps pages apart, and that is what is tried here.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    executablePath: await chromium.executablePath(),
  });
  return {
    bot,
    browser,
    page,
    async stop() {
      await browser.close();
      await bot.stop();
      await page.stop();
    },
  };
}

/** A careers page that has the clients' scripts, and no content. */
async function startPage() {
  const server = createServer((request, response) => {
    const script = scripts[request.url];
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      script
        ? readFileSync(new URL(`node_modules/${script}`, import.meta.url))
        : '<!doctype html><html lang="de"><title>Karriere</title><body><div id="chat" style="height: 640px; width: 420px"></div>',
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => closeServer(server) };
}

function closeServer(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

/** Builds and starts the program on a free port. */
async function startBot(environment) {
  execFileSync(process.execPath, ['scripts/build.mjs', 'dist-clients'], { cwd: root });
  const child = spawn(process.execPath, ['dist-clients/main.js'], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const found = /listens on (http:\S+\d)/.exec(output);
      if (found) resolve(found[1]);
    });
    void ended.then((code) => reject(new Error(`the bot ended with ${code} before it listened`)));
  });
  return {
    domain: `${url}/v3/directline`,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** Where pictures of the browser go, to be looked at. */
export function picture(name) {
  mkdirSync(`${root}var/clients`, { recursive: true });
  return `${root}var/clients/${name}.png`;
}
