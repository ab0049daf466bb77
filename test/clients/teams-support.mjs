import { spawn } from 'node:child_process';
import { newFolder } from '../support/new-folder.ts';
import { runProgram } from '../support/run-program.ts';
import { picture, startBrowser } from './support.mjs';

/** The built program, Microsoft's playground of Teams before it, and a browser to use it with. */
export async function startPlayground(cleanUp) {
  const bot = await runProgram({ env: { STATE_URL: `lmdb:${newFolder()}` }, cleanUp });
  return { url: await runPlayground(`${bot.url}/api/messages`, cleanUp), browser: await startBrowser(cleanUp) };
}

/** The playground's address, once it says that it listens. */
async function runPlayground(bot, cleanUp) {
  const cli = new URL('node_modules/@microsoft/m365agentsplayground/cli.js', import.meta.url).pathname;
  const args = [cli, 'start', '-e', bot, '-c', 'msteams', '-p', '56151', '--dt'];
  const { PATH, TMPDIR } = process.env;
  const env = { PATH, TMPDIR, HOME: newFolder(), TEAMSAPPTESTER_BROWSER: 'none', BROWSER: 'none' };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  cleanUp(() => {
    child.kill();
    return ended;
  });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const port = /Listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}/`);
    });
    void ended.then((code) => reject(new Error(`the playground ended with ${code}: ${output}`)));
  });
}

/** A page of the playground, its conversations and what can be done there. */
export async function openTeams({ browser, url }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  // The playground (0.2.28) freezes cards and then writes into them when a button is pressed.
  await page.addInitScript(() => {
    for (const name of ['freeze', 'seal', 'preventExtensions']) Object[name] = (value) => value;
  });
  // Nobody types before the page has loaded; the playground installs the bot meanwhile.
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor();
  const box = page.getByRole('textbox').first();
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
    shoot: (name) => page.screenshot({ path: picture(`teams-${name}`) }),
  };
}
