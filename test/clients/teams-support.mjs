import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const root = new URL('../../', import.meta.url).pathname;
const shots = new URL('../../coverage/teams/', import.meta.url).pathname;

/** The built program, Microsoft's playground of Teams before it, and a browser to use it with. */
export async function startPlayground() {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-'));
  execFileSync(process.execPath, ['scripts/build.mjs', 'dist-clients'], { cwd: root });
  const port = 56_151;
  const bot = await startProcess(
    ['dist-clients/main.js'],
    { PORT: '0', STATE_URL: `lmdb:${folder}` },
    /listens on (http:\S+\d)/,
  );
  const cli = new URL('node_modules/@microsoft/m365agentsplayground/cli.js', import.meta.url).pathname;
  const playground = await startProcess(
    [cli, 'start', '-e', `${bot.found}/api/messages`, '-c', 'msteams', '-p', String(port), '--dt'],
    { TEAMSAPPTESTER_BROWSER: 'none', BROWSER: 'none', HOME: folder },
    /Listening on (\d+)/,
  );
  const browser = await playwright.launch({
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    executablePath: await chromium.executablePath(),
  });
  return {
    url: `http://127.0.0.1:${playground.found}/`,
    browser,
    async stop() {
      await browser.close();
      await playground.stop();
      await bot.stop();
    },
  };
}

async function startProcess(args, environment, sign) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const found = await new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const match = sign.exec(output);
      if (match) resolve(match[1]);
    });
    void ended.then((code) => reject(new Error(`${args[0]} ended with ${code}: ${output}`)));
  });
  return {
    found,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** A page of the playground, its conversations and what can be done there. */
export async function openTeams({ browser, url }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  // The playground (0.2.28) freezes cards and then writes into them when a button is pressed.
  await page.addInitScript(() => {
    for (const name of ['freeze', 'seal', 'preventExtensions']) Object[name] = (value) => value;
  });
  await page.goto(url);
  await page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor();
  const box = page.getByRole('textbox').first();
  mkdirSync(shots, { recursive: true });
  return {
    page,
    cards: page.locator('.ac-adaptiveCard'),
    openChat: (name) => page.getByRole('treeitem', { name }).click(),
    async say(text) {
      await box.click();
      await page.keyboard.type(text);
      await page.getByLabel('Send Message').click();
    },
    async mention() {
      await box.click();
      await page.keyboard.type('@');
      await page.getByRole('menuitem', { name: 'Test Bot' }).click();
      await box.getByText('Test Bot').waitFor();
    },
    async search(words) {
      await page.getByLabel('Trigger Message Extension App').last().click();
      await page.getByRole('menuitem', { name: 'Search Command' }).click();
      // Teams knows these two from the app's manifest, the playground does not read it.
      await page.getByText('Specify Command ID or Parameter').click();
      await page.getByPlaceholder('Command ID').fill('karriere');
      await page.getByPlaceholder('Parameter name').fill('query');
      await page.getByText('Specify Command ID or Parameter').click();
      await page.getByPlaceholder('Enter a search term').fill(words);
    },
    shoot: (name) => page.screenshot({ path: `${shots}${name}.png` }),
  };
}
