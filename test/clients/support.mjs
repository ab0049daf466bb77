import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { launchChromium } from '../support/browser/chromium.ts';
import { runProgram } from '../support/run-program.ts';

export const secret = 'the-clients-secret-of-at-least-32-characters';
const root = new URL('../../', import.meta.url).pathname;
const scripts = {
  '/directline.js': 'botframework-directlinejs/dist/directline.js',
  '/webchat.js': 'botframework-webchat/dist/webchat.js',
};

/** The built program as its own process, a careers page on another origin, and a browser to look at it with. */
export async function startAll(cleanUp) {
  const page = await startPage(cleanUp);
  const environment = { HOST: '127.0.0.1', ALLOWED_ORIGINS: page, DIRECT_LINE_SECRET: secret };
  const { url } = await runProgram({ env: environment, cleanUp });
  return { domain: `${url}/v3/directline`, page, browser: await startBrowser(cleanUp) };
}

/** A browser; throws where none starts here. */
export async function startBrowser(cleanUp) {
  const { browser, reason } = await launchChromium();
  if (!browser) throw new Error(reason);
  cleanUp(() => browser.close());
  return browser;
}

/** A careers page that has the clients' scripts, and no content. */
async function startPage(cleanUp) {
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
  cleanUp(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${server.address().port}`;
}

/** Where pictures of the browser go, to be looked at. */
export function picture(name) {
  mkdirSync(`${root}coverage/clients`, { recursive: true });
  return `${root}coverage/clients/${name}.png`;
}
